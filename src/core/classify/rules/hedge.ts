import { isPointed, type SubstantiveRule } from '../rule.ts';
import type { Word } from '../passage.ts';
import { HEDGES } from '../words/hedges.ts';

/**
 * A word that holds a statement back ("may", "alleged", "about", "expected to") came, went or gave way to one of
 * another strength. Within one group ("about" → "roughly") it is wording. Counted over the answering sentences.
 */
export const hedge: SubstantiveRule = {
  rank: 'substantive', name: 'hedge', feature: 'hedge',
  applies: (passage): boolean =>
    isPointed(passage) && groups(passage.before.words) !== groups(passage.after.words) && groups(passage.before.scope()) !== groups(passage.after.scope()),
};

const groups = (words: readonly Word[]): string => words.flatMap((w) => HEDGES.get(w.norm) ?? []).sort().join(' ');
