import type { PdfItem, PdfPage } from './pdfPages.ts';

/** One line of one column, in reading order. Lengths in points. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Bounds of the column it stands in. */
  readonly columnLeft: number;
  readonly columnRight: number;
  /** Counts columns over the page: a new one begins at the top again. */
  readonly column: number;
};

/** Part of the type size by which baselines of one line may differ (superscripts, mixed fonts). */
const SAME_LINE = 0.45;
/** Gap between pieces, in type sizes, from which a blank is read although none was written. Kerning stays under 0.15. */
const BLANK_GAP = 0.18;
/** Gap inside a line, in type sizes, that words of justified copy do not reach: it parts columns. */
const COLUMN_GAP = 1.4;
/** Narrowest gutter, in type sizes. */
const MIN_GUTTER = 0.8;
/** Share of pieces that may cross a gutter: headlines over two columns do. */
const MAX_CROSSING = 0.25;
/** Pieces each side of a gutter must have, and the mean characters of these: else it is a list or a table. */
const MIN_SIDE_PIECES = 3;
const MIN_SIDE_CHARS = 14;
/** Columns inside columns that are looked for: a page has up to 6. */
const MAX_SPLITS = 3;

type Piece = { text: string; left: number; right: number; y: number; size: number; font: string };

/** A page's lines in reading order: column after column between what spans them. */
export function pageLines(page: PdfPage): PdfLine[] {
  const pieces = linePieces(page.items);
  const out: PdfLine[] = [];
  let column = 0;
  for (const region of regions(pieces, MAX_SPLITS)) {
    const left = Math.min(...region.map((piece) => piece.left));
    const right = Math.max(...region.map((piece) => piece.right));
    for (const row of rowsOf(region)) {
      const first = row[0] as Piece;
      out.push({
        text: joinPieces(row), left: first.left, right: Math.max(...row.map((piece) => piece.right)), y: first.y, size: Math.max(...row.map((piece) => piece.size)), font: first.font,
        columnLeft: left, columnRight: right, column,
      });
    }
    column += 1;
  }
  return out;
}

/** Glyph runs to pieces of lines: runs of one baseline with no wide gap between them. */
function linePieces(items: readonly PdfItem[]): Piece[] {
  const rtl = items.filter((item) => item.rtl).length > items.length / 2;
  const sorted = items.filter((item) => item.text !== '').map((item) => ({ ...item, right: item.x + item.width })).sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: (typeof sorted)[] = [];
  for (const item of sorted) {
    const row = rows[rows.length - 1];
    const head = row?.[0];
    if (row !== undefined && head !== undefined && Math.abs(head.y - item.y) <= SAME_LINE * Math.max(Math.min(head.size, item.size), 1)) row.push(item);
    else rows.push([item]);
  }
  const pieces: Piece[] = [];
  for (const row of rows) {
    const inked = row.filter((item) => item.text.trim() !== '').sort((a, b) => (rtl ? b.x - a.x : a.x - b.x));
    let open: Piece | null = null;
    for (const item of inked) {
      const gap: number = open === null ? 0 : rtl ? open.left - item.right : item.x - open.right;
      if (open === null || gap > COLUMN_GAP * item.size) {
        open = { text: item.text, left: item.x, right: item.right, y: item.y, size: item.size, font: item.font };
        pieces.push(open);
        continue;
      }
      const blank = /\s$/.test(open.text) || /^\s/.test(item.text) ? '' : gap > BLANK_GAP * item.size || blankBetween(row, open.right, item.x) ? ' ' : '';
      open.text += blank + item.text;
      open.left = Math.min(open.left, item.x);
      open.right = Math.max(open.right, item.right);
      if (item.size > open.size * 1.05) {
        open.size = item.size;
        open.font = item.font;
      }
    }
  }
  return pieces;
}

