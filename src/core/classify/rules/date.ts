import { isPointed, type SubstantiveRule } from '../rule.ts';
import type { Word } from '../passage.ts';
import { readNumbers } from '../numbers.ts';
import { isClock, isYear, neighbour } from '../values.ts';
import { anySense, Sense } from '../senses.ts';
import { DAYS, MONTHS, RELATIVE_DAYS } from '../words/days.ts';

/** A weekday, a month, a day of the month, a year, a time of day, or today/yesterday/tomorrow changed, came or went. */
export const date: SubstantiveRule = {
  rank: 'substantive', name: 'date', feature: 'date',
  applies: (passage): boolean => {
    if (!isPointed(passage)) return false;
    const own = datesOf(passage.before.words, passage.before.left, passage.before.right);
    const theirs = datesOf(passage.after.words, passage.after.left, passage.after.right);
    if (own.length === 0 && theirs.length === 0) return false;
    const scopeBefore = new Set(datesOf(passage.before.scope(), [], []));
    const scopeAfter = new Set(datesOf(passage.after.scope(), [], []));
    return own.some((d) => !scopeAfter.has(d)) || theirs.some((d) => !scopeBefore.has(d));
  },
};

function datesOf(words: readonly Word[], left: readonly Word[], right: readonly Word[]): readonly string[] {
  if (!anySense(words, Sense.date)) return [];
  const read = readNumbers(words.map((w) => w.norm.replace(/'s?$/, '')));
  return read.filter((form, i) => {
    if (DAYS.has(form) || RELATIVE_DAYS.has(form) || isYear(form)) return true;
    const previous = neighbour(read, i, -1, left);
    const next = neighbour(read, i, 1, right);
    if (isClock(form, next)) return true;
    // "may" and "march" are verbs unless a figure stands beside them.
    if (MONTHS.has(form)) return !/^(?:may|march)$/.test(form) || /^#?\d/.test(previous ?? '') || /^#?\d/.test(next ?? '');
    return /^#\d{1,2}\.?$/.test(form) && (MONTHS.has(previous ?? '') || MONTHS.has(next ?? ''));
  });
}
