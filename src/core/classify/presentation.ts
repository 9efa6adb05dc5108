import { foreignNumber } from '#core/model/foreignNumbers.ts';
import { NEUTRAL_HOUSE, type House } from './house.ts';
import { isNumberWord } from './numbers.ts';
import type { Word } from './passage.ts';
import { american } from './rules/spelling.ts';
import { LONG_FORMS, SHORT_FORMS } from './words/abbreviations.ts';
import { DAYS, MONTH_NUMBERS, RELATIVE_DAYS } from './words/days.ts';
import { COURTESY } from './words/titles.ts';

/**
 * Words that some fold drops, joins with a neighbour or reads by its context. Every other word of plain letters is folded
 * alone, and never away.
 */
const FOLDED_IN_CONTEXT: ReadonlySet<string> = new Set([
  ...'the of that on and to am pm noon midnight us sun mon tue tues wed thu thur thurs fri sat saint mount fort mt st'.split(' '),
  ...[...LONG_FORMS.keys()].flatMap((form) => form.split(' ')), ...SHORT_FORMS.keys(), ...DAYS.keys(), ...RELATIVE_DAYS.keys(), ...MONTH_NUMBERS.keys(), ...COURTESY,
]);

const PLAIN_LETTERS = /^[A-Za-z]+$/;

/** What the folds make of a word wherever it stands; null where that depends on its neighbours. */
export function plainForm(text: string): string | null {
  if (!PLAIN_LETTERS.test(text)) return null;
  const form = american(text.toLowerCase());
  return FOLDED_IN_CONTEXT.has(form) || isNumberWord(form) || foreignNumber(form) !== undefined ? null : form;
}

/**
 * A quick no to "do these runs differ in presentation alone?", asked before fold after fold is tried. A plain word stays
 * in its run through all folds, if only as part of a compound; so where the other run is plain words throughout and does
 * not hold it, no fold can make the runs equal. Never says no where the folds would say yes.
 */
export function mayBePresentation(before: readonly Word[], after: readonly Word[], { ownWords }: House = NEUTRAL_HOUSE): boolean {
  // The desk's own words may stand for any others.
  if (ownWords.size > 0 && [...before, ...after].some((word) => ownWords.has(word.norm))) return true;
  const own = joined(before);
  const theirs = joined(after);
  if (own !== null && theirs !== null) return own === theirs;
  if (own !== null) return holdsAll(own, after);
  return theirs === null || holdsAll(theirs, before);
}

/** Plain forms run together; null where a word is not plain. */
function joined(words: readonly Word[]): string | null {
  let out = '';
  for (const word of words) {
    const form = formOf(word);
    if (form === null) return null;
    out += form;
  }
  return out;
}

function holdsAll(run: string, words: readonly Word[]): boolean {
  for (const word of words) {
    const form = formOf(word);
    if (form !== null && !run.includes(form)) return false;
  }
  return true;
}

/** Worked out when first asked for. */
function formOf(word: Word): string | null {
  if (word.plain.form === undefined) word.plain.form = plainForm(word.text);
  return word.plain.form;
}
