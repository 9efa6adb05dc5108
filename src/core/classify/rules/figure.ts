import { TokenKind } from '#core/model/version.ts';
import { isPointed, type SubstantiveRule } from '../rule.ts';
import type { Passage, Wing } from '../passage.ts';
import { readsEnglish } from '../language.ts';
import { anySense, Sense } from '../senses.ts';
import { valuesOf, type Surroundings } from '../values.ts';
import { CROWDS, MEASURES } from '../words/measures.ts';

/**
 * A figure changed, came or went, or what it is measured in ($ for €, miles for kilometers, million for billion). Figures are read to values first (twelve = 12, $1.2 million = $1,200,000); one that
 * the answering sentence holds elsewhere has not changed, unless it stands in a row of figures, nor is a number word in a name ("First Colony") a figure.
 */
export const figure: SubstantiveRule = {
  rank: 'substantive', name: 'figure', feature: 'figure',
  applies: (passage): boolean => {
    if (remeasured(passage)) return true;
    if (!isPointed(passage) && (passage.before.words.length === 0 || passage.after.words.length === 0)) return false;
    const { before, after } = passage;
    if (!anySense(before.words, Sense.figure) && !anySense(after.words, Sense.figure)) return false;
    const abroad = !readsEnglish(before.scope(), after.scope());
    const own = valuesOf(before.words, before, abroad);
    const theirs = valuesOf(after.words, after, abroad);
    // In a rewritten sentence a figure for a figure still counts; a new sentence with figures in it is new wording.
    if (!isPointed(passage) && (own.length === 0 || theirs.length === 0)) return false;
    if (own.length === 0 && theirs.length === 0) return false;
    if (isCell(passage) && own.length === 1 && theirs.length === 1) return own[0] !== theirs[0];
    const scopeBefore = new Set(valuesOf(before.scope(), inScope(before), abroad));
    const scopeAfter = new Set(valuesOf(after.scope(), inScope(after), abroad));
    return own.some((v) => !scopeAfter.has(v)) || theirs.some((v) => !scopeBefore.has(v));
  },
};

/** Nothing stands beside whole sentences. */
const inScope = ({ scope }: Wing): Surroundings => ({ left: [], right: [], scope });

/** One figure for another beside a figure that both sides have: a cell of a table, where the same figure elsewhere is another cell. */
function isCell({ before, after }: Passage): boolean {
  const beside = (step: 'left' | 'right'): boolean => before[step][0]?.kind === TokenKind.number && after[step][0]?.kind === TokenKind.number;
  return before.words.length === 1 && after.words.length === 1 && (beside('left') || beside('right'));
}

/** Both sides are a measure beside a figure, or "dozens" and the like. */
const remeasured = ({ before, after }: Passage): boolean =>
  before.words.length > 0 && after.words.length > 0 && ((isMeasure(before) && isMeasure(after)) || (isCrowd(before) && isCrowd(after)));

const isCrowd = ({ words }: Wing): boolean => words.length === 1 && CROWDS.has(words[0]!.norm);

function isMeasure({ words, left, right }: Wing): boolean {
  if (!words.every((word) => MEASURES.has(word.norm))) return false;
  // Behind its figure, or behind a power of ten that is; a sign of money stands before.
  return [left[0], right[0]].some((word) => word !== undefined && ((word.senses & Sense.figure) !== 0 || MEASURES.has(word.norm)));
}