const blankBetween = (row: readonly { text: string; x: number; right: number }[], from: number, to: number): boolean =>
  row.some((item) => item.text.trim() === '' && item.right - item.x > 0 && item.x >= from - 1 && item.right <= to + 1);

/** Parts a page into regions of one column each, in reading order. */
function regions(pieces: readonly Piece[], splits: number): readonly (readonly Piece[])[] {
  if (pieces.length === 0) return [];
  const gutter = splits > 0 ? findGutter(pieces) : null;
  if (gutter === null) return [pieces];
  const out: (readonly Piece[])[] = [];
  // What crosses the gutter parts the page into bands from top to bottom.
  const crossing = pieces.filter((piece) => piece.left < gutter - 1 && piece.right > gutter + 1).sort((a, b) => b.y - a.y);
  const rest = pieces.filter((piece) => !crossing.includes(piece));
  let above = Infinity;
  let span: Piece[] = [];
  const band = (low: number): void => {
    const inside = rest.filter((piece) => piece.y < above && piece.y >= low);
    if (inside.length === 0) return;
    if (span.length > 0) out.push(span);
    span = [];
    out.push(...regions(inside.filter((piece) => piece.right <= gutter + 1), splits - 1), ...regions(inside.filter((piece) => piece.right > gutter + 1), splits - 1));
  };
  for (const piece of crossing) {
    band(piece.y);
    span.push(piece);
    above = piece.y;
  }
  band(-Infinity);
  if (span.length > 0) out.push(span);
  return out;
}

/** The place of the clearest white strip between two columns; null where there is one column. */
function findGutter(pieces: readonly Piece[]): number | null {
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const size = median(pieces.map((piece) => piece.size));
  const steps = 400;
  const step = (right - left) / steps;
  if (step <= 0) return null;
  const cover = new Float64Array(steps);
  for (const piece of pieces) {
    const from = Math.max(0, Math.ceil((piece.left - left) / step));
    const to = Math.min(steps - 1, Math.floor((piece.right - left) / step));
    for (let i = from; i <= to; i++) cover[i] = (cover[i] as number) + 1;
  }
  let best: { at: number; width: number; crossing: number } | null = null;
  for (let i = 1; i < steps; i++) {
    if ((cover[i] as number) > pieces.length * MAX_CROSSING) continue;
    const level = cover[i] as number;
    let end = i;
    while (end + 1 < steps && (cover[end + 1] as number) <= level) end += 1;
    const width = (end - i + 1) * step;
    if (width >= MIN_GUTTER * size && (best === null || level < best.crossing || (level === best.crossing && width > best.width)) && partsColumns(pieces, left + ((i + end) / 2) * step)) {
      best = { at: left + ((i + end) / 2) * step, width, crossing: level };
    }
    i = end;
  }
  return best?.at ?? null;
}

/** Both sides hold running text at the same height. */
function partsColumns(pieces: readonly Piece[], at: number): boolean {
  const sides = [pieces.filter((piece) => piece.right <= at + 1), pieces.filter((piece) => piece.left >= at - 1)] as const;
  for (const side of sides) {
    if (side.length < MIN_SIDE_PIECES) return false;
    if (side.reduce((sum, piece) => sum + piece.text.length, 0) / side.length < MIN_SIDE_CHARS) return false;
  }
  const [a, b] = sides.map((side) => ({ low: Math.min(...side.map((piece) => piece.y)), high: Math.max(...side.map((piece) => piece.y)) })) as [{ low: number; high: number }, { low: number; high: number }];
  const overlap = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  return overlap > 0 && overlap >= 0.3 * Math.min(a.high - a.low, b.high - b.low);
}

function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const row = rows[rows.length - 1];
    const head = row?.[0];
    if (row !== undefined && head !== undefined && Math.abs(head.y - piece.y) <= SAME_LINE * Math.min(head.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

const joinPieces = (row: readonly Piece[]): string => row.map((piece) => piece.text.trim()).join(' ');

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
