import { deniedWord } from '#core/model/deniedWord.ts';
import { isPointed, type SubstantiveRule } from '../rule.ts';
import type { Passage } from '../passage.ts';
import { isOpposed } from '../opposed.ts';
import { readsEnglish } from '../language.ts';
import { anySense, countNegators, countSense, Sense } from '../senses.ts';

/**
 * A "not", "no", "never" or "n't" came or went, or a prefix that denies ("safe" → "unsafe"), or a verb that denies took the place of one that
 * says so ("confirmed" → "denied"): the sentence may say the opposite. Counted over the sentences that
 * answer to each other, so that "did not" → "didn't" or a "not" that only changed its place stays wording; so does a batter's "not out".
 */
export const negation: SubstantiveRule = {
  rank: 'substantive', name: 'negation', feature: 'negation',
  applies: (passage): boolean =>
    (isPointed(passage) && countSense(passage.before.words, Sense.negator) !== countSense(passage.after.words, Sense.negator) &&
      countNegators(passage.before.scope()) !== countNegators(passage.after.scope()) &&
      readsEnglish(passage.before.scope(), passage.after.scope())) || prefixed(passage) || isOpposed(passage, 'denial'),
};

/** One word for itself with a prefix that denies: "legal" and "illegal". */
function prefixed({ before, after }: Passage): boolean {
  const [own, theirs] = [before.words, after.words];
  if (own.length === 0 || own.length !== theirs.length || own.length > 2) return false;
  return deniedWord(own[own.length - 1]!.norm, theirs[theirs.length - 1]!.norm) && !anySense(own, Sense.negator) && !anySense(theirs, Sense.negator);
}
