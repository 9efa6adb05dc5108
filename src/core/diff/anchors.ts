import type { Weights } from './weights.ts';

/** Pairs of positions, ascending on both sides. */
export type Anchors = { readonly before: Int32Array; readonly after: Int32Array };

/**
 * Words that stand exactly once in each of two stretches are the same word (Heckel 1978); those that keep their order
 * in the longest way (patience sorting) are safe places to cut a long gap. Punctuation never anchors.
 * O(n + m + k log k) for k such words.
 */
export function uniqueAnchors(
  before: Int32Array, b0: number, b1: number, after: Int32Array, a0: number, a1: number, weights: Weights,
): Anchors {
  /** norm → position before; -2 where it stands twice. */
  const where = new Map<number, number>();
  for (let b = b0; b < b1; b++) {
    const norm = before[b]!;
    if (weights.isWord(norm)) where.set(norm, where.has(norm) ? -2 : b);
  }
  const twice = new Set<number>();
  const found = new Map<number, number>();
  for (let a = a0; a < a1; a++) {
    const norm = after[a]!;
    const b = where.get(norm);
    if (b === undefined || b < 0) continue;
    if (found.has(norm)) twice.add(norm);
    else found.set(norm, a);
  }
  const bs: number[] = [];
  const as: number[] = [];
  for (const [norm, a] of found) {
    if (twice.has(norm)) continue;
    bs.push(where.get(norm)!);
    as.push(a);
  }
  return longestIncreasing(bs, as);
}

/** `as` ascends; keeps the longest part of it in which `bs` ascends too. */
function longestIncreasing(bs: readonly number[], as: readonly number[]): Anchors {
  const tails: number[] = [];
  const previous = new Int32Array(bs.length).fill(-1);
  for (let i = 0; i < bs.length; i++) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bs[tails[middle]!]! < bs[i]!) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  }
  const before = new Int32Array(tails.length);
  const after = new Int32Array(tails.length);
  for (let i = tails.length === 0 ? -1 : tails[tails.length - 1]!, at = tails.length - 1; i >= 0; i = previous[i]!, at--) {
    before[at] = bs[i]!;
    after[at] = as[i]!;
  }
  return { before, after };
}
