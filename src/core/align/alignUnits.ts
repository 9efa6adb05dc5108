import type { Lexicon } from '#core/model/lexicon.ts';
import { int32 } from '#core/model/slab.ts';
import { bagUnits } from './bags.ts';
import { findCandidates, type Candidates } from './candidates.ts';
import { choosePairs, type PairFacts } from './choose.ts';
import { addEvidence, type Evidence } from './evidence.ts';
import { alikeByFrame } from './frames.ts';
import { fillGaps } from './gaps.ts';
import type { Group } from './group.ts';
import { growGroups } from './grow.ts';
import { pairIdentical, type Identical } from './identical.ts';
import { createMeasure } from './measure.ts';
import { canReach } from './reach.ts';
import { scorePairs } from './score.ts';
import { dropStrangers } from './strangers.ts';
import { THRESHOLDS, type Thresholds } from './thresholds.ts';
import { tokenCount, unitCount, type Link, type UnitList } from './units.ts';
import { withWordWeights, type WordWeights } from './word-weights.ts';

/**
 * Aligns two lists of units, sentences or paragraphs alike: which unit corresponds to which, N:M, wherever it went. Units
 * of one text are paired first, without measuring; what is left is compared by its rare words, in the context of its
 * neighbours. Links are sorted by first `before` unit; each unit is in at most one. The method: docs/alignment.md.
 */
export function alignUnits(before: UnitList, after: UnitList, lexicon: Lexicon, t: Thresholds = THRESHOLDS): Link[] {
  if (unitCount(before) === 0 || unitCount(after) === 0) return [];
  return withWordWeights(before, after, lexicon, (weights) => alignWeighed(before, after, weights, pairIdentical(before, after), null, t));
}

/** How much more similar two leftovers may be by the weights of their own words than by those of the whole texts. */
const OTHER_WEIGHTS = 0.05;

/**
 * Only links of one unit with one that are at least so similar. `known` are the weights of the texts whose leftovers these
 * are: by them most lists can be told at a look to hold no such pair.
 */
export function alignAlike(before: UnitList, after: UnitList, known: WordWeights, lexicon: Lexicon, least: number, t: Thresholds = THRESHOLDS): Link[] {
  if (unitCount(before) === 0 || unitCount(after) === 0 || !canReach(before, after, known, least - OTHER_WEIGHTS)) return [];
  return alignUnits(before, after, lexicon, t).filter((link) => link.before.length === 1 && link.after.length === 1 && link.similarity >= least);
}

/** Pairs that must not be made, whatever their words say. */
export type Bars = (before: number, after: number) => boolean;
const NO_BARS: Bars = () => false;

/** The same with the word weights and the identical pairs at hand, and with evidence from the parts of the units. */
export function alignWeighed(
  before: UnitList, after: UnitList, weights: WordWeights, identical: Identical, evidence: Evidence | null, t: Thresholds,
  bars: Bars = NO_BARS,
): Group[] {
  const m = unitCount(after);
  if (unitCount(before) === 0 || m === 0) return [];
  const bagsBefore = bagUnits(before, weights, identical.ofBefore);
  const bagsAfter = bagUnits(after, weights, identical.ofAfter);
  const isFramed = alikeByFrame(before, after, weights);
  const isBarred: Bars = bars === NO_BARS ? isFramed : (i, j) => bars(i, j) || isFramed(i, j);
  const found = withoutBarred(findCandidates(bagsBefore, bagsAfter, weights.featureCount), isBarred);
  const candidates = evidence === null ? found : addEvidence(found, evidence, identical);
  const { scored, rivals } = scorePairs(candidates, identical, t);
  const facts = pairFacts(before, after, identical, evidence, t, isBarred);
  const partners = choosePairs(scored, facts, m, t);
  fillGaps(partners, createMeasure(bagsBefore, bagsAfter, weights.featureCount), rivals, facts, t);
  const groups = growGroups(partners, bagsBefore, bagsAfter, weights.featureCount, candidates, evidence, t);
  return dropStrangers(groups, before, after, t);
}

function pairFacts(before: UnitList, after: UnitList, { ofBefore, once }: Identical, evidence: Evidence | null, t: Thresholds, bars: Bars): PairFacts {
  return {
    ease(i, j) {
      if (bars(i, j)) return -Infinity;
      // Identical paragraphs are no part of the evidence: their sentences were pinned, not measured.
      if (evidence !== null && ofBefore[i] !== j && isRefuted(evidence, i, j, t)) return -Infinity;
      const tokens = Math.min(tokenCount(before, i), tokenCount(after, j));
      return Math.max(0, Math.min(t.maxEase, t.ease * (1 - Math.sqrt(t.easeFromTokens / tokens))));
    },
    pointsElsewhere: (i, j) => evidence !== null && evidence.pointsElsewhere(i, j),
    isMovable: (i, j) => ofBefore[i] !== j || tokenCount(before, i) >= (once[i] === 1 ? t.moveOnceTokens : t.moveTokens)
      || (i > 0 && j > 0 && ofBefore[i - 1] === j - 1) || (i + 1 < ofBefore.length && ofBefore[i + 1] === j + 1),
  };
}

/** A barred pair must not stand as a rival either: what it leads over is free for another. O(candidates). */
function withoutBarred(found: Candidates, bars: Bars): Candidates {
  if (!holdsBarred(found, bars)) return found;
  const n = found.starts.length - 1;
  const starts = int32(n + 1);
  const stay: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let k = found.starts[i]!; k < found.starts[i + 1]!; k++) if (!bars(i, found.after[k]!)) stay.push(k);
    starts[i + 1] = stay.length;
  }
  return {
    starts, before: Int32Array.from(stay, (k) => found.before[k]!), after: Int32Array.from(stay, (k) => found.after[k]!),
    similarity: Float64Array.from(stay, (k) => found.similarity[k]!),
  };
}

function holdsBarred({ before, after }: Candidates, bars: Bars): boolean {
  for (let k = 0; k < after.length; k++) if (bars(before[k]!, after[k]!)) return true;
  return false;
}

/** Whether the sentences of two paragraphs speak against pairing them, whatever words the paragraphs share. */
function isRefuted(evidence: Evidence, i: number, j: number, t: Thresholds): boolean {
  const areLong = Math.min(evidence.partsOfBefore(i), evidence.partsOfAfter(j)) >= t.manyParts;
  return areLong && (evidence.shareOfBefore(i, j) + evidence.shareOfAfter(i, j)) / 2 < t.linkedParts;
}
