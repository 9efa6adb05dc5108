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
 * O(candidates · MAX_CANDIDATES).
 */
export function scoreInContext(candidates: Candidates, identical: Partners, t: Thresholds): Scored {
  const n = identical.ofBefore.length;
  const m = identical.ofAfter.length;
  const at = (i: number, j: number): number => {
    if (i < 0 || j < 0 || i >= n || j >= m) return 0;
    if (identical.ofBefore[i] === j) return 1;
    for (let c = candidates.starts[i]!; c < candidates.starts[i + 1]!; c++) {
      if (candidates.after[c] === j) return candidates.similarity[c]!;
    }
    return 0;
  };
  const support = (i: number, j: number): number => {
    const left = Math.max(at(i - 1, j - 1), t.offDiagonal * Math.max(at(i - 1, j), at(i, j - 1)));
    const right = Math.max(at(i + 1, j + 1), t.offDiagonal * Math.max(at(i + 1, j), at(i, j + 1)));
    return t.support * (left + right) / 2;
  };
  const starts = new Int32Array(n + 1);
  const before: number[] = [];
  const after: number[] = [];
  const score: number[] = [];
  for (let i = 0; i < n; i++) {
    const same = identical.ofBefore[i]!;
    if (same >= 0) {
      before.push(i);
      after.push(same);
      score.push(1 + support(i, same));
    }
    for (let c = candidates.starts[i]!; c < candidates.starts[i + 1]!; c++) {
      const j = candidates.after[c]!;
      const similarity = candidates.similarity[c]!;
      before.push(i);
      after.push(j);
      score.push(similarity + support(i, j) * Math.min(1, similarity / t.supportFrom));
    }
    starts[i + 1] = before.length;
  }
  return { starts, before: Int32Array.from(before), after: Int32Array.from(after), score: Float64Array.from(score) };
}
