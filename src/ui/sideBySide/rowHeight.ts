import type { Cell, CellParagraph, Row } from '#core/project/rows.ts';
import { textLength } from '#ui/passage/textLength.ts';

/** Characters of copy that a line of a full column holds: 55 to 62 on a 1440 px screen. */
const CHARS_PER_LINE = 58;
/** CSS pixels; the tokens of side-by-side copy: line, space between rows, between two paragraphs of one row. */
const LINE = 23;
const ROW_SPACE = 16;
const PARAGRAPH_SPACE = 10;
/** Furniture is set smaller and closer. */
const SMALL_LINE = 20;
const SMALL_SPACE = 6;

const linesOf = (p: CellParagraph): number => Math.max(1, Math.ceil(textLength(p.pieces) / CHARS_PER_LINE));

/** Height of a cell in lines of its own kind; an empty cell takes one. */
export const linesOfCell = (cell: Cell): number =>
  cell.kind === 'gap' ? 1 : cell.paragraphs.reduce((sum, p) => sum + linesOf(p), 0);

/** How much of a row each side's copy fills, 0 (empty) to 1; rows never change, so the count is kept. */
export function fillOf(row: Row): { readonly before: number; readonly after: number } {
  const known = fills.get(row);
  if (known !== undefined) return known;
  const before = row.before.kind === 'gap' ? 0 : linesOfCell(row.before);
  const after = row.after.kind === 'gap' ? 0 : linesOfCell(row.after);
  const most = Math.max(before, after, 1);
  const fill = { before: before / most, after: after / most };
  fills.set(row, fill);
  return fill;
}

const fills = new WeakMap<Row, { readonly before: number; readonly after: number }>();
const heights = new WeakMap<Row, number>();

/**
 * Height in CSS pixels that a row will have at full width, within a line or two: the place holder of a row that the
 * browser has not laid out yet. Exactness does not matter, since the browser remembers the true height once drawn.
 */
export function estimateRowHeight(row: Row): number {
  const known = heights.get(row) ?? estimate(row);
  heights.set(row, known);
  return known;
}

function estimate(row: Row): number {
  const small = row.class === 'furniture';
  const line = small ? SMALL_LINE : LINE;
  const height = (cell: Cell) =>
    linesOfCell(cell) * line + (cell.kind === 'gap' ? 0 : (cell.paragraphs.length - 1) * PARAGRAPH_SPACE);
  return Math.max(height(row.before), height(row.after)) + (small ? SMALL_SPACE : ROW_SPACE);
}
