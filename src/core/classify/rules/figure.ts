import { isPointed, type SubstantiveRule } from '../rule.ts';
import { valuesOf } from '../values.ts';

/**
 * A figure changed, came or went. Figures are read to values first (twelve = 12, $1.2 million = $1,200,000); one that
 * the answering sentence holds elsewhere has not changed.
 */
export const figure: SubstantiveRule = {
  rank: 'substantive', name: 'figure', feature: 'figure',
  applies: (passage): boolean => {
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
