import { isPointed, type SubstantiveRule } from '../rule.ts';
import type { Passage, Wing } from '../passage.ts';
import { Sense } from '../senses.ts';
import { valuesOf } from '../values.ts';
import { CROWDS, MEASURES } from '../words/measures.ts';

/**
 * A figure changed, came or went, or what it is measured in ($ for €, miles for kilometers, million for billion). Figures are read to values first (twelve = 12, $1.2 million = $1,200,000); one that
 * the answering sentence holds elsewhere has not changed.
 */
export const figure: SubstantiveRule = {
  rank: 'substantive', name: 'figure', feature: 'figure',
  applies: (passage): boolean => {
    if (remeasured(passage)) return true;
    if (!isPointed(passage) && (passage.before.words.length === 0 || passage.after.words.length === 0)) return false;
    const own = valuesOf(passage.before.words, passage.before.left, passage.before.right);
    const theirs = valuesOf(passage.after.words, passage.after.left, passage.after.right);
    // In a rewritten sentence a figure for a figure still counts; a new sentence with figures in it is new wording.
    if (!isPointed(passage) && (own.length === 0 || theirs.length === 0)) return false;
    if (own.length === 0 && theirs.length === 0) return false;
    const scopeBefore = new Set(valuesOf(passage.before.scope(), [], []));
    const scopeAfter = new Set(valuesOf(passage.after.scope(), [], []));
    return own.some((v) => !scopeAfter.has(v)) || theirs.some((v) => !scopeBefore.has(v));
  },
};

/** Both sides are a measure beside a figure, or "dozens" and the like. */
const remeasured = ({ before, after }: Passage): boolean =>
  before.words.length > 0 && after.words.length > 0 && ((isMeasure(before) && isMeasure(after)) || (isCrowd(before) && isCrowd(after)));

const isCrowd = ({ words }: Wing): boolean => words.length === 1 && CROWDS.has(words[0]!.norm);

function isMeasure({ words, left, right }: Wing): boolean {
  if (!words.every((word) => MEASURES.has(word.norm))) return false;
  // Behind its figure, or behind a power of ten that is; a sign of money stands before.
  return [left[0], right[0]].some((word) => word !== undefined && ((word.senses & Sense.figure) !== 0 || MEASURES.has(word.norm)));
}
