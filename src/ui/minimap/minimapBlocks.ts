import type { RowClass } from '#core/project/rows.ts';

/** One row as the minimap sees it. `top` and `height` in CSS pixels of the scrolled content. */
export type MapRow = {
  readonly key: string;
  readonly class: RowClass;
  readonly top: number;
  readonly height: number;
  /** Height of each side's copy as a share of the row's, 0 where the cell is empty. */
  readonly before: number;
  readonly after: number;
};

export type MapBlock = {
  readonly side: 'before' | 'after';
  readonly class: RowClass;
  /** CSS pixels of the minimap. */
  readonly y: number;
  readonly height: number;
  readonly key: string;
};

/** Most that one CSS pixel of minimap may be stretched: a short story does not fill the strip with huge blocks. */
const MAX_SCALE = 0.5;
/** CSS pixels kept free above and below. */
export const MAP_PADDING = 8;
/** CSS pixels: lower blocks would vanish. */
const MIN_BLOCK = 2;
/** CSS pixels between two blocks that are tall enough to afford it. */
const BLOCK_SPACE = 1.5;

/** Minimap pixels per content pixel. */
export const mapScale = (contentHeight: number, mapHeight: number): number =>
  contentHeight <= 0 ? 0 : Math.min((mapHeight - 2 * MAP_PADDING) / contentHeight, MAX_SCALE);

/**
 * Blocks of both columns. In a book many rows fall on one pixel; neighbours of one class then join into one block, and a
 * changed row wins over an unchanged one on the same pixel, so that the drawing stays small and no change is lost.
 */
export function minimapBlocks(rows: readonly MapRow[], scale: number): readonly MapBlock[] {
  return [...column(rows, 'before', scale), ...column(rows, 'after', scale)];
}

function column(rows: readonly MapRow[], side: 'before' | 'after', scale: number): readonly MapBlock[] {
  const blocks: MapBlock[] = [];
  for (const row of rows) {
    if (row[side] === 0) continue;
    const y = MAP_PADDING + row.top * scale;
    const height = Math.max(MIN_BLOCK, row.height * row[side] * scale - BLOCK_SPACE);
    const last = blocks.at(-1);
    if (last !== undefined && y < last.y + last.height) {
      const bottom = Math.max(last.y + last.height, y + height);
      if (last.class === row.class) {
        blocks[blocks.length - 1] = { ...last, height: bottom - last.y };
        continue;
      }
      if (QUIET.has(row.class) && y + height <= last.y + last.height + MIN_BLOCK) continue;
      if (QUIET.has(last.class) && last.height <= MIN_BLOCK) blocks.pop();
    }
    blocks.push({ side, class: row.class, y, height, key: row.key });
  }
  return blocks;
}

const QUIET: ReadonlySet<RowClass> = new Set(['unchanged', 'style', 'unseen', 'furniture']);

/** SVG paths of one class in one column: its blocks, the line at their outer edge, the diagonals of removed ones. */
export type MapShapes = { readonly class: RowClass; readonly blocks: string; readonly outer: string; readonly diagonals: string };

/** Left edge and width of a column of blocks, in CSS pixels of the minimap. */
export type MapColumns = { readonly before: number; readonly after: number; readonly width: number };

/** One path a class, however long the text: a book's minimap is a dozen elements. */
export function mapShapes(blocks: readonly MapBlock[], columns: MapColumns): readonly MapShapes[] {
  const byClass = new Map<RowClass, { blocks: string; outer: string; diagonals: string }>();
  for (const block of blocks) {
    const shapes = byClass.get(block.class) ?? { blocks: '', outer: '', diagonals: '' };
    byClass.set(block.class, shapes);
    const x = columns[block.side];
    const y = tenth(block.y);
    const h = tenth(block.height);
    shapes.blocks += `M${x} ${y}h${columns.width}v${h}h${-columns.width}z`;
    shapes.outer += `M${block.side === 'before' ? x : x + columns.width} ${y}v${h}`;
    shapes.diagonals += `M${x} ${y}l${columns.width} ${h}`;
  }
  return [...byClass].map(([c, shapes]) => ({ class: c, ...shapes }));
}

const tenth = (n: number): number => Math.round(n * 10) / 10;

/** The row under a place of the content, in CSS pixels; null above the first and below the last. */
export function rowAt(rows: readonly MapRow[], top: number): MapRow | null {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row === undefined) return null;
    if (top < row.top) high = middle - 1;
    else if (top >= row.top + row.height) low = middle + 1;
    else return row;
  }
  return null;
}
