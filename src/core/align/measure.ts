import { float64 } from '#core/model/slab.ts';
import type { Bags } from './bags.ts';

/** Similarity of single pairs, on request. `held` is one entry a feature, all zero between calls. */
export type Measure = { readonly before: Bags; readonly after: Bags; readonly held: Float64Array };

export const createMeasure = (before: Bags, after: Bags, featureCount: number): Measure =>
  ({ before, after, held: float64(featureCount) });

/** Cosine of two bags, 0–1; 0 if one is empty. O(features of the two units). */
export function cosine({ before, after, held }: Measure, i: number, j: number): number {
  const length = before.length[i]! * after.length[j]!;
  if (length === 0) return 0;
  for (let e = before.starts[i]!; e < before.starts[i + 1]!; e++) held[before.feature[e]!] = before.scaled[e]!;
  let dot = 0;
  for (let e = after.starts[j]!; e < after.starts[j + 1]!; e++) dot += after.value[e]! * held[after.feature[e]!]!;
  for (let e = before.starts[i]!; e < before.starts[i + 1]!; e++) held[before.feature[e]!] = 0;
  return Math.min(1, dot / length);
}
