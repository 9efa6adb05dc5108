import type { Wing } from '../passage.ts';
import { type AccidentalRule, type FoldContext, type Forms } from '../rule.ts';
import { DAYS, MONTH_NUMBERS } from '../words/days.ts';

/** "on Friday" against "Friday", "on Oct. 7" against "Oct. 7": American copy drops the preposition before a weekday or a day of the calendar. */
export const dayPreposition: AccidentalRule = {
  rank: 'accidental', name: 'day-preposition', feature: 'function-word', inQuotations: false,
  fold: (forms: Forms, context: FoldContext): Forms => ({
    before: dropOn(forms.before, context.before),
    after: dropOn(forms.after, context.after),
  }),
};

function dropOn(forms: readonly string[], { right }: Wing): readonly string[] {
  if (!forms.includes('on')) return forms;
  const run = [...forms, ...right.map(({ norm }) => norm)].filter((form) => form !== '.');
  const isDay = (i: number): boolean => DAYS.has(run[i] ?? '') || (MONTH_NUMBERS.has(run[i] ?? '') && DAY.test(run[i + 1] ?? '')) || (DAY.test(run[i] ?? '') && MONTH_NUMBERS.has(run[i + 1] ?? ''));
  return forms.filter((form, i) => form !== 'on' || !isDay(i + 1));
}

/** A day of the month, as written or as the numeral rule reads it. */
const DAY = /^#?(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?$/;
