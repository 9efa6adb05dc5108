import type { AccidentalRule, FoldContext, Forms } from '../rule.ts';
import { foldMarkPairs } from './typography.ts';

/**
 * Commas (the serial comma among them), full stops, colons, semicolons, dashes, brackets and apostrophes, added,
 * dropped or changed. Not quotation marks, which say whose words these are, nor question and exclamation marks, nor
 * signs that are read as words (%, $, &). An order of full stop and quotation mark (American or British) falls away with it.
 * Source: general knowledge of news style guides.
 */
export const punctuation: AccidentalRule = {
  rank: 'accidental', name: 'punctuation', feature: 'punctuation', inQuotations: true,
  fold: (forms: Forms, { before, after, house }: FoldContext): Forms => {
    const marks = !house.isWording('punctuation');
    const dashes = !house.isWording('dashes');
    const commas = !house.isWording('serial-comma');
    const fold = (list: readonly string[], next: string | undefined): readonly string[] =>
      list.map((form) => (marks && form.endsWith("'s") && DECADE.test(form) ? `${form.slice(0, -2)}s` : form)).filter((form, i) => !(form === ',' && isSerial(i + 1 < list.length ? list[i + 1] : next) ? commas : DASH.test(form) ? marks && dashes : marks && MARK.test(form) && !SINGLE.test(form)));
    const stopless = { before: fold(forms.before, before.right[0]?.norm), after: fold(forms.after, after.right[0]?.norm) };
    if (!marks) return stopless;
    // `yes," he` and `yes’, he`: with the comma gone, a single mark stands against a double one.
    const paired = house.isWording('quotation-marks') ? stopless : foldMarkPairs(stopless);
    const bare = (list: readonly string[]): readonly string[] => list.filter((form) => !SINGLE.test(form));
    return { before: bare(paired.before), after: bare(paired.after) };
  },
};

const DASH = /^(?:-{1,3}|[–—])$/u;

/** "the 1990's" */
const DECADE = /^\d{1,3}0's$/;

/** A comma before "and" or "or". */
const isSerial = (next: string | undefined): boolean => next === 'and' || next === 'or';

/** An apostrophe, or a quotation mark of the same look. */
const SINGLE = /^['‘’]+$/;

const MARK = /^[.,;:—–\-…()[\]'‘’、。，；：・·،؛۔।*_|/]+$/u;
