import { eachSide, type AccidentalRule } from '../rule.ts';
import { COURTESY } from '../words/titles.ts';

/** Mr, Mrs, Ms and Miss: some papers print them at every mention, agencies never do. Offices and degrees are no courtesy. */
export const courtesyTitle: AccidentalRule = {
  rank: 'accidental', name: 'courtesy-title', feature: 'house-style', inQuotations: false,
  fold: eachSide((forms) => forms.filter((form) => !COURTESY.has(form))),
};
