/** Rows from which the browser may skip what is far from the window; below it, layout is cheap and exact. */
export const LAZY_ROWS = 150;
/**
 * Rows from which a comparison is a book's, of which only the sections near the window are drawn: one skipped box for each
 * paragraph scrolls badly, and at 14,000 rows the page had 238,000 elements, which made every key and every frame slow.
 */
export const BOOK_ROWS = 1_000;
/** Rows drawn with the first paint, 8 to 20: more than a window holds, and of a story a third. */
const FIRST_ROWS = 12;
const ROWS_PER_SECTION = 50;

/** Rows in the stretches in which they are drawn: a window's worth, then fifties. */
export function sectionsOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const sections = [rows.slice(0, FIRST_ROWS)];
  for (let from = FIRST_ROWS; from < rows.length; from += ROWS_PER_SECTION) sections.push(rows.slice(from, from + ROWS_PER_SECTION));
  return sections;
}

/** Positions of the sections in which a row satisfies `wanted`. */
export function sectionsWith<T>(sections: readonly (readonly T[])[], wanted: (row: T) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  sections.forEach((section, at) => {
    if (section.some(wanted)) found.add(at);
  });
  return found;
}
