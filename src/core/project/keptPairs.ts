import type { Comparison } from '#core/model/collation.ts';
import type { Side } from './markIndex.ts';
import type { Slot } from './order.ts';

/**
 * The words of a paired line that both versions have, letter for letter and in one order: the longest ascending chain of
 * the comparison's own pairs (patience sorting). `mayStay` rules out words that belong to a moved passage.
 */
export function keptPairs({ before, after, matchBefore }: Comparison, slot: Slot, mayStay: (side: Side, token: number) => boolean): readonly (readonly [before: number, after: number])[] {
  const pairs: [number, number][] = [];
  const partners = slot.after.map((p) => after.paragraphs[p]!.tokens);
  for (const p of slot.before) {
    const { start, end } = before.paragraphs[p]!.tokens;
    for (let b = start as number; b < end; b++) {
      const a = matchBefore[b] ?? -1;
      if (a < 0 || before.tokens.surface[b] !== after.tokens.surface[a]) continue;
      if (!partners.some((tokens) => a >= tokens.start && a < tokens.end)) continue;
      if (mayStay('before', b) && mayStay('after', a)) pairs.push([b, a]);
    }
  }
  return longestAscending(pairs);
}

/** Pairs come sorted by their first number; of their second numbers the longest ascending run is chosen. O(n log n). */
function longestAscending(pairs: readonly [number, number][]): readonly [number, number][] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, a], i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < a) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  });
  const chain: [number, number][] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]!) chain.push(pairs[i]!);
  return chain.reverse();
}
