import { withoutOptionalMarks } from '#core/model/optionalMarks.ts';
import { type AccidentalRule, type FoldContext, type Forms } from '../rule.ts';
import type { Wing, Word } from '../passage.ts';
import { AMERICAN, FAMILY_NAMES, LIGATURE_ROOTS, US_ENDINGS } from '../words/spellings.ts';
import { COURTESY, TITLE_WORDS } from '../words/titles.ts';

/**
 * American and British spelling of one word (color/colour, canceled/cancelled, organize/organise), and a few more
 * pairs that no reader takes for two words (toward/towards, adviser/advisor), in compounds too (color-coded). From a short list; what is a
 * family name as well is not touched where it is one: Ann Grey is not Ann Gray. In other tongues what the script leaves to the writer:
 * ё or е, vowel points of Arabic and Hebrew, daß or dass.
 */
export const spelling: AccidentalRule = {
  rank: 'accidental', name: 'spelling', feature: 'spelling', inQuotations: true,
  fold: ({ before, after }: Forms, context: FoldContext): Forms => {
    const named = holdsName(context.before) || holdsName(context.after);
    const fold = (form: string): string => (named && mayBeName(form) ? form : american(withoutOptionalMarks(form)));
    return { before: before.map(fold), after: after.map(fold) };
  },
};

const bare = (form: string): string => form.toLowerCase().replace(/['’]s?$/, '');

/** Is a family name, or a part of a double one. */
const mayBeName = (form: string): boolean => form.split('-').some((part) => FAMILY_NAMES.has(bare(part)));

/** A capital that no beginning of a sentence asks for: "Ann Grey", "told Grey", "Mr. Grey". */
const holdsName = ({ words, left }: Wing): boolean =>
  words.some((word, i) => mayBeName(word.norm) && /(?:^|-)\p{Lu}/u.test(word.text) && !endsSentence(words[i - 1] ?? left[0], words[i - 2] ?? (i === 0 ? left[1] : left[0])));

function endsSentence(last: Word | undefined, before: Word | undefined): boolean {
  if (last === undefined || !/^[.!?…:"“”]+$/u.test(last.norm)) return last === undefined;
  return last.norm !== '.' || before === undefined || !(COURTESY.has(before.norm) || TITLE_WORDS.has(before.norm) || /^\p{Lu}$/u.test(before.text));
}

/**
 * organise, mobilisation … written with z. "Surprise" turns too, on both sides alike; under seven letters there are words that
 * the z makes others (prise, prize).
 */
const ISE = /is(e|ed|es|er|ers|ing|ation|ations)$/;
const ISE_MIN_CHARS = 7;
const LIGATURE = /[ao]e/;
/** Every ending of the list, for a quick no. */
const MAY_BE_BRITISH = /our(?:s|ed|ful|ing|ite|ites|able|hood|hoods)?$|[tbl][rd]?re[sd]?$|[ea]ll(?:ed|ing|ers?)$/;
/** Labelled, signalling, mislabelled: one l fewer. Under eight letters there are words that it makes others (filled, filed). */
const DOUBLED = /([ea]l)l(ed|ing|ers?)$/;
const DOUBLED_MIN_CHARS = 8;

export function american(form: string): string {
  if (form.includes('-')) return form.split('-').map(american).join('-');
  const possessive = /^(.+?)('s|')$/.exec(form);
  if (possessive !== null) return american(possessive[1]!) + possessive[2]!;
  const listed = AMERICAN.get(form);
  if (listed !== undefined && !ISE.test(listed)) return listed;
  if (LIGATURE.test(form) && LIGATURE_ROOTS.test(form)) return american(form.replace(LIGATURE_ROOTS, (root) => root.replace(LIGATURE, 'e')));
  if (form.length >= ISE_MIN_CHARS && ISE.test(listed ?? form)) return (listed ?? form).replace(ISE, 'iz$1');
  if (!MAY_BE_BRITISH.test(form)) return form;
  if (form.length >= DOUBLED_MIN_CHARS && DOUBLED.test(form)) return form.replace(DOUBLED, '$1$2');
  for (const [british, us, minChars] of US_ENDINGS) {
    if (form.length >= minChars && form.endsWith(british)) return form.slice(0, -british.length) + us;
  }
  return form;
}
