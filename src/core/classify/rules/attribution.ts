import { SHORT_WORDS, wordsIn, type SubstantiveRule } from '../rule.ts';
import type { Passage, Wing, Word } from '../passage.ts';
import { readsEnglish } from '../language.ts';
import { countSense, Sense } from '../senses.ts';

/**
 * Who says so came, went, or is someone else now: "Police said" dropped, "officials said" → "residents said". Counted over
 * the answering sentences, so that "said" → "told reporters", or "he said" moved to the end, stays wording.
 */
export const attribution: SubstantiveRule = {
  rank: 'substantive', name: 'attribution', feature: 'attribution',
  applies: (passage): boolean =>
    (clauseCameOrWent(passage) || speakerChanged(passage)) && readsEnglish(passage.before.scope(), passage.after.scope()),
};

/** An attribution is short: "according to two people briefed on the talks". */
const MAX_ATTRIBUTION_WORDS = SHORT_WORDS + 3;

/** A substitution that loses an attribution is shorter by it: a speaker and a verb. */
const MIN_CLAUSE_DIFFERENCE = 2;

const sayings = (words: readonly Word[]): number => countSense(words, Sense.saying);

function clauseCameOrWent({ before, after }: Passage): boolean {
  if (sayings(before.words) === sayings(after.words)) return false;
  const pure = before.words.length === 0 || after.words.length === 0;
  if (pure && wordsIn(before.words) + wordsIn(after.words) > MAX_ATTRIBUTION_WORDS) return false;
  // One verb for another ("urged" → "pressed") leaves the speaker where he was, listed or not.
  if (!pure && Math.abs(wordsIn(before.words) - wordsIn(after.words)) < MIN_CLAUSE_DIFFERENCE) return false;
  const own = sayings(before.scope());
  const theirs = sayings(after.scope());
  return own !== theirs && (own === 0 || theirs === 0 || pure);
}

/** Nouns swapped right before or after a verb of saying that stays. */
function speakerChanged({ before, after }: Passage): boolean {
  if (before.words.length === 0 || after.words.length === 0) return false;
  if (wordsIn(before.words) > 4 || wordsIn(after.words) > 4) return false;
  if (sayings(before.words) + sayings(after.words) > 0) return false;
  return isSpeaker(before) && isSpeaker(after) && before.right[0]?.norm === after.right[0]?.norm;
}

const NOT_SPEAKERS = new Set(['also', 'has', 'had', 'have', 'later', 'then', 'who', 'that', 'not', 'is', 'was', 'were', 'be', 'been', 'would', 'could', 'will']);

function isSpeaker(wing: Wing): boolean {
  const last = wing.words[wing.words.length - 1];
  return ((wing.right[0]?.senses ?? 0) & Sense.saying) !== 0 && last !== undefined && /\p{L}/u.test(last.text) && !NOT_SPEAKERS.has(last.norm) && !last.norm.endsWith('ly');
}
