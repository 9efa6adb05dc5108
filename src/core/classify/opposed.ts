import { isOtherThing, MAX_OPPOSITE_WORDS, oppositesIn, type Opposition } from '#core/model/opposites.ts';
import type { Passage, Wing, Word } from './passage.ts';
import { readsEnglish } from './language.ts';
import { countNegators } from './senses.ts';

/**
 * Does a substitution say the opposite of what stood there, by one word for its opposite? Not where a "not" came or went with it
 * ("was not approved" → "was rejected"), which says the same again, nor of another thing ("raised the rate for homes" → "cut the rate for cars").
 */
export function isOpposed({ before, after }: Passage, kind: Opposition): boolean {
  if (before.words.length === 0 || after.words.length === 0 || before.quoted !== after.quoted) return false;
  if (before.words.length > MAX_OPPOSITE_WORDS || after.words.length > MAX_OPPOSITE_WORDS) return false;
  const found = oppositesIn(norms(before.words), norms(after.words));
  if (found?.kind !== kind) return false;
  if (isOtherThing(behind(before, found.before), behind(after, found.after), true) || isOtherThing(ahead(before, found.before), ahead(after, found.after), false)) return false;
  const [own, theirs] = [before.scope(), after.scope()];
  return countNegators(own) === countNegators(theirs) && readsEnglish(own, theirs);
}

/** What stands behind, or before, a word of a change, nearest first. */
const behind = ({ words, right }: Wing, at: number): readonly string[] => norms([...words.slice(at + 1), ...right]);
const ahead = ({ words, left }: Wing, at: number): readonly string[] => norms([...words.slice(0, at).toReversed(), ...left]);

const norms = (words: readonly Word[]): readonly string[] => words.map((word) => word.norm);
