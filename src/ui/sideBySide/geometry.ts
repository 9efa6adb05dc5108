import type { Row } from '#core/project/rows.ts';
import type { MapRow } from '#ui/minimap/minimapBlocks.ts';
import type { MoveEnd, MoveEnds } from './moveEnds.ts';
import { extentOf, type Extent } from './ribbonShape.ts';
import { estimateRowHeight, fillOf } from './rowHeight.ts';

/** Where everything stands, in CSS pixels from the top left of the rows; read from the page in one pass. */
export type Geometry = {
  readonly width: number;
  readonly height: number;
  /** Inner edges of the channel between the columns. */
  readonly channel: { readonly left: number; readonly right: number };
  readonly rows: readonly MapRow[];
  readonly moves: readonly MoveExtent[];
  /** Part of the rows for which the ends of moves were measured rather than estimated. */
  readonly band: Extent;
};

export type MoveExtent = { readonly change: string; readonly item: string; readonly before: Extent; readonly after: Extent };

export const NO_GEOMETRY: Geometry = {
  width: 0, height: 0, channel: { left: 0, right: 0 }, rows: [], moves: [], band: { top: 0, bottom: 0 },
};

/** What is on the page: rows in sections, as drawn. `exact`: all rows are drawn and laid out, nothing is skipped. */
export type Layout = { readonly sections: readonly (readonly Row[])[]; readonly moves: readonly MoveEnds[]; readonly exact: boolean; readonly grouped: boolean };

/** CSS pixels between the channel's edge and a ribbon's bar. */
const BAR_INSET = 4;
/** CSS pixels; the token `--channel` where the style sheet does not say otherwise. */
const CHANNEL = 60;
/** CSS pixels; space above and below a row's text. */
const ROW_PADDING = 8;
/** Heights of the window measured above and below it, so that a ribbon is right before it comes into view. */
const BAND = 1;

/**
 * Measures what is on the page. Rows that the browser skips keep their boxes but not their insides: asking for those
 * would make it lay them out, so the ends of their moves are placed by share of characters. In a book (`grouped`), and
 * where rows are still to be drawn, only sections have boxes, and their rows are placed by estimate.
 */
export function measure(container: HTMLElement, scroller: HTMLElement, layout: Layout): Geometry {
  const frame = container.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const channel = parseFloat(getComputedStyle(container).getPropertyValue('--channel')) || CHANNEL;
  const band = layout.exact
    ? { top: -Infinity, bottom: Infinity }
    : { top: view.top - frame.top - BAND * view.height, bottom: view.bottom - frame.top + BAND * view.height };
  const { rows, elements } = placeRows(container, layout, frame.top);
  const place = (end: MoveEnd, change: string, side: 'before' | 'after') => placeEnd(rows.get(end.row), elements.get(end.row), end, change, side, frame.top, band);
  return {
    width: frame.width,
    height: frame.height,
    channel: { left: frame.width / 2 - channel / 2 + BAR_INSET, right: frame.width / 2 + channel / 2 - BAR_INSET },
    rows: [...rows.values()],
    moves: layout.moves.flatMap(({ change, item, before: from, after: to }) => {
      const before = place(from, change, 'before');
      const after = place(to, change, 'after');
      return before && after ? [{ change, item, before, after }] : [];
    }),
    band,
  };
}

type Placed = { readonly rows: ReadonlyMap<string, MapRow>; readonly elements: ReadonlyMap<string, HTMLElement> };

function placeRows(container: HTMLElement, layout: Layout, origin: number): Placed {
  const rows = new Map<string, MapRow>();
  const elements = new Map<string, HTMLElement>();
  const sections = container.querySelectorAll<HTMLElement>('ol');
  layout.sections.forEach((section, at) => {
    const box = sections[at]?.getBoundingClientRect();
    if (box === undefined) return;
    if (!layout.grouped || sections[at]?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })) {
      for (const element of sections[at]?.querySelectorAll<HTMLElement>('[data-row]') ?? []) elements.set(element.dataset['row'] ?? '', element);
    }
    const estimates = section.map(estimateRowHeight);
    const scale = box.height / Math.max(1, estimates.reduce((sum, h) => sum + h, 0));
    let top = box.top - origin;
    for (const [nth, row] of section.entries()) {
      const drawn = elements.get(row.key)?.getBoundingClientRect();
      const height = drawn?.height ?? (estimates[nth] ?? 0) * scale;
      rows.set(row.key, mapRow(row, drawn === undefined ? top : drawn.top - origin, height));
      top += height;
    }
  });
  return { rows, elements };
}

const mapRow = (row: Row, top: number, height: number): MapRow => ({ key: row.key, class: row.class, top, height, ...fillOf(row) });

function placeEnd(
  row: MapRow | undefined, element: HTMLElement | undefined, end: MoveEnd, change: string, side: 'before' | 'after', origin: number, band: Extent,
): Extent | null {
  if (row === undefined) return null;
  if (element !== undefined && row.top + row.height > band.top && row.top < band.bottom) {
    const cell = element.querySelector(`.cell.${side}`);
    if (cell?.checkVisibility({ contentVisibilityAuto: true })) {
      const marks = cell.querySelectorAll(`.moved[data-change="${CSS.escape(change)}"]`);
      const boxes = [...(marks.length > 0 ? marks : cell.querySelectorAll('[data-version]'))].flatMap((mark) => [...mark.getClientRects()]);
      return extentOf(boxes, origin);
    }
  }
  const inner = Math.max(0, row.height - 2 * ROW_PADDING) * row[side];
  return { top: row.top + ROW_PADDING + end.from * inner, bottom: row.top + ROW_PADDING + end.to * inner };
}
