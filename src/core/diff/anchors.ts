import { int32 } from '#core/model/slab.ts';
import type { Weights } from './weights.ts';

/** Pairs of positions, ascending on both sides. */
export type Anchors = { readonly before: Int32Array; readonly after: Int32Array };

/**
 * Words that stand exactly once in each of two stretches are the same word (Heckel 1978); those that keep their order
 * in the longest way (patience sorting) are safe places to cut a long gap. Where no single word stands once, runs of
 * `tokens` of them may (the same in a text of few words). Punctuation never anchors alone. O(n + m + k log k) for k anchors.
 */
export function uniqueAnchors(
  before: Int32Array, b0: number, b1: number, after: Int32Array, a0: number, a1: number, weights: Weights, tokens: number,
): Anchors {
  const isAnchor = (norm: number): boolean => tokens > 1 || weights.isWord(norm);
  /** Key → position before; -2 where it stands twice. */
  const where = new Map<number, number>();
  for (let b = b0; b + tokens <= b1; b++) {
    if (!isAnchor(before[b]!)) continue;
    const key = keyAt(before, b, tokens);
    where.set(key, where.has(key) ? -2 : b);
  }
  const twice = new Set<number>();
  const found = new Map<number, number>();
  for (let a = a0; a + tokens <= a1; a++) {
    const key = keyAt(after, a, tokens);
    const b = where.get(key);
    if (b === undefined || b < 0 || !sameRun(before, b, after, a, tokens)) continue;
    if (found.has(key)) twice.add(key);
    else found.set(key, a);
  }
  const bs: number[] = [];
  const as: number[] = [];
  for (const [key, a] of found) {
    if (twice.has(key)) continue;
    bs.push(where.get(key)!);
    as.push(a);
  }
  return longestIncreasing(bs, as);
}

/** The norm itself, or a 32-bit hash of a run of norms; hashes are checked by `sameRun`. */
function keyAt(norms: Int32Array, from: number, tokens: number): number {
  if (tokens === 1) return norms[from]!;
  let h = 17;
  for (let i = from; i < from + tokens; i++) h = Math.imul(h ^ norms[i]!, 0x9e3779b1) ^ (h >>> 15);
  return h;
}

function sameRun(before: Int32Array, b: number, after: Int32Array, a: number, tokens: number): boolean {
  for (let i = 0; i < tokens; i++) if (before[b + i] !== after[a + i]) return false;
  return true;
}

/** `as` ascends; keeps the longest part of it in which `bs` ascends too. */
function longestIncreasing(bs: readonly number[], as: readonly number[]): Anchors {
  const tails: number[] = [];
  const previous = int32(bs.length).fill(-1);
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
  const before = int32(tails.length);
  const after = int32(tails.length);
  for (let i = tails.length === 0 ? -1 : tails[tails.length - 1]!, at = tails.length - 1; i >= 0; i = previous[i]!, at--) {
    before[at] = bs[i]!;
    after[at] = as[i]!;
  }
  return { before, after };
}
