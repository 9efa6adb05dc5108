import { isOtherQuantity } from '#core/model/quantities.ts';
import { isPointed, type SubstantiveRule } from '../rule.ts';
import type { Word } from '../passage.ts';
import { readsEnglish } from '../language.ts';
import { readNumbers } from '../numbers.ts';
import { anySense, Sense } from '../senses.ts';
import { HEDGES } from '../words/hedges.ts';

/**
 * A word that holds a statement back ("may", "alleged", "about", "expected to") came, went or gave way to one of
 * another strength, or one word for how many to another ("most" → "some"). Within one group ("about" → "roughly") it is wording. Counted over the answering sentences.
 */
export const hedge: SubstantiveRule = {
  rank: 'substantive', name: 'hedge', feature: 'hedge',
  applies: (passage): boolean => isOtherQuantity(passage.before.words.map((word) => word.norm), passage.after.words.map((word) => word.norm)) ||
    isPointed(passage) && groups(passage.before.words, passage.before.right) !== groups(passage.after.words, passage.after.right) &&
    groups(passage.before.scope(), []) !== groups(passage.after.scope(), []) && readsEnglish(passage.before.scope(), passage.after.scope()),
};

function groups(words: readonly Word[], right: readonly Word[]): string {
  if (!anySense(words, Sense.hedge)) return '';
  return words.flatMap((word, i) => {
    const group = HEDGES.get(word.norm);
    if (group === undefined || (BEFORE_FIGURES.has(word.norm) && !isFigure(words[i + 1] ?? right[0]))) return [];
    return [group];
  }).sort().join(' ');
}

/** Something else where no figure follows ("about the plan", "around the block", "some of them"). */
const BEFORE_FIGURES = new Set(['about', 'some', 'around', 'nearly', 'almost']);

const isFigure = (word: Word | undefined): boolean =>
  word !== undefined && (/\p{N}/u.test(word.norm) || word.norm === '$' || /^(?:£|€)$/.test(word.norm) || readNumbers([word.norm])[0]!.startsWith('#') || /^(?:half|all|every|dozen)$/.test(word.norm));
