import { eachForm, type AccidentalRule } from '../rule.ts';

/**
 * One weekday written in two ways: Mon. and Monday, 星期五 and 周五 and 礼拜五. Never one day for another.
 */
export const weekdayForm: AccidentalRule = {
  rank: 'accidental', name: 'weekday-form', feature: 'date-style', inQuotations: true,
  fold: eachForm((form) => LONG.get(form) ?? form.replace(/^(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])$/u, (_, day: string) => `周${day === '天' ? '日' : day}`)),
};

const LONG: ReadonlyMap<string, string> = new Map(
  'sunday sun|monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat'.split('|').flatMap((group) => {
    const [day, ...short] = group.split(' ') as [string, ...string[]];
    return short.flatMap((form) => [[form, day] as const, [`${form}.`, day] as const]);
  }),
);
