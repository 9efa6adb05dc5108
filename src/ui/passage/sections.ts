/** Rows from which the browser may skip what is far from the window; below it, layout is cheap and exact. */
export const LAZY_ROWS = 150;
/**
 * Rows from which rows are grouped: one skipped box per paragraph scrolls badly. At 1,990 rows grouping halved the middle
 * frame and took filtering to a third in two rounds out of two; at 500 it made little difference.
 */
export const GROUPED_ROWS = 400;
const ROWS_PER_SECTION = 50;

/** A book's rows in stretches of fifty; a story's as one. */
export const sectionsOf = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  rows.length < GROUPED_ROWS
    ? [rows]
    : Array.from({ length: Math.ceil(rows.length / ROWS_PER_SECTION) }, (_, at) => rows.slice(at * ROWS_PER_SECTION, (at + 1) * ROWS_PER_SECTION));

/** Positions of the sections in which a row satisfies `wanted`. */
export function sectionsWith<T>(sections: readonly (readonly T[])[], wanted: (row: T) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  sections.forEach((section, at) => {
    if (section.some(wanted)) found.add(at);
  });
  return found;
}
