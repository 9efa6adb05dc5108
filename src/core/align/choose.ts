import { heaviestChain } from './chain.ts';
import type { Partners } from './identical.ts';
import { cosine, type Measure } from './measure.ts';
import type { Scored } from './support.ts';
import type { Thresholds } from './thresholds.ts';

/** Least weight of a pair on the chain, so that one exactly at the threshold still counts. */
const LEAST_WEIGHT = 0.02;
/** A move must be the best pair of both its units, up to rounding. */
const BEST = 0.999;

/**
 * Picks at most one partner for each unit: first the heaviest ordered chain of good pairs, then pairs off it that are
 * best for both units and strong. O(pairs · log units).
 */
export function choosePairs(scored: Scored, isMovable: (i: number, j: number) => boolean, afterCount: number, t: Thresholds): Partners {
  const n = scored.starts.length - 1;
  const bestBefore = new Float64Array(n);
  const bestAfter = new Float64Array(afterCount);
  const pairs = scored.before.length;
  for (let k = 0; k < pairs; k++) {
    const i = scored.before[k]!;
    const j = scored.after[k]!;
    const score = scored.score[k]!;
    if (score > bestBefore[i]!) bestBefore[i] = score;
    if (score > bestAfter[j]!) bestAfter[j] = score;
  }
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  for (let k = 0; k < pairs; k++) {
    const best = Math.max(bestBefore[scored.before[k]!]!, bestAfter[scored.after[k]!]!);
    const score = scored.score[k]!;
    if (score < t.pair || score < t.nearBest * best) continue;
    from.push(scored.before[k]!);
    to.push(scored.after[k]!);
    weight.push(score - t.pair + LEAST_WEIGHT);
  }
  const partners = { ofBefore: new Int32Array(n).fill(-1), ofAfter: new Int32Array(afterCount).fill(-1) };
  const onChain = heaviestChain(from, to, weight, afterCount);
  for (let k = 0; k < from.length; k++) if (onChain[k] === 1) link(partners, from[k]!, to[k]!);
  const moves: number[] = [];
  for (let k = 0; k < pairs; k++) {
    const i = scored.before[k]!;
    const j = scored.after[k]!;
    if (partners.ofBefore[i]! >= 0 || partners.ofAfter[j]! >= 0 || scored.score[k]! < t.move) continue;
    if (scored.score[k]! >= BEST * Math.max(bestBefore[i]!, bestAfter[j]!) && isMovable(i, j)) moves.push(k);
  }
  moves.sort((a, b) => scored.score[b]! - scored.score[a]! || a - b);
  for (const k of moves) {
    const i = scored.before[k]!;
    const j = scored.after[k]!;
    if (partners.ofBefore[i]! < 0 && partners.ofAfter[j]! < 0) link(partners, i, j);
  }
  return partners;
}

/**
 * Pairs open units that stand beside links which continue each other, at a lower similarity: between two such links, or
 * with one beside them. The ends of the texts count as a link. Every new link may open the next place. O(units · unit size).
 */
export function fillGaps(partners: Partners, measure: Measure, t: Thresholds): void {
  const { ofBefore, ofAfter } = partners;
  const n = ofBefore.length;
  const m = ofAfter.length;
  const joined = (i: number, j: number): boolean => {
    if (i < 0 || j < 0) return i < 0 && j < 0;
    if (i >= n || j >= m) return i >= n && j >= m;
    return ofBefore[i] === j;
  };
  const places: [number, number][] = [];
  const look = (i: number, j: number): void => {
    if (i >= 0 && j >= 0 && i < n && j < m && ofBefore[i]! < 0 && ofAfter[j]! < 0) places.push([i, j]);
  };
  look(0, 0);
  look(n - 1, m - 1);
  for (let i = 0; i < n; i++) {
    if (ofBefore[i]! < 0) continue;
    look(i - 1, ofBefore[i]! - 1);
    look(i + 1, ofBefore[i]! + 1);
  }
  while (places.length > 0) {
    const ranked: [number, number, number][] = [];
    for (const [i, j] of places) {
      if (ofBefore[i]! >= 0 || ofAfter[j]! >= 0) continue;
      const similarity = cosine(measure, i, j);
      const both = joined(i - 1, j - 1) && joined(i + 1, j + 1);
      if (similarity >= (both ? t.between : t.beside)) ranked.push([similarity, i, j]);
    }
    ranked.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
    places.length = 0;
    for (const [, i, j] of ranked) {
      if (ofBefore[i]! >= 0 || ofAfter[j]! >= 0) continue;
      link(partners, i, j);
      look(i - 1, j - 1);
      look(i + 1, j + 1);
    }
  }
}

function link(partners: Partners, i: number, j: number): void {
  partners.ofBefore[i] = j;
  partners.ofAfter[j] = i;
}
