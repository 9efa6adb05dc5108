import { isTimeOfDay } from '#core/model/clock.ts';
import { ENGLISH_TOO, foreignNumber, isForeignNoun, isPartOfNumber } from '#core/model/foreignNumbers.ts';
import type { Wing, Word } from './passage.ts';
import { isCardinalWord, isOrdinalWord, readNumbers } from './numbers.ts';
import { anySense, Sense } from './senses.ts';
import { LONG_FORMS } from './words/abbreviations.ts';
import { MONTHS } from './words/days.ts';

const isValue = (form: string): boolean => /^#\d/.test(form) || /^-?\p{N}/u.test(form) || SHARE.test(form);
/** "two-thirds", which is one word. */
const SHARE = /^(?:one|two|three|four|five)-(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)$/;

/** "one" alone is more often a pronoun than a figure. */
const VAGUE = new Set(['#1']);

/** What stands round a run of words: its neighbours, nearest first, and all words of its sentences. */
export type Surroundings = Pick<Wing, 'left' | 'right' | 'scope'>;

/**
 * The figures in a run of words, read to values; digits in other scripts arrive folded, number words of other tongues are read `abroad`, where copy
 * is not English. Dates and times ("March 14", "2014", "6:30") are left to the date rule; neighbours matter for those and for names ("First Colony").
 */
export function valuesOf(words: readonly Word[], { left, right, scope }: Surroundings, abroad: boolean): readonly string[] {
  if (!anySense(words, Sense.figure)) return [];
  const forms = words.map((w, i) => {
    const [previous, next] = [i > 0 ? words[i - 1] : left[0], i + 1 < words.length ? words[i + 1] : right[0]];
    if (isInName(w, previous, next, scope)) return '';
    const value = abroad && !ENGLISH_TOO.has(w.norm) ? foreignNumber(w.norm) : undefined;
    if (value !== undefined) return isForeignNoun(isCapital(w), previous?.norm ?? '') || isPartOfNumber((at) => (at < 0 ? left[-1 - at] : at < words.length ? words[at] : right[at - words.length])?.norm ?? '', i) ? '' : String(value);
    return LONG_FORMS.get(w.norm) ?? w.norm;
  });
  const read = readNumbers(forms);
  const out: string[] = [];
  read.forEach((form, i) => {
    if (!isValue(form)) return;
    if (VAGUE.has(form) && !words.some((w) => w.norm === '1')) return;
    if (isClock(form, neighbour(read, i, 1, right))) return;
    if (isDayOfMonth(form, neighbour(read, i, -1, left), neighbour(read, i, 1, right)) || isYear(form)) return;
    out.push(form);
  });
  return out;
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
/** A word of sense in small letters: the sentence is no headline in capitals. */
const SMALL_WORD = /^\p{Ll}{5}/u;

/** "First Colony", "the Four Seasons": a number word with a capital before another capital; a cardinal only within a sentence, where capitals are names. */
function isInName(word: Word, previous: Word | undefined, next: Word | undefined, scope: Surroundings['scope']): boolean {
  if ((word.senses & Sense.figure) === 0 || !isCapital(word) || !isCapital(next)) return false;
  if (isOrdinalWord(word.norm)) return true;
  return isCardinalWord(word.norm) && previous !== undefined && /\p{L}/u.test(previous.text) && scope().some(({ text }) => SMALL_WORD.test(text));
}

/** The next form before or after form `i` that is not a full stop, inside the run or beyond it. */
export function neighbour(forms: readonly string[], i: number, step: 1 | -1, beyond: readonly Word[]): string | undefined {
  for (let j = i + step; j >= 0 && j < forms.length; j += step) if (forms[j] !== '.') return forms[j];
  return beyond.find((word) => word.norm !== '.')?.norm;
}

const isDayOfMonth = (form: string, previous: string | undefined, next: string | undefined): boolean =>
  /^#\d{1,2}\.?$/.test(form) && (MONTHS.has(previous ?? '') || MONTHS.has(next ?? ''));

/** "6:30", and "10" before "a.m."; `next` is the form behind it. */
export function isClock(form: string, next: string | undefined): boolean {
  const read = /^#?(\d{1,2})(?::(\d\d))?([ap]m)?$/.exec(form);
  if (read === null) return false;
  const [hour, minutes] = [Number(read[1]), Number(read[2] ?? 0)];
  const halved = read[3] !== undefined || /^[ap]\.?m\.?$/.test(next ?? '');
  return (halved && isTimeOfDay(hour, minutes, true)) || (read[2] !== undefined && isTimeOfDay(hour, minutes, false));
}

export const isYear = (form: string): boolean => /^#(?:1[6-9]|20)\d\d$/.test(form);
