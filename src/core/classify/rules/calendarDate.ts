import { type AccidentalRule, type FoldContext, type Forms } from '../rule.ts';
import type { Wing, Word } from '../passage.ts';
import { MONTH_NUMBERS } from '../words/days.ts';

/**
 * One day of the calendar in two orders: "March 4, 2025" and "4 March 2025", "Sept. 4" and "4th September". The change may
 * touch only a part of the date, since the month or the day stays, and the "on" or the comma that goes with one order; so the whole date is read round it on both sides, and must be the same day.
 */
export const calendarDate: AccidentalRule = {
  rank: 'accidental', name: 'calendar-date', feature: 'date-style', inQuotations: true,
  fold: foldDates,
};

/** A date in a run of words, as places in it, and what it says: "3-4-2025". */
type Found = { readonly from: number; readonly to: number; readonly day: string };

function foldDates(forms: Forms, { before, after }: FoldContext): Forms {
  const own = dateRound(before);
  const theirs = own === null ? null : dateRound(after);
  if (own === null || theirs === null || own !== theirs) return forms;
  return { before: [], after: [] };
}

/** The date that holds all words of the change, or that its place touches; null where words beyond a date changed. */
function dateRound({ words, left, right }: Wing): string | null {
  const run = [...left].reverse().concat(words, right);
  const [start, end] = [left.length, left.length + words.length];
  const found = readDate(run, start, end);
  return found?.day ?? null;
}

function readDate(run: readonly Word[], start: number, end: number): Found | null {
  for (let i = Math.max(0, start - 4); i < Math.min(run.length, end + 4); i++) {
    const month = MONTH_NUMBERS.get(run[i]!.norm);
    if (month === undefined) continue;
    const stop = run[i + 1]?.norm === '.' ? 1 : 0;
    const next = dayOf(run[i + 1 + stop]);
    let [from, to, day] = [i, i + 1 + stop, next];
    if (next !== null) to++;
    else {
      const of = run[i - 1]?.norm === 'of' ? 1 : 0;
      day = dayOf(run[i - 1 - of]);
      if (day === null) continue;
      from = i - 1 - of - (run[i - 2 - of]?.norm === 'the' ? 1 : 0);
    }
    const comma = run[to]?.norm === ',' ? 1 : 0;
    const year = /^(?:1[6-9]|20)\d\d$/.exec(run[to + comma]?.norm ?? '')?.[0] ?? '';
    // The comma after a year goes with American style only.
    if (year !== '') to += comma + 1;
    if (run[to]?.norm === ',' && to < end) to++;
    // British copy has "on" before a day that American copy sets bare.
    if (start < from && run[from - 1]?.norm === 'on') from--;
    if (from <= start && end <= to) return { from, to, day: `${month}-${day}-${year}` };
  }
  return null;
}

function dayOf(word: Word | undefined): number | null {
  const match = word === undefined ? null : /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word.norm);
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : null;
}
