import { eachForm, type AccidentalRule } from '../rule.ts';
import { AMERICAN, US_ENDINGS } from '../words/spellings.ts';

/**
 * American and British spelling of one word (color/colour, canceled/cancelled, organize/organise), and a few more
 * pairs that no reader takes for two words (toward/towards, adviser/advisor). From a short list; names are not touched.
 */
export const spelling: AccidentalRule = {
  rank: 'accidental', name: 'spelling', feature: 'spelling', inQuotations: true,
  fold: eachForm(american),
};

/**
 * organise, mobilisation … written with z. "Surprise" turns too, on both sides alike; under seven letters there are words that
 * the z makes others (prise, prize).
 */
const ISE = /is(e|ed|es|er|ers|ing|ation|ations)$/;
const ISE_MIN_CHARS = 7;
/** Every ending of the list, for a quick no. */
const MAY_BE_BRITISH = /our(?:s|ed|ful|ing|ite|ites|able|hood|hoods)?$|[tbl][rd]?re[sd]?$/;

export function american(form: string): string {
  const possessive = /^(.+?)('s|')$/.exec(form);
  if (possessive !== null) return american(possessive[1]!) + possessive[2]!;
  const listed = AMERICAN.get(form);
  if (listed !== undefined && !ISE.test(listed)) return listed;
  if (form.length >= ISE_MIN_CHARS && ISE.test(listed ?? form)) return (listed ?? form).replace(ISE, 'iz$1');
  if (!MAY_BE_BRITISH.test(form)) return form;
  for (const [british, us, minChars] of US_ENDINGS) {
    if (form.length >= minChars && form.endsWith(british)) return form.slice(0, -british.length) + us;
  }
  return form;
}
