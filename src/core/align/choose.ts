import { heaviestChain } from '#core/model/chain.ts';
import { float64, int32 } from '#core/model/slab.ts';
import type { Partners } from './identical.ts';
import type { Scored } from './support.ts';
import type { Thresholds } from './thresholds.ts';

/** Least weight of a pair on the chain, so that one exactly at the threshold still counts. */
const LEAST_WEIGHT = 0.02;
/** A move must be the best pair of both its units, up to rounding. */
const BEST = 0.999;

/** Logarithm of the number of possible pairs (8 units by 8) from which chance likeness must be reckoned with in full. */
const FULL_CHANCE = 6;

/** What is known of single pairs beyond their score. */
export type PairFacts = {
  /** How much less than the threshold this pair may score; negative where it needs more. */
  readonly ease: (before: number, after: number) => number;
  /** Whether the sentences of the two lead to other paragraphs. */
  readonly pointsElsewhere: (before: number, after: number) => boolean;
  /** Whether this pair may be out of order. */
  readonly isMovable: (before: number, after: number) => boolean;
};

/**
 * Picks at most one partner for each unit: first the heaviest ordered chain of good pairs, then pairs off it that are
 * best for both units and strong. O(pairs · log units).
 */
export function choosePairs(scored: Scored, facts: PairFacts, afterCount: number, t: Thresholds): Partners {
  const partners = { ofBefore: int32(scored.starts.length - 1).fill(-1), ofAfter: int32(afterCount).fill(-1) };
  const best = bestOf(scored, afterCount);
  chooseInOrder(scored, facts, best, partners, t);
  chooseMoves(scored, facts, best, partners, t);
  return partners;
}

/** Best score of each unit of either side. */
type Best = { readonly before: Float64Array; readonly after: Float64Array };

function bestOf(scored: Scored, afterCount: number): Best {
  const before = float64(scored.starts.length - 1);
  const after = float64(afterCount);
  for (let k = 0; k < scored.score.length; k++) {
    const score = scored.score[k]!;
    if (score > before[scored.before[k]!]!) before[scored.before[k]!] = score;
    if (score > after[scored.after[k]!]!) after[scored.after[k]!] = score;
  }
  return { before, after };
}

function chooseInOrder(scored: Scored, facts: PairFacts, best: Best, partners: Partners, t: Thresholds): void {
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  for (let k = 0; k < scored.score.length; k++) {
    const i = scored.before[k]!;
    const j = scored.after[k]!;
    const score = scored.score[k]!;
    const over = score - t.pair + facts.ease(i, j);
    if (over < 0 || score < t.nearBest * Math.max(best.before[i]!, best.after[j]!) || facts.pointsElsewhere(i, j)) continue;
    from.push(i);
    to.push(j);
    weight.push(over + LEAST_WEIGHT);
  }
  const onChain = heaviestChain(from, to, weight, best.after.length);
  for (let k = 0; k < from.length; k++) if (onChain[k] === 1) link(partners, from[k]!, to[k]!);
}

function chooseMoves(scored: Scored, facts: PairFacts, best: Best, partners: Partners, t: Thresholds): void {
  const possible = Math.log2(Math.max(1, countOpen(partners.ofBefore) * countOpen(partners.ofAfter)));
  const least = t.pair + (t.move - t.pair) * Math.min(1, possible / FULL_CHANCE);
  const moves: number[] = [];
  for (let k = 0; k < scored.score.length; k++) {
    const i = scored.before[k]!;
    const j = scored.after[k]!;
    if (partners.ofBefore[i]! >= 0 || partners.ofAfter[j]! >= 0 || scored.score[k]! < least - facts.ease(i, j)) continue;
    if (scored.score[k]! >= BEST * Math.max(best.before[i]!, best.after[j]!) && facts.isMovable(i, j) && !facts.pointsElsewhere(i, j)) moves.push(k);
  }
  moves.sort((a, b) => scored.score[b]! - scored.score[a]! || a - b);
  for (const k of moves) {
    const i = scored.before[k]!;
    const j = scored.after[k]!;
    if (partners.ofBefore[i]! < 0 && partners.ofAfter[j]! < 0) link(partners, i, j);
  }
}

const countOpen = (partner: Int32Array): number => partner.reduce((count, p) => count + (p < 0 ? 1 : 0), 0);

export function link(partners: Partners, before: number, after: number): void {
  partners.ofBefore[before] = after;
  partners.ofAfter[after] = before;
}
