import { float64, int32, uint8 } from './slab.ts';
/**
 * The heaviest chain: of links sorted by `before`, the choice that rises strictly in both `before` and `after` and weighs
 * most. What is on it kept its order; what is off it moved. A heaviest increasing subsequence over a Fenwick tree of
 * prefix maxima (after Fredman 1975 and Jacobson & Vo 1992): O(n log m).
 *
 * Links that share a `before` must stand together. Of chains of one weight the one whose last link ends earliest wins.
 * O(n) when nothing is out of order, which is the common case.
 */
export function heaviestChain(
  before: ArrayLike<number>, after: ArrayLike<number>, weight: ArrayLike<number>, afterCount: number,
): Uint8Array {
  const count = before.length;
  const onChain = uint8(count);
  if (rises(before, after)) return onChain.fill(1);
  const total = float64(count);
  const previous = int32(count).fill(-1);
  const tree = int32(afterCount + 1).fill(-1);
  let best = -1;
  for (let from = 0; from < count;) {
    let to = from;
    while (to < count && before[to] === before[from]) to++;
    for (let k = from; k < to; k++) {
      let top = -1;
      for (let at = after[k]!; at > 0; at -= at & -at) {
        const link = tree[at]!;
        if (link >= 0 && (top < 0 || total[link]! > total[top]!)) top = link;
      }
      previous[k] = top;
      total[k] = weight[k]! + (top < 0 ? 0 : total[top]!);
      if (best < 0 || total[k]! > total[best]!) best = k;
    }
    for (let k = from; k < to; k++) {
      for (let at = after[k]! + 1; at <= afterCount; at += at & -at) {
        const link = tree[at]!;
        if (link < 0 || total[k]! > total[link]!) tree[at] = k;
      }
    }
    from = to;
  }
  for (let k = best; k >= 0; k = previous[k]!) onChain[k] = 1;
  return onChain;
}

function rises(before: ArrayLike<number>, after: ArrayLike<number>): boolean {
  for (let k = 1; k < before.length; k++) if (before[k]! <= before[k - 1]! || after[k]! <= after[k - 1]!) return false;
  return true;
}
