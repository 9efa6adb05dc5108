/** A passage's top and bottom edge in CSS pixels from the top of the rows. */
export type Extent = { readonly top: number; readonly bottom: number };

export type RibbonShape = {
  /** Bars as tall as the passage, one at each end. */
  readonly bars: readonly [string, string];
  /** One curve between their middles. */
  readonly line: string;
  /** The filled ribbon and its two edges, for a selected or hovered move. */
  readonly band: string;
  readonly edges: readonly [string, string];
};

/** SVG paths of one move between the columns; `left` and `right` are the channel's inner edges in CSS pixels. */
export function ribbonShape(before: Extent, after: Extent, left: number, right: number): RibbonShape {
  const middle = (left + right) / 2;
  const curve = (from: number, to: number) => `M${px(left)} ${px(from)}C${px(middle)} ${px(from)} ${px(middle)} ${px(to)} ${px(right)} ${px(to)}`;
  const back = `L${px(right)} ${px(after.bottom)}C${px(middle)} ${px(after.bottom)} ${px(middle)} ${px(before.bottom)} ${px(left)} ${px(before.bottom)}Z`;
  return {
    bars: [`M${px(left)} ${px(before.top)}V${px(before.bottom)}`, `M${px(right)} ${px(after.top)}V${px(after.bottom)}`],
    line: curve((before.top + before.bottom) / 2, (after.top + after.bottom) / 2),
    band: curve(before.top, after.top) + back,
    edges: [curve(before.top, after.top), curve(before.bottom, after.bottom)],
  };
}

/** CSS pixels that a bar keeps clear of the line's edge above and below, so that bars of neighbours do not touch. */
const INSET = 3;

/** The extent of a passage from its line boxes; null where it has none (not laid out, or hidden). */
export function extentOf(boxes: Iterable<{ readonly top: number; readonly bottom: number }>, origin: number): Extent | null {
  let top = Infinity;
  let bottom = -Infinity;
  for (const box of boxes) {
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  return bottom > top ? { top: top - origin + INSET, bottom: bottom - origin - INSET } : null;
}

const px = (n: number): string => String(Math.round(n * 10) / 10);
