import type { Ground, Item } from './strands.ts';

/** A place of the woven text: an item of one side, or the two that answer to each other. */
export type Woven = { readonly before: Item | null; readonly after: Item | null };

/**
 * Both strands of a context as one: partners that keep their order on both sides hold them together, and between two of
 * these each side keeps its own order. O(items log items).
 */
export function weave(ground: Ground, before: readonly Item[], after: readonly Item[]): readonly Woven[] {
  const out: Woven[] = [];
  let b = 0;
  let a = 0;
  let inWords = false;
  const between = (toBefore: number, toAfter: number): void => {
    while (b < toBefore || a < toAfter) {
      const left = b < toBefore ? before[b]! : null;
      const right = a < toAfter ? after[a]! : null;
      if (right === null || (left !== null && comesFirst(ground, left, right, inWords))) {
        out.push({ before: left, after: null });
        b++;
      } else {
        out.push({ before: null, after: right });
        a++;
      }
      // A paragraph of one side is never cut by one of the other.
      const last = out.at(-1)!;
      const side = last.before === null ? 'after' : 'before';
      const item = (last.before ?? last.after)!;
      if (!item.lone || item.kind === 'break') continue;
      const rest = side === 'before' ? before : after;
      for (let i = side === 'before' ? b : a; i < (side === 'before' ? toBefore : toAfter) && rest[i]!.lone; i++) {
        out.push(side === 'before' ? { before: rest[i]!, after: null } : { before: null, after: rest[i]! });
        if (side === 'before') b = i + 1;
        else a = i + 1;
        if (rest[i]!.kind === 'break') break;
      }
    }
  };
  for (const [i, j] of anchors(before, after)) {
    between(i, j);
    out.push({ before: before[i]!, after: after[j]! });
    inWords = before[i]!.kind !== 'break';
    b = i + 1;
    a = j + 1;
  }
  between(before.length, after.length);
  return out;
}

/** Whether the base's next item stands before the compared version's: words that belong to the open paragraph, then whole paragraphs. */
function comesFirst(ground: Ground, before: Item, after: Item, inWords: boolean): boolean {
  if (before.lone !== after.lone) return inWords ? !before.lone : before.lone;
  if (before.lone || before.kind !== 'unit' || after.kind !== 'unit' || after.owner.kind !== 'change') return true;
  return ground.comparison.changes[after.owner.change]!.before.start >= before.start;
}

const keyOf = (item: Item): number => (item.kind === 'passage' ? -1 : item.key);

/** Partners as places in both strands, ascending on both: the heaviest such chain, in words. */
function anchors(before: readonly Item[], after: readonly Item[]): readonly (readonly [before: number, after: number])[] {
  const places = new Map<number, number>();
  after.forEach((item, j) => {
    if (keyOf(item) >= 0) places.set(keyOf(item), j);
  });
  const pairs: [number, number][] = [];
  let ascending = true;
  before.forEach((item, i) => {
    const j = keyOf(item) < 0 ? undefined : places.get(keyOf(item));
    if (j === undefined) return;
    ascending &&= j > (pairs.at(-1)?.[1] ?? -1);
    pairs.push([i, j]);
  });
  return ascending ? pairs : heaviest(pairs, before, after.length);
}

/** Weighted longest increasing chain with a Fenwick tree of maxima. */
function heaviest(pairs: readonly [number, number][], before: readonly Item[], size: number): readonly [number, number][] {
  const best = new Int32Array(size + 1).fill(-1);
  const weight = new Float64Array(pairs.length);
  const from = new Int32Array(pairs.length).fill(-1);
  let last = -1;
  pairs.forEach(([i, j], n) => {
    let previous = -1;
    for (let k = j; k > 0; k -= k & -k) if (best[k]! >= 0 && (previous < 0 || weight[best[k]!]! > weight[previous]!)) previous = best[k]!;
    const item = before[i]!;
    weight[n] = (item.kind === 'run' || item.kind === 'unit' ? item.end - item.start : 1) + (previous < 0 ? 0 : weight[previous]!);
    from[n] = previous;
    for (let k = j + 1; k <= size; k += k & -k) if (best[k]! < 0 || weight[best[k]!]! < weight[n]!) best[k] = n;
    if (last < 0 || weight[n]! > weight[last]!) last = n;
  });
  const chain: [number, number][] = [];
  for (let n = last; n >= 0; n = from[n]!) chain.push(pairs[n]!);
  return chain.reverse();
}
