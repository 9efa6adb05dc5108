import type { Row } from '#core/project/rows.ts';
import type { MapRow } from '#ui/minimap/minimapBlocks.ts';
import type { MoveEnd, MoveEnds } from './moveEnds.ts';
import { extentOf, type Extent } from './ribbonShape.ts';
import { estimateRowHeight, fillOf } from './rowHeight.ts';

/** Where everything stands, in CSS pixels from the top left of the rows; read from the page in one pass. */
export type Geometry = {
  readonly layout: Layout;
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
  layout: { sections: [], moves: [], exact: false }, width: 0, height: 0, channel: { left: 0, right: 0 }, rows: [], moves: [], band: { top: 0, bottom: 0 },
};

/** What is on the page: rows in sections, as drawn. `exact`: all rows are drawn and laid out, nothing is skipped. */
export type Layout = { readonly sections: readonly (readonly Row[])[]; readonly moves: readonly MoveEnds[]; readonly exact: boolean };

/** CSS pixels between the channel's edge and a ribbon's bar. */
const BAR_INSET = 4;
/** CSS pixels; the token `--channel` where the style sheet does not say otherwise. */
const CHANNEL = 60;
/** CSS pixels; space above and below a row's text. */
const ROW_PADDING = 8;
/** Heights of the window measured above and below it, so that a ribbon is right before it comes into view. */
const BAND = 1;

/**
 * Measures what is on the page, again and again for one layout. Rows that the browser skips keep their boxes but not their
 * insides: asking for those would make it lay them out, so the ends of their moves are placed by share of characters. Of
 * rows that are not drawn only their section has a box: they are placed in it by estimate, anew where that box changed.
 */
export function createRuler(layout: Layout): (container: HTMLElement, scroller: HTMLElement) => Geometry {
  const ends = placesOf(layout);
  let kept: readonly PlacedSection[] = [];
  return (container, scroller) => {
    const frame = container.getBoundingClientRect();
    const view = scroller.getBoundingClientRect();
    const channel = parseFloat(getComputedStyle(container).getPropertyValue('--channel')) || CHANNEL;
    const band = layout.exact
      ? { top: -Infinity, bottom: Infinity }
      : { top: view.top - frame.top - BAND * view.height, bottom: view.bottom - frame.top + BAND * view.height };
    const boxes = container.querySelectorAll<HTMLElement>('ol');
    const placed = layout.sections.map((rows, at) => placeSection(rows, boxes[at], frame.top, kept[at]));
    kept = placed;
    const place = (end: MoveEnd, change: string, side: 'before' | 'after') => {
      const { section, nth } = ends.get(end.row)!;
      return placeEnd(placed[section]!.rows[nth], placed[section]!.elements.get(end.row), end, change, side, frame.top, band);
    };
    return {
      layout,
      width: frame.width,
      height: frame.height,
      channel: { left: frame.width / 2 - channel / 2 + BAR_INSET, right: frame.width / 2 + channel / 2 - BAR_INSET },
      rows: placed.flatMap(({ rows }) => rows),
      moves: layout.moves.flatMap(({ change, item, before: from, after: to }) => {
        const before = place(from, change, 'before');
        const after = place(to, change, 'after');
        return before && after ? [{ change, item, before, after }] : [];
      }),
      band,
    };
  };
}

type RowPlace = { readonly section: number; readonly nth: number };

/** Where the rows stand at which a move ends, by key. */
function placesOf({ sections, moves }: Layout): ReadonlyMap<string, RowPlace> {
  const ends = new Set(moves.flatMap(({ before, after }) => [before.row, after.row]));
  return new Map(sections.flatMap((rows, section) => rows.flatMap(({ key }, nth) => (ends.has(key) ? [[key, { section, nth }] as const] : []))));
}

/** A section's box, its rows, and the elements of those that are drawn, by key. */
type PlacedSection = { readonly top: number; readonly height: number; readonly rows: readonly MapRow[]; readonly elements: ReadonlyMap<string, HTMLElement> };

const NOWHERE: PlacedSection = { top: 0, height: 0, rows: [], elements: new Map() };

function placeSection(section: readonly Row[], element: HTMLElement | undefined, origin: number, kept: PlacedSection | undefined): PlacedSection {
  if (element === undefined) return NOWHERE;
  const box = element.getBoundingClientRect();
  const top = box.top - origin;
  const { height } = box;
  const elements = new Map([...element.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [row.dataset['row'] ?? '', row]));
  if (elements.size === 0 && kept?.elements.size === 0 && kept.top === top && kept.height === height) return kept;
  const estimates = section.map(estimateRowHeight);
  const scale = height / Math.max(1, estimates.reduce((sum, h) => sum + h, 0));
  let at = top;
  const rows = section.map((row, nth) => {
    const drawn = elements.get(row.key)?.getBoundingClientRect();
    const tall = drawn?.height ?? (estimates[nth] ?? 0) * scale;
    const placed = mapRow(row, drawn === undefined ? at : drawn.top - origin, tall);
    at += tall;
    return placed;
  });
  return { top, height, rows, elements };
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
