import { MAX_OPPOSITE_WORDS, oppositesIn, type Opposition } from '#core/model/opposites.ts';
import type { Passage, Word } from './passage.ts';
import { readsEnglish } from './language.ts';
import { countNegators } from './senses.ts';

/**
 * Does a substitution say the opposite of what stood there, by one word for its opposite? Not where a "not" came or went with it
 * ("was not approved" → "was rejected"), which says the same again.
 */
export function isOpposed({ before, after }: Passage, kind: Opposition): boolean {
  if (before.words.length === 0 || after.words.length === 0 || before.quoted !== after.quoted) return false;
  if (before.words.length > MAX_OPPOSITE_WORDS || after.words.length > MAX_OPPOSITE_WORDS) return false;
  if (oppositesIn(norms(before.words), norms(after.words))?.kind !== kind) return false;
  const [own, theirs] = [before.scope(), after.scope()];
  return countNegators(own) === countNegators(theirs) && readsEnglish(own, theirs);
}

const norms = (words: readonly Word[]): readonly string[] => words.map((word) => word.norm);
