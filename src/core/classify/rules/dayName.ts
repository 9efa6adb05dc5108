import { dayOfIso, weekdayOf, WEEKDAY_REACH } from '#core/model/calendar.ts';
import { type AccidentalRule, type FoldContext, type Forms } from '../rule.ts';
import { DAYS, RELATIVE_DAYS } from '../words/days.ts';

/**
 * A weekday against today, yesterday, tomorrow or tonight: papers print the day, sites print "today".
 * Where the days of writing are known, the weekday must fit them; an "on" before the weekday goes with it. Never between quotation marks, and never from one weekday to another.
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
    ? fitsDates(own, theirDay!, context.before.publishedAt, context.after.publishedAt)
    : fitsDates(theirs, ownDay, context.after.publishedAt, context.before.publishedAt);
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

/**
 * Does the relative word, said on the day of writing, mean that weekday, and is it near enough to the other version's day
 * to be called by it? Unknown days say yes.
 */
function fitsDates(relative: string, weekday: number, written: string | null, otherWritten: string | null): boolean {
  const day = dayOfIso(written);
  if (day === null) return true;
  const meant = day + RELATIVE_DAYS.get(relative)!;
  const other = dayOfIso(otherWritten);
  return weekdayOf(meant) === weekday && (other === null || Math.abs(meant - other) <= WEEKDAY_REACH);
}
