import type { Lexicon } from '#core/model/lexicon.ts';
import { bagUnits } from './bags.ts';
import { findCandidates } from './candidates.ts';
import { choosePairs, fillGaps } from './choose.ts';
import { addEvidence, type Evidence } from './evidence.ts';
import { growGroups, type Group } from './grow.ts';
import { pairIdentical, type Partners } from './identical.ts';
import { createMeasure } from './measure.ts';
import { scoreInContext } from './support.ts';
import { THRESHOLDS, type Thresholds } from './thresholds.ts';
import { unitCount, type Link, type UnitList } from './units.ts';
import { weighWords, type WordWeights } from './word-weights.ts';

/**
 * Aligns two lists of units, sentences or paragraphs alike: which unit corresponds to which, N:M, wherever it went. Units
 * of one text are paired first, without measuring; what is left is compared by its rare words, in the context of its
 * neighbours. Links are sorted by first `before` unit; each unit is in at most one. The method: docs/alignment.md.
 */
export function alignUnits(before: UnitList, after: UnitList, lexicon: Lexicon, t: Thresholds = THRESHOLDS): Link[] {
  return alignWeighed(before, after, weighWords(before, after, lexicon), pairIdentical(before, after), null, t);
}

/** The same with the word weights and the identical pairs at hand, and with evidence from the parts of the units. */
export function alignWeighed(
  before: UnitList, after: UnitList, weights: WordWeights, identical: Partners, evidence: Evidence | null, t: Thresholds,
): Group[] {
  const n = unitCount(before);
  const m = unitCount(after);
  if (n === 0 || m === 0) return [];
  const bagsBefore = bagUnits(before, weights, open(identical.ofBefore));
  const bagsAfter = bagUnits(after, weights, open(identical.ofAfter));
  const found = findCandidates(bagsBefore, bagsAfter, weights.featureCount);
  const candidates = evidence === null ? found : addEvidence(found, evidence, identical);
  const scored = scoreInContext(candidates, identical, t);
  const isMovable = (i: number, j: number): boolean =>
    identical.ofBefore[i] !== j || before.starts[i + 1]! - before.starts[i]! >= t.moveWords;
  const partners = choosePairs(scored, isMovable, m, t);
  fillGaps(partners, createMeasure(bagsBefore, bagsAfter, weights.featureCount), t);
  return growGroups(partners, bagsBefore, bagsAfter, weights.featureCount, evidence, t);
}

const open = (partners: Int32Array): Uint8Array => Uint8Array.from(partners, (p) => (p < 0 ? 1 : 0));
