import type { Piece } from './piece.ts';
import type { MarkIndex } from './markIndex.ts';
import { projectRedline } from './redline.ts';
import { projectSideBySide } from './sideBySide.ts';

/** The line of the redline on which a paragraph of either version stands, as pieces; null for an unknown anchor. */
export function passageRedline(index: MarkIndex, anchor: string): readonly Piece[] | null {
  const rows = projectRedline(index);
  const own = rows.find(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.anchor === anchor));
  if (own !== undefined) return own.paragraphs.find((paragraph) => paragraph.anchor === anchor)!.pieces;
  const pair = projectSideBySide(index).rows.find(({ before, after }) => [before, after].some((cell) => cell.kind === 'paragraphs' && cell.paragraphs.some((paragraph) => paragraph.anchor === anchor)));
  if (pair === undefined) return null;
  const line = rows.find(({ key }) => key === pair.key);
  if (line === undefined) return null;
  return [...line.paragraphs.flatMap(({ pieces }) => pieces), ...(line.stub === null ? [] : [line.stub])];
}
