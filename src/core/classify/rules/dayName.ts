import { type AccidentalRule, type FoldContext, type Forms } from '../rule.ts';
import { DAYS, RELATIVE_DAYS } from '../words/days.ts';

/**
 * A weekday against today, yesterday, tomorrow or tonight: papers print the day, sites print "today" (design.md
 * section 11, 2). Where the version that says "today" has a date, the weekday must fit it; an "on" before the weekday
 * goes with it. Never between quotation marks, and never from one weekday to another.
 */
export const dayName: AccidentalRule = {
  rank: 'accidental', name: 'day-name', feature: 'date-style', inQuotations: false,
  fold: foldDays,
};

function foldDays(forms: Forms, context: FoldContext): Forms {
  const before = daysOf(forms.before);
  const after = daysOf(forms.after);
  if (before.length !== 1 || after.length !== 1) return forms;
  const [own, theirs] = [before[0]!, after[0]!];
  const ownDay = DAYS.get(own);
  const theirDay = DAYS.get(theirs);
  if ((ownDay === undefined) === (theirDay === undefined)) return forms;
  const fits = ownDay === undefined
    ? fitsDate(own, theirDay!, context.before.publishedAt)
    : fitsDate(theirs, ownDay, context.after.publishedAt);
  if (!fits) return forms;
  return { before: withoutDay(forms.before), after: withoutDay(forms.after) };
}

const daysOf = (forms: readonly string[]): readonly string[] => forms.filter((f) => DAYS.has(f) || RELATIVE_DAYS.has(f));

function withoutDay(forms: readonly string[]): readonly string[] {
  return forms.flatMap((form, i) => {
    if (DAYS.has(form) || RELATIVE_DAYS.has(form)) return ['@day'];
    return form === 'on' && DAYS.has(forms[i + 1] ?? '') ? [] : [form];
  });
}

/** Does the relative word, said on the day of publication, mean that weekday? Unknown dates say yes. */
function fitsDate(relative: string, weekday: number, publishedAt: string | null): boolean {
  const match = publishedAt === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt);
  if (match === null) return true;
  const today = weekdayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return (today + RELATIVE_DAYS.get(relative)! + 7) % 7 === weekday;
}

/** Day of the week, Sunday 0, by Zeller's congruence for the Gregorian calendar: the core has no clock. */
export function weekdayOf(year: number, month: number, day: number): number {
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const h = (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return (h + 6) % 7;
}
