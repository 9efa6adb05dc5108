import { isPointed, type SubstantiveRule } from '../rule.ts';
import type { Word } from '../passage.ts';
import { readsEnglish } from '../language.ts';
import { countSense, Sense } from '../senses.ts';

/**
 * A "not", "no", "never" or "n't" came or went: the sentence may say the opposite. Counted over the sentences that
 * answer to each other, so that "did not" → "didn't" or a "not" that only changed its place stays wording.
 */
export const negation: SubstantiveRule = {
  rank: 'substantive', name: 'negation', feature: 'negation',
  applies: (passage): boolean =>
    isPointed(passage) && count(passage.before.words) !== count(passage.after.words) && count(passage.before.scope()) !== count(passage.after.scope()) &&
    readsEnglish(passage.before.scope(), passage.after.scope()),
};

const count = (words: readonly Word[]): number => countSense(words, Sense.negator);
