import type { Word } from './passage.ts';
import { readNumbers } from './numbers.ts';
import { LONG_FORMS } from './words/abbreviations.ts';
import { MONTHS } from './words/days.ts';

const isValue = (form: string): boolean => /^#\d/.test(form) || /^\p{N}/u.test(form);

/** "one" alone is more often a pronoun than a figure. */
const VAGUE = new Set(['#1']);

/**
 * The figures in a run of words, read to values; digits in other scripts arrive folded. Dates ("March 14", "2014") are
 * left to the date rule. Neighbours matter for those only.
 */
export function valuesOf(words: readonly Word[], left: readonly Word[], right: readonly Word[]): readonly string[] {
  const forms = words.map((w) => LONG_FORMS.get(w.norm) ?? w.norm);
  const read = readNumbers(forms);
  const out: string[] = [];
  read.forEach((form, i) => {
    if (!isValue(form)) return;
    if (VAGUE.has(form) && !words.some((w) => w.norm === '1')) return;
    const previous = i > 0 ? read[i - 1] : left[0]?.norm;
    const next = i + 1 < read.length ? read[i + 1] : right[0]?.norm;
    if (isDayOfMonth(form, previous, next) || isYear(form)) return;
    out.push(form);
  });
  return out;
}

const isDayOfMonth = (form: string, previous: string | undefined, next: string | undefined): boolean =>
  /^#\d{1,2}\.?$/.test(form) && (MONTHS.has(previous ?? '') || MONTHS.has(next ?? ''));

export const isYear = (form: string): boolean => /^#(?:1[6-9]|20)\d\d$/.test(form);
