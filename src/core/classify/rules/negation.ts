import { isPointed, type SubstantiveRule } from '../rule.ts';
import type { Passage, Word } from '../passage.ts';
import { readsEnglish } from '../language.ts';
import { countSense, Sense } from '../senses.ts';

/**
 * A "not", "no", "never" or "n't" came or went, or a prefix that denies ("safe" → "unsafe"): the sentence may say the opposite. Counted over the sentences that
 * answer to each other, so that "did not" → "didn't" or a "not" that only changed its place stays wording.
 */
export const negation: SubstantiveRule = {
  rank: 'substantive', name: 'negation', feature: 'negation',
  applies: (passage): boolean =>
    (isPointed(passage) && count(passage.before.words) !== count(passage.after.words) && count(passage.before.scope()) !== count(passage.after.scope()) &&
      readsEnglish(passage.before.scope(), passage.after.scope())) || prefixed(passage),
};

const count = (words: readonly Word[]): number => countSense(words, Sense.negator);

/** Letters before a word that turn it round. */
const PREFIX = /^(?:un|in|im|il|ir|dis|non-?)$/;
/** Fewest letters of the word that the prefix stands before: "form" and "inform" are two words. */
const MIN_STEM = 4;
const LOOKALIKES = new Set(['inform', 'impress', 'invest', 'increase', 'include', 'inside', 'income', 'indeed', 'instead', 'discover', 'disclose', 'discount', 'dispatch', 'display', 'inclined', 'inhabitable', 'invaluable', 'impact', 'imported', 'import', 'imports', 'informed', 'invested', 'discovered', 'discharge', 'discharged', 'discourse', 'disease', 'intense', 'invention', 'institution']);

/** One word for itself with such a prefix: "legal" and "illegal". */
function prefixed({ before, after }: Passage): boolean {
  const [own, theirs] = [before.words, after.words];
  if (own.length === 0 || own.length !== theirs.length || own.length > 2) return false;
  const [x, y] = [own[own.length - 1]!.norm, theirs[theirs.length - 1]!.norm];
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  return short.length >= MIN_STEM && long.endsWith(short) && PREFIX.test(long.slice(0, long.length - short.length)) && !LOOKALIKES.has(long) && count(own) === 0 && count(theirs) === 0;
}
