import type { Piece } from '#core/project/piece.ts';
import type { Cell, Ribbon, Row } from '#core/project/rows.ts';
import { textLength } from '#ui/passage/textLength.ts';

/** Where in its cell a passage stands: shares of the cell's characters, 0 to 1. */
export type Share = { readonly from: number; readonly to: number };

export type MoveEnd = Share & { readonly row: string };
export type MoveEnds = { readonly change: string; readonly item: string; readonly before: MoveEnd; readonly after: MoveEnd };

/** Finds the rows and places of both ends of every move, once per comparison; a move whose end is not shown is left out. */
export function moveEnds(rows: readonly Row[], ribbons: readonly Ribbon[]): readonly MoveEnds[] {
  if (ribbons.length === 0) return [];
  const rowOf = { before: rowsByAnchor(rows, 'before'), after: rowsByAnchor(rows, 'after') };
  return ribbons.flatMap((ribbon) => {
    const before = rowOf.before.get(ribbon.before);
    const after = rowOf.after.get(ribbon.after);
    if (before === undefined || after === undefined) return [];
    return [{
      change: ribbon.change,
      item: ribbon.item,
      before: { row: before.key, ...shareOf(before.before, ribbon.change) },
      after: { row: after.key, ...shareOf(after.after, ribbon.change) },
    }];
  });
}

function rowsByAnchor(rows: readonly Row[], side: 'before' | 'after'): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap((row) => {
    const cell = row[side];
    return cell.kind === 'gap' ? [] : cell.paragraphs.map((p) => [p.anchor, row] as const);
  }));
}

/** The whole cell where no mark bears the change's name: then the block moved as it is. */
export function shareOf(cell: Cell, change: string): Share {
  if (cell.kind === 'gap') return { from: 0, to: 1 };
  let at = 0;
  let from = Infinity;
  let to = 0;
  const walk = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (piece.kind === 'text') at += piece.text.length;
      if (piece.kind !== 'mark') continue;
      const start = at;
      walk(piece.pieces);
      if (piece.mark.change !== change) continue;
      from = Math.min(from, start);
      to = Math.max(to, at);
    }
  };
  for (const p of cell.paragraphs) walk(p.pieces);
  const total = cell.paragraphs.reduce((sum, p) => sum + textLength(p.pieces), 0);
  return total === 0 || from >= to ? { from: 0, to: 1 } : { from: from / total, to: to / total };
}
