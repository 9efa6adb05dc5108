import { float64, int32 } from '#core/model/slab.ts';
import type { Bags } from './bags.ts';

/** Pairs worth a closer look, sorted by `before`, then by `after`; those of unit u stand at `starts[u]` to `starts[u + 1]`. */
export type Candidates = {
  readonly starts: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Cosine of the two bags, 0–1. */
  readonly similarity: Float64Array;
};

/**
 * A feature that more open units of the other side hold does not propose candidates (it still counts in the measured
 * similarity): bounds the work to this many steps a feature. Texts of up to this many open units compare all pairs.
 */
export const MAX_POSTINGS = 48;
/** Candidates kept for a unit, best first: a paragraph split in five with two look-alikes still finds all parts. */
export const MAX_CANDIDATES = 12;

/**
 * Finds for each open `before` unit the `after` units that share its rare features, through an inverted index instead of
 * all pairs, and measures the best of them exactly. O(features · MAX_POSTINGS + units · MAX_CANDIDATES · features a unit).
 */
export function findCandidates(before: Bags, after: Bags, featureCount: number): Candidates {
  const index = invert(after, featureCount);
  const n = before.length.length;
  const m = after.length.length;
  const shared = float64(m);
  const touched = int32(m);
  const held = float64(featureCount);
  const starts = int32(n + 1);
  const room = n * Math.min(m, MAX_CANDIDATES);
  const fromUnit = int32(room);
  const toUnit = int32(room);
  const similarity = float64(room);
  let found = 0;
  for (let i = 0; i < n; i++) {
    const from = before.starts[i]!;
    const to = before.starts[i + 1]!;
    let count = 0;
    for (let e = from; e < to; e++) {
      const f = before.feature[e]!;
      const value = before.scaled[e]!;
      held[f] = value;
      const end = index.starts[f + 1]!;
      if (end - index.starts[f]! > MAX_POSTINGS) continue;
      for (let p = index.starts[f]!; p < end; p++) {
        const j = index.unit[p]!;
        if (shared[j] === 0) touched[count++] = j;
        shared[j]! += value * index.value[p]!;
      }
    }
    const best = keepBest(touched, count, shared, after.length);
    for (let k = 0; k < count; k++) shared[touched[k]!] = 0;
    for (const j of best) {
      let dot = 0;
      for (let e = after.starts[j]!; e < after.starts[j + 1]!; e++) dot += after.value[e]! * held[after.feature[e]!]!;
      fromUnit[found] = i;
      toUnit[found] = j;
      similarity[found++] = dot / (before.length[i]! * after.length[j]!);
    }
    for (let e = from; e < to; e++) held[before.feature[e]!] = 0;
    starts[i + 1] = found;
  }
  return { starts, before: fromUnit.subarray(0, found), after: toUnit.subarray(0, found), similarity: similarity.subarray(0, found) };
}

type Index = { readonly starts: Int32Array; readonly unit: Int32Array; readonly value: Float64Array };

/** Feature → units that hold it, ascending. */
function invert(bags: Bags, featureCount: number): Index {
  const starts = int32(featureCount + 1);
  for (let e = 0; e < bags.feature.length; e++) starts[bags.feature[e]! + 1]!++;
  for (let f = 0; f < featureCount; f++) starts[f + 1]! += starts[f]!;
  const next = starts.slice();
  const unit = int32(bags.feature.length);
  const value = float64(bags.feature.length);
  for (let u = 0; u < bags.length.length; u++) {
    for (let e = bags.starts[u]!; e < bags.starts[u + 1]!; e++) {
      const at = next[bags.feature[e]!]!++;
      unit[at] = u;
      value[at] = bags.value[e]!;
    }
  }
  return { starts, unit, value };
}

/** The units with the highest shared weight for their length, ascending by unit. */
function keepBest(touched: Int32Array, count: number, shared: Float64Array, length: Float64Array): number[] {
  const best: number[] = [];
  const score: number[] = [];
  for (let k = 0; k < count; k++) {
    const j = touched[k]!;
    const s = shared[j]! / length[j]!;
    if (best.length === MAX_CANDIDATES && (s < score[MAX_CANDIDATES - 1]! || (s === score[MAX_CANDIDATES - 1]! && j > best[MAX_CANDIDATES - 1]!))) continue;
    let at = best.length < MAX_CANDIDATES ? best.length : MAX_CANDIDATES - 1;
    while (at > 0 && (score[at - 1]! < s || (score[at - 1] === s && best[at - 1]! > j))) {
      best[at] = best[at - 1]!;
      score[at] = score[at - 1]!;
      at--;
    }
    best[at] = j;
    score[at] = s;
  }
  for (let k = 1; k < best.length; k++) {
    const j = best[k]!;
    let at = k;
    for (; at > 0 && best[at - 1]! > j; at--) best[at] = best[at - 1]!;
    best[at] = j;
  }
  return best;
}
