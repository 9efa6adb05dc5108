import type { MarkIndex, Side } from './markIndex.ts';
import type { Insert } from './pieces.ts';

/**
 * The struck ¶ of a split or merge: on the side that has several paragraphs it stands at the end of each but the last.
 */
export function joinsInside(index: MarkIndex, blockNumber: number, side: Side, paragraph: number): readonly Insert[] {
  const block = index.comparison.blocks[blockNumber]!;
  if (block.kind !== 'split' && block.kind !== 'merged') return [];
  const parts = block[side];
  if (parts.length < 2 || parts.at(-1) === paragraph) return [];
  const operation = block.kind === 'split' ? 'split' : 'merge';
  const change = index.paragraphing.get(blockNumber)?.find((c) => c.operation === operation);
  if (change === undefined) return [];
  return [{ at: index.comparison[side].paragraphs[paragraph]!.tokens.end, piece: { kind: 'join', change: change.id, operation } }];
}
