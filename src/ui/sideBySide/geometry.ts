import type { Ribbon, Row } from '#core/project/rows.ts';
import type { MapRow } from '#ui/minimap/minimapBlocks.ts';
import { extentOf, type Extent } from './ribbonShape.ts';
import { estimateRowHeight, linesOfCell } from './rowHeight.ts';

/** Where everything stands, in CSS pixels from the top left of the rows; read from the page in one pass. */
export type Geometry = {
  readonly width: number;
  readonly height: number;
  /** Inner edges of the channel between the columns. */
  readonly channel: { readonly left: number; readonly right: number };
  readonly rows: readonly MapRow[];
  readonly moves: readonly MoveExtent[];
};

export type MoveExtent = { readonly change: string; readonly item: string; readonly before: Extent; readonly after: Extent };

export const NO_GEOMETRY: Geometry = { width: 0, height: 0, channel: { left: 0, right: 0 }, rows: [], moves: [] };

/** CSS pixels between the channel's edge and a ribbon's bar. */
const BAR_INSET = 4;
/** CSS pixels; the token `--channel` where the style sheet does not say otherwise. */
const CHANNEL = 60;

/**
 * Measures the rows that are on the page. `container` holds elements with `data-row`, or, in a book, sections with
 * `data-section` whose rows are then placed by estimate: asking each row would make the browser lay the book out.
 */
export function measure(container: HTMLElement, rows: readonly Row[], ribbons: readonly Ribbon[]): Geometry {
  const frame = container.getBoundingClientRect();
  const channel = parseFloat(getComputedStyle(container).getPropertyValue('--channel')) || CHANNEL;
  return {
    width: frame.width,
    height: frame.height,
    channel: { left: frame.width / 2 - channel / 2 + BAR_INSET, right: frame.width / 2 + channel / 2 - BAR_INSET },
    rows: placeRows(container, rows, frame.top),
    moves: ribbons.flatMap((ribbon) => placeMove(container, ribbon, frame.top) ?? []),
  };
}

function placeRows(container: HTMLElement, rows: readonly Row[], origin: number): readonly MapRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const placed: MapRow[] = [];
  for (const section of container.querySelectorAll<HTMLElement>('[data-section]')) {
    const box = section.getBoundingClientRect();
    const inside = (section.dataset['section'] ?? '').split(' ').flatMap((key) => byKey.get(key) ?? []);
    const estimates = inside.map(estimateRowHeight);
    const scale = box.height / Math.max(1, estimates.reduce((sum, h) => sum + h, 0));
    let top = box.top - origin;
    for (const [at, row] of inside.entries()) {
      const height = (estimates[at] ?? 0) * scale;
      placed.push(mapRow(row, top, height));
      top += height;
    }
  }
  if (placed.length > 0) return placed;
  for (const element of container.querySelectorAll<HTMLElement>('[data-row]')) {
    const row = byKey.get(element.dataset['row'] ?? '');
    const box = element.getBoundingClientRect();
    if (row !== undefined) placed.push(mapRow(row, box.top - origin, box.height));
  }
  return placed;
}

function mapRow(row: Row, top: number, height: number): MapRow {
  const before = row.before.kind === 'gap' ? 0 : linesOfCell(row.before);
  const after = row.after.kind === 'gap' ? 0 : linesOfCell(row.after);
  const most = Math.max(before, after, 1);
  return { key: row.key, class: row.class, top, height, before: before / most, after: after / most };
}

function placeMove(container: HTMLElement, ribbon: Ribbon, origin: number): MoveExtent | null {
  const before = placeEnd(container, ribbon.change, ribbon.before, '.before', origin);
  const after = placeEnd(container, ribbon.change, ribbon.after, '.after', origin);
  return before && after && { change: ribbon.change, item: ribbon.item, before, after };
}

function placeEnd(container: HTMLElement, change: string, anchor: string, side: string, origin: number): Extent | null {
  const marks = container.querySelectorAll(`${side} .moved[data-change="${CSS.escape(change)}"]`);
  const boxes = [...marks].flatMap((mark) => [...mark.getClientRects()]);
  if (boxes.length > 0) return extentOf(boxes, origin);
  const paragraph = container.querySelector(`#${CSS.escape(anchor)}`);
  return paragraph && extentOf([paragraph.getBoundingClientRect()], origin);
}
