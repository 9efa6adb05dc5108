import { float64, int32 } from '#core/model/slab.ts';
import type { Candidates } from './candidates.ts';
import type { Partners } from './identical.ts';
import type { Thresholds } from './thresholds.ts';

/** Pairs with their score, sorted by `before`, then `after`; identical pairs among them. */
export type Scored = {
  readonly starts: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly score: Float64Array;
};

/**
 * Adds to each candidate what its neighbours say: a pair whose left and right neighbours are alike as well is likelier to
 * correspond, wherever the run stands; so a moved run supports itself as much as one that stayed.
 * O(candidates).
 */
export function scoreInContext(candidates: Candidates, identical: Partners, t: Thresholds): Scored {
  const n = identical.ofBefore.length;
  const m = identical.ofAfter.length;
  // Similarities of the unit before, this one and the next, spread out by partner, with an empty place at either end.
  let above = float64(m + 2);
  let row = float64(m + 2);
  let below = float64(m + 2);
  const spread = (into: Float64Array, i: number, clear: boolean): void => {
    if (i < 0 || i >= n) return;
    for (let c = candidates.starts[i]!; c < candidates.starts[i + 1]!; c++) into[candidates.after[c]! + 1] = clear ? 0 : candidates.similarity[c]!;
    if (identical.ofBefore[i]! >= 0) into[identical.ofBefore[i]! + 1] = clear ? 0 : 1;
  };
  const room = candidates.after.length + n;
  const starts = int32(n + 1);
  const before = int32(room);
  const after = int32(room);
  const score = float64(room);
  let end = 0;
  const support = (j: number): number => {
    const left = Math.max(above[j]!, t.offDiagonal * Math.max(above[j + 1]!, row[j]!));
    const right = Math.max(below[j + 2]!, t.offDiagonal * Math.max(below[j + 1]!, row[j + 2]!));
    return t.support * (left + right) / 2;
  };
  spread(row, 0, false);
  for (let i = 0; i < n; i++) {
    spread(below, i + 1, false);
    const same = identical.ofBefore[i]!;
    if (same >= 0) {
      before[end] = i;
      after[end] = same;
      score[end++] = 1 + support(same);
    }
    for (let c = candidates.starts[i]!; c < candidates.starts[i + 1]!; c++) {
      const j = candidates.after[c]!;
      const similarity = candidates.similarity[c]!;
      before[end] = i;
      after[end] = j;
      score[end++] = similarity + support(j) * Math.min(1, similarity / t.supportFrom);
    }
    starts[i + 1] = end;
    spread(above, i - 1, true);
    [above, row, below] = [row, below, above];
  }
  return { starts, before: before.subarray(0, end), after: after.subarray(0, end), score: score.subarray(0, end) };
}
