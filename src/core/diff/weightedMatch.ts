import { float64, uint8 } from '#core/model/slab.ts';
import type { Weights } from './weights.ts';

/**
 * What opening one more edit costs, in the unit of `WEIGHT`. Range 0.1–0.29: under the lightest token, so that a match
 * is never given up here (the tidy step does that, knowing the neighbours), yet enough that of two equal
 * matches the one in fewer pieces wins.
 */
const EDIT_COST = 0.2;

const FROM_MATCH = 1;
const UP = 2;
const LEFT = 4;
const GAP_OPENED = 8;

/**
 * The heaviest order-keeping match of two short sequences, fewest pieces first among equals: alignment with affine gaps
 * (Gotoh 1982) over token weights instead of a longest common subsequence, so that words outrank punctuation and runs
 * outrank crumbs. Writes `match[b] = a` for b in [b0,b1). O(n·m) time and bytes: for short gaps only.
 */
export function weightedMatch(
  before: Int32Array, b0: number, b1: number, after: Int32Array, a0: number, a1: number, weights: Weights, match: Int32Array,
): void {
  const n = b1 - b0;
  const m = a1 - a0;
  const width = m + 1;
  const trace = uint8((n + 1) * width);
  let matchRow = float64(width).fill(-Infinity);
  let gapRow = float64(width);
  let matchNext = float64(width);
  let gapNext = float64(width);
  matchRow[0] = 0;
  gapRow[0] = -Infinity;
  for (let j = 1; j <= m; j++) {
    gapRow[j] = -EDIT_COST;
    trace[j] = j === 1 ? LEFT | GAP_OPENED : LEFT;
  }
  for (let i = 1; i <= n; i++) {
    const norm = before[b0 + i - 1]!;
    const weight = weights.of(norm);
    matchNext[0] = -Infinity;
    gapNext[0] = -EDIT_COST;
    trace[i * width] = i === 1 ? UP | GAP_OPENED : UP;
    for (let j = 1; j <= m; j++) {
      let bits = 0;
      if (norm === after[a0 + j - 1]!) {
        const viaMatch = matchRow[j - 1]!;
        const viaGap = gapRow[j - 1]!;
        if (viaMatch >= viaGap) {
          bits |= FROM_MATCH;
          matchNext[j] = viaMatch + weight;
        } else matchNext[j] = viaGap + weight;
      } else matchNext[j] = -Infinity;
      let best = gapNext[j - 1]!;
      let how = LEFT;
      if (gapRow[j]! > best) {
        best = gapRow[j]!;
        how = UP;
      }
      if (matchNext[j - 1]! - EDIT_COST > best) {
        best = matchNext[j - 1]! - EDIT_COST;
        how = LEFT | GAP_OPENED;
      }
      if (matchRow[j]! - EDIT_COST > best) {
        best = matchRow[j]! - EDIT_COST;
        how = UP | GAP_OPENED;
      }
      gapNext[j] = best;
      trace[i * width + j] = bits | how;
    }
    [matchRow, matchNext] = [matchNext, matchRow];
    [gapRow, gapNext] = [gapNext, gapRow];
  }
  let inMatch = matchRow[m]! >= gapRow[m]!;
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const bits = trace[i * width + j]!;
    if (inMatch) {
      match[b0 + i - 1] = a0 + j - 1;
      inMatch = (bits & FROM_MATCH) !== 0;
      i--;
      j--;
    } else {
      inMatch = (bits & GAP_OPENED) !== 0;
      if ((bits & UP) !== 0) i--;
      else j--;
    }
  }
}
