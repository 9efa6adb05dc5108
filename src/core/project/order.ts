import type { AlignmentBlock } from '#core/model/alignment.ts';

/**
 * One line of the page. `both`: base and compared stand on it side by side. `before`: only the base's paragraphs (removed,
 * or the place that a moved passage left). `after`: only the compared version's (added, or where a passage arrived).
 */
export type Slot = { readonly block: number; readonly side: 'both' | 'before' | 'after' };

/**
 * The reading order of a comparison: both columns keep their own order from top to bottom, and the blocks that did not
 * move hold them together. Between two of these, what has the lower `rank` comes first (a headline before a byline,
 * whichever version it stands in), and among equals what the base alone has. O(blocks log blocks).
 */
export function readingOrder(blocks: readonly AlignmentBlock[], rank: (slot: Slot) => number): readonly Slot[] {
  const paired = (b: AlignmentBlock): boolean => b.before.length > 0 && b.after.length > 0;
  const first = (paragraphs: readonly number[]): number => paragraphs[0] ?? -1;
  const numbered = blocks.map((block, index) => ({ block, index }));
  const chain = increasing(numbered.filter(({ block }) => paired(block) && !block.moved), first);
  const inChain = new Set(chain.map(({ index }) => index));
  const loose = numbered.filter(({ index }) => !inChain.has(index));
  const before = loose.filter(({ block }) => block.before.length > 0).sort((x, y) => first(x.block.before) - first(y.block.before));
  const after = loose.filter(({ block }) => block.after.length > 0).sort((x, y) => first(x.block.after) - first(y.block.after));

  const slots: Slot[] = [];
  let b = 0;
  let a = 0;
  const flush = (untilBefore: number, untilAfter: number): void => {
    for (;;) {
      const gone = b < before.length && first(before[b]!.block.before) < untilBefore ? ({ block: before[b]!.index, side: 'before' } as const) : null;
      const come = a < after.length && first(after[a]!.block.after) < untilAfter ? ({ block: after[a]!.index, side: 'after' } as const) : null;
      if (gone === null && come === null) return;
      if (come === null || (gone !== null && rank(gone) <= rank(come))) {
        slots.push(gone!);
        b++;
      } else {
        slots.push(come);
        a++;
      }
    }
  };
  for (const { block, index } of chain) {
    flush(first(block.before), first(block.after));
    slots.push({ block: index, side: 'both' });
  }
  flush(Infinity, Infinity);
  return slots;
}

type Numbered = { readonly block: AlignmentBlock; readonly index: number };

/** The unmoved pairs in order. The aligner promises that they ascend on both sides; a pair that breaks it is set loose. */
function increasing(pairs: readonly Numbered[], first: (p: readonly number[]) => number): readonly Numbered[] {
  const sorted = [...pairs].sort((x, y) => first(x.block.after) - first(y.block.after));
  let highest = -1;
  return sorted.filter(({ block }) => {
    if (first(block.before) <= highest) return false;
    highest = first(block.before);
    return true;
  });
}
