import { eachSide, type AccidentalRule } from '../rule.ts';

/**
 * Commas (the serial comma among them), full stops, colons, semicolons, dashes, brackets and apostrophes, added,
 * dropped or changed. Not quotation marks, which say whose words these are, nor question and exclamation marks, nor
 * signs that are read as words (%, $, &). An order of full stop and quotation mark (American or British) falls away with it.
 * Source: general knowledge of news style guides.
 */
export const punctuation: AccidentalRule = {
  rank: 'accidental', name: 'punctuation', feature: 'punctuation', inQuotations: true,
  fold: eachSide((forms) => forms.filter((form) => !MARK.test(form))),
};

const MARK = /^[.,;:—–\-…()[\]'‘’、。，；：・·،؛۔।*_|/]+$/u;
