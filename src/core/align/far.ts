import type { AlignmentBlock } from '#core/model/alignment.ts';
import type { Version } from '#core/model/version.ts';
import { runsOf } from './moved.ts';

type Side = 'before' | 'after';

/**
 * The parts of split and merged blocks that moved although the block did not: other parts of it, or paragraphs beyond it, stand
 * where they stood, and this part passed them. Paragraphs of either side. O(runs of each block · paragraphs between them).
 */
export function farParts(before: Version, after: Version, blocks: readonly AlignmentBlock[]): Readonly<Record<Side, ReadonlySet<number>>> {
  const far = { before: new Set<number>(), after: new Set<number>() };
  const apart = blocks.filter((block) => (block.before.length === 1) !== (block.after.length === 1) && (runsOf(block.before).length > 1 || runsOf(block.after).length > 1));
  if (apart.length === 0) return far;
  const inPlace = { before: blocksInPlace(before, blocks, 'before'), after: blocksInPlace(after, blocks, 'after') };
  for (const block of apart) {
    const side: Side = block.after.length > 1 ? 'after' : 'before';
    const other: Side = side === 'after' ? 'before' : 'after';
    for (const run of runsOf(block[side])) {
      for (let p = block[side][0]! as number; p < block[side].at(-1)!; p++) {
        const between = inPlace[side][p];
        if (between === undefined || between === block) continue;
        const stoodBefore = between[other][0]! < block[other][0]!;
        const standsBefore = p < run[0]!;
        if (standsBefore !== stoodBefore) for (const part of run) far[side].add(part);
      }
    }
  }
  return far;
}

/** The block of each paragraph of a side, where it has both sides and kept its place. */
function blocksInPlace(version: Version, blocks: readonly AlignmentBlock[], side: Side): (AlignmentBlock | undefined)[] {
  const out = new Array<AlignmentBlock | undefined>(version.paragraphs.length);
  for (const block of blocks) if (!block.moved && block.before.length > 0 && block.after.length > 0) for (const p of block[side]) out[p] = block;
  return out;
}
