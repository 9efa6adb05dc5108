import { isPointed, type SubstantiveRule } from '../rule.ts';
import type { Word } from '../passage.ts';
import { weekdayAbroad } from '#core/model/weekdaysAbroad.ts';
import { readsEnglish } from '../language.ts';
import { readNumbers } from '../numbers.ts';
import { isClock, isYear, neighbour } from '../values.ts';
import { anySense, Sense } from '../senses.ts';
import { DAYS, MONTHS, RELATIVE_DAYS } from '../words/days.ts';

/** A weekday (in many tongues), a month, a day of the month, a year, a time of day, or today/yesterday/tomorrow changed, came or went. */
export const date: SubstantiveRule = {
  rank: 'substantive', name: 'date', feature: 'date',
  applies: (passage): boolean => {
    if (!isPointed(passage)) return false;
    const { before, after } = passage;
    if (!anySense(before.words, Sense.date) && !anySense(after.words, Sense.date)) return false;
    const abroad = !readsEnglish(before.scope(), after.scope());
    const own = datesOf(before.words, before.left, before.right, abroad);
    const theirs = datesOf(after.words, after.left, after.right, abroad);
    if (own.length === 0 && theirs.length === 0) return false;
    const scopeBefore = new Set(datesOf(before.scope(), [], [], abroad));
    const scopeAfter = new Set(datesOf(after.scope(), [], [], abroad));
    return own.some((d) => !scopeAfter.has(d)) || theirs.some((d) => !scopeBefore.has(d));
  },
};

function datesOf(words: readonly Word[], left: readonly Word[], right: readonly Word[], abroad: boolean): readonly string[] {
  if (!anySense(words, Sense.date)) return [];
  const read = readNumbers(words.map((w) => w.norm.replace(/'s?$/, '')));
  const days = abroad ? words.flatMap((word, i) => dayAbroad(word, i > 0 ? words[i - 1] : left[0])) : [];
  return [...days, ...read.filter((form, i) => {
    if (DAYS.has(form) || RELATIVE_DAYS.has(form) || isYear(form)) return true;
    const previous = neighbour(read, i, -1, left);
    const next = neighbour(read, i, 1, right);
    if (isClock(form, next)) return true;
    // "may" and "march" are verbs unless a figure stands beside them.
    if (MONTHS.has(form)) return !/^(?:may|march)$/.test(form) || /^#?\d/.test(previous ?? '') || /^#?\d/.test(next ?? '');
    return /^#\d{1,2}\.?$/.test(form) && (MONTHS.has(previous ?? '') || MONTHS.has(next ?? ''));
  })];
}

/** A weekday of another tongue; with a capital behind a word it is a name. */
function dayAbroad({ text, norm, senses }: Word, previous: Word | undefined): readonly string[] {
  const day = (senses & Sense.date) === 0 ? undefined : weekdayAbroad(norm, /^\p{Lu}/u.test(text) && previous !== undefined && /\p{L}/u.test(previous.text));
  return day === undefined ? [] : [`@${day}`];
}
