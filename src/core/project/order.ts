import type { AlignmentBlock } from '#core/model/alignment.ts';
import type { ParagraphIndex } from '#core/model/span.ts';

/**
 * One line of the page: paragraphs of one block, on each side neighbours in their file. `both`: base and compared stand on
 * it side by side. `before`: only the base's paragraphs (removed, or the place that a moved passage left). `after`: only
 * the compared version's (added, or where a passage arrived). A block whose paragraphs do not stand together in a file,
 * because something else stands between, takes several lines.
 */
export type Slot = {
  readonly block: number;
  readonly side: 'both' | 'before' | 'after';
  readonly before: readonly ParagraphIndex[];
  readonly after: readonly ParagraphIndex[];
};

/**
 * The reading order of a comparison: both columns keep their own order from top to bottom, and the blocks that did not
 * move hold them together. Between two of these, what has the lower `rank` comes first (a headline before a byline,
 * whichever version it stands in), and among equals what the base alone has. O(blocks log blocks).
 */
export function readingOrder(blocks: readonly AlignmentBlock[], rank: (slot: Slot) => number): readonly Slot[] {
  const anchored: Slot[] = [];
  const gone: Slot[] = [];
  const come: Slot[] = [];
  blocks.forEach((block, index) => {
    const [before, ...beforeLater] = runs(block.before);
    const [after, ...afterLater] = runs(block.after);
    const paired = before !== undefined && after !== undefined && !block.moved;
    if (paired) anchored.push({ block: index, side: 'both', before, after });
    for (const run of paired ? beforeLater : runs(block.before)) gone.push({ block: index, side: 'before', before: run, after: [] });
    for (const run of paired ? afterLater : runs(block.after)) come.push({ block: index, side: 'after', before: [], after: run });
  });
  const chain = ascending(anchored, gone, come);
  gone.sort((x, y) => first(x.before) - first(y.before));
  come.sort((x, y) => first(x.after) - first(y.after));
  return interleave(chain, gone, come, rank);
}

const first = (paragraphs: readonly number[]): number => paragraphs[0] ?? Infinity;

/** Maximal runs of neighbours: 3 4 7 → [3 4] [7]. */
function runs(paragraphs: readonly ParagraphIndex[]): ParagraphIndex[][] {
  const out: ParagraphIndex[][] = [];
  for (const p of paragraphs) {
    const last = out.at(-1);
    if (last !== undefined && last.at(-1) === p - 1) last.push(p);
    else out.push([p]);
  }
  return out;
}

/** The unmoved pairs in order. The aligner promises that they ascend on both sides; a pair that breaks it is set loose. */
function ascending(pairs: readonly Slot[], gone: Slot[], come: Slot[]): readonly Slot[] {
  const sorted = [...pairs].sort((x, y) => first(x.after) - first(y.after));
  let highest = -1;
  return sorted.filter((slot) => {
    if (first(slot.before) > highest) {
      highest = first(slot.before);
      return true;
    }
    gone.push({ ...slot, side: 'before', after: [] });
    come.push({ ...slot, side: 'after', before: [] });
    return false;
  });
}

function interleave(chain: readonly Slot[], gone: readonly Slot[], come: readonly Slot[], rank: (slot: Slot) => number): readonly Slot[] {
  const slots: Slot[] = [];
  let g = 0;
  let c = 0;
  const flush = (untilBefore: number, untilAfter: number): void => {
    for (;;) {
      const left = g < gone.length && first(gone[g]!.before) < untilBefore ? gone[g]! : null;
      const arrived = c < come.length && first(come[c]!.after) < untilAfter ? come[c]! : null;
      if (left === null && arrived === null) return;
      if (arrived === null || (left !== null && rank(left) <= rank(arrived))) {
        slots.push(left!);
        g++;
      } else {
        slots.push(arrived);
        c++;
      }
    }
  };
  for (const slot of chain) {
    flush(first(slot.before), first(slot.after));
    slots.push(slot);
  }
  flush(Infinity, Infinity);
  return slots;
}
