import { float64, uint8 } from '#core/model/slab.ts';
import { unitCount, type UnitList } from './units.ts';
import type { WordWeights } from './word-weights.ts';

/** Slack for rounding: a similarity is compared after rounding to 1/10,000. */
const SLACK = 0.001;

/** A word without features of its own stands for two, norm and stem, as most words do. */
const TIMES = 2;

/**
 * Whether any unit of one side can be as similar as `least` to any of the other. The cosine of two bags is at most the length
 * of what the first shares with the second, as a share of its whole length (Cauchy and Schwarz); here with all of the
 * other side together. A quick no for stretches that have little in common; never no where a pair reaches it by these
 * weights. O(tokens).
 */
export function canReach(before: UnitList, after: UnitList, weights: WordWeights, least: number): boolean {
  return anyWithin(before, after, weights, least - SLACK) && anyWithin(after, before, weights, least - SLACK);
}

function anyWithin(list: UnitList, other: UnitList, weights: WordWeights, least: number): boolean {
  const { normFeature, stemFeature, weight, times } = weights;
  const held = uint8(weights.featureCount);
  const heldUnknown = new Set<number>();
  for (let t = 0; t < other.tokens.length; t++) {
    const norm = other.tokens[t]!;
    if (normFeature[norm]! >= 0) held[normFeature[norm]!] = 1;
    else heldUnknown.add(norm);
    if (stemFeature[norm]! >= 0) held[stemFeature[norm]!] = 1;
  }
  const value = float64(weights.featureCount);
  for (let u = 0; u < unitCount(list); u++) {
    let shared = 0;
    let total = 0;
    const end = list.starts[u + 1]!;
    for (let t = list.starts[u]!; t < end; t++) {
      const norm = list.tokens[t]!;
      if (normFeature[norm]! < 0) {
        const square = TIMES * weights.ofUnknown(norm) ** 2;
        total += square;
        if (heldUnknown.has(norm)) shared += square;
      }
      for (let f = normFeature[norm]!, turn = 0; f >= 0 && turn < 2; f = stemFeature[norm]!, turn++) {
        // What the square of the value grows by when one more of the word is added to it.
        const growth = times[f]! * weight[f]! * (weight[f]! + 2 * value[f]!);
        value[f]! += weight[f]!;
        total += growth;
        if (held[f] === 1) shared += growth;
      }
    }
    if (total > 0 && shared >= least * least * total) return true;
    for (let t = list.starts[u]!; t < end; t++) {
      const norm = list.tokens[t]!;
      if (normFeature[norm]! >= 0) value[normFeature[norm]!] = 0;
      if (stemFeature[norm]! >= 0) value[stemFeature[norm]!] = 0;
    }
  }
  return false;
}
