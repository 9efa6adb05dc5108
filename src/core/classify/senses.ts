import { FOREIGN_NUMBER_WORDS } from '#core/model/foreignNumbers.ts';
import { isCricketWord, isNotOut } from '#core/model/notOut.ts';
import { formedWeekday, LISTED_WEEKDAYS } from '#core/model/weekdaysAbroad.ts';
import { FIGURE_WORDS } from './numbers.ts';
import { DAYS, MONTHS, RELATIVE_DAYS } from './words/days.ts';
import { ENGLISH } from './words/english.ts';
import { HEDGES } from './words/hedges.ts';
import { NEGATORS } from './words/negators.ts';
import { BE, MIN_ED_CHARS, PARTICIPLES } from './words/participles.ts';
import { SAYING } from './words/saying.ts';

/** What the rules ask about a word again and again, as bits, so that it is looked up once for each word and not for each change. */
export const Sense = {
  /** A sign that the sentence is English. */
  english: 1,
  negator: 2,
  saying: 4,
  hedge: 8,
  be: 16,
  participle: 32,
  /** May be, or be part of, a figure: a run without such a word holds none. */
  figure: 64,
  /** May be, or be part of, a date: likewise. */
  date: 128,
  /** Opens or closes a quotation. */
  mark: 256,
} as const;

/** All lists in one table: most words stand in none, and asking one table after the other cost more than the rules. */
const LISTED: ReadonlyMap<string, number> = (() => {
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, sense: number): void => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | sense);
  };
  add(ENGLISH, Sense.english);
  add(NEGATORS, Sense.negator);
  add(SAYING, Sense.saying);
  add(HEDGES.keys(), Sense.hedge);
  add(BE, Sense.be);
  add(PARTICIPLES, Sense.participle);
  add(FIGURE_WORDS, Sense.figure | Sense.date);
  add(FOREIGN_NUMBER_WORDS, Sense.figure);
  for (const days of [DAYS.keys(), RELATIVE_DAYS.keys(), MONTHS, LISTED_WEEKDAYS]) add(days, Sense.date);
  add('"「」『』', Sense.mark);
  return table;
})();

const APOSTROPHE = 39;
const HYPHEN = 45;
const LOWER_D = 100;
const LOWER_S = 115;
const LOWER_T = 116;

export function sensesOf(norm: string): number {
  const last = norm.charCodeAt(norm.length - 1);
  let senses = LISTED.get(norm) ?? 0;
  if (last === LOWER_T && norm.endsWith("n't")) senses |= Sense.english | Sense.negator;
  if (last === LOWER_D && norm.length >= MIN_ED_CHARS && norm.endsWith('ed')) senses |= Sense.participle;
  // "Monday's", "the boys'": dates are read without it.
  const owner = last === APOSTROPHE ? norm.slice(0, -1) : last === LOWER_S && norm.endsWith("'s") ? norm.slice(0, -2) : null;
  if (owner !== null) senses |= (LISTED.get(owner) ?? 0) & Sense.date;
  if (formedWeekday(norm) !== undefined) senses |= Sense.date;
  return mayHoldDigits(norm) ? senses | Sense.figure | Sense.date : senses;
}

/** Digits of any script, or a hyphen, which joins numbers written as words. */
function mayHoldDigits(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const unit = norm.charCodeAt(i);
    if ((unit >= 48 && unit <= 57) || unit === HYPHEN) return true;
    if (unit > 127) return norm.includes('-') || /\p{N}/u.test(norm);
  }
  return false;
}

/** Has any of the words the sense? */
export function anySense(words: readonly { readonly senses: number }[], sense: number): boolean {
  for (const word of words) if ((word.senses & sense) !== 0) return true;
  return false;
}

/** How many of the words have it? */
export function countSense(words: readonly { readonly senses: number }[], sense: number): number {
  let count = 0;
  for (const word of words) if ((word.senses & sense) !== 0) count++;
  return count;
}

/** How many of the words deny? The "not" of "45 not out" does not. */
export function countNegators(words: readonly { readonly senses: number; readonly norm: string }[]): number {
  let count = 0;
  let cricket: boolean | null = null;
  const inCricket = (): boolean => (cricket ??= words.some((word) => isCricketWord(word.norm)));
  const norm = (at: number): string => words[at]?.norm ?? '';
  words.forEach((word, i) => {
    if ((word.senses & Sense.negator) !== 0 && !isNotOut(norm, i, inCricket)) count++;
  });
  return count;
}
