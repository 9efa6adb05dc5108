import { float64, int32 } from '#core/model/slab.ts';
import type { UnitList } from './units.ts';
import type { WordWeights } from './word-weights.ts';

/**
 * Units as bags of weighted features, packed in parallel arrays. Only units without a `partner` (-1) get a bag; the others
 * have an empty range. O(tokens of the open units).
 */
export type Bags = {
  /** Unit u holds entries `starts[u]` up to `starts[u + 1]`. */
  readonly starts: Int32Array;
  readonly feature: Int32Array;
  /** Weight of the feature times its occurrences in the unit. */
  readonly value: Float64Array;
  /** The same, doubled where the feature stands for two: one side of every product and every sum is taken from here. */
  readonly scaled: Float64Array;
  /** Euclidean length of each bag. */
  readonly length: Float64Array;
  /** Sum of the values of each bag. */
  readonly sum: Float64Array;
};

export function bagUnits(list: UnitList, weights: WordWeights, partner: Int32Array): Bags {
  const units = partner.length;
  let room = 0;
  for (let u = 0; u < units; u++) if (partner[u]! < 0) room += 2 * (list.starts[u + 1]! - list.starts[u]!);
  const starts = int32(units + 1);
  const feature = int32(room);
  const value = float64(room);
  const scaled = float64(room);
  const length = float64(units);
  const sum = float64(units);
  const slot = int32(weights.featureCount).fill(-1);
  let end = 0;
  for (let u = 0; u < units; u++) {
    const start = end;
    if (partner[u]! < 0) {
      for (let t = list.starts[u]!; t < list.starts[u + 1]!; t++) {
        const norm = list.tokens[t]!;
        for (let f = weights.normFeature[norm]!, turn = 0; f >= 0 && turn < 2; f = weights.stemFeature[norm]!, turn++) {
          let at = slot[f]!;
          if (at < start) {
            at = end++;
            slot[f] = at;
            feature[at] = f;
          }
          value[at]! += weights.weight[f]!;
        }
      }
      let square = 0;
      let total = 0;
      for (let at = start; at < end; at++) {
        scaled[at] = value[at]! * weights.times[feature[at]!]!;
        square += value[at]! * scaled[at]!;
        total += scaled[at]!;
      }
      length[u] = Math.sqrt(square);
      sum[u] = total;
    }
    starts[u + 1] = end;
  }
  return { starts, feature: feature.subarray(0, end), value: value.subarray(0, end), scaled: scaled.subarray(0, end), length, sum };
}
