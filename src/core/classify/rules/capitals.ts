import { ACRONYMS } from '../words/acronyms.ts';
import { eachForm, type AccidentalRule } from '../rule.ts';

/**
 * Capitals against small letters: headline style, or a word that came to stand first in its sentence. "US" against
 * "us" is left alone: a country and a pronoun.
 */
export const capitals: AccidentalRule = {
  rank: 'accidental', name: 'capitals', feature: 'capitals', inQuotations: true,
  fold: eachForm((form, { isWording }) => {
    if (/^US(?!\p{L})/u.test(form)) return form.slice(0, 2) + form.slice(2).toLowerCase();
    const small = form.toLowerCase();
    return isWording(ACRONYMS.has(small) ? 'acronyms' : 'capitals') ? form : small;
  }),
};
