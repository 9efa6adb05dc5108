import type { PdfLine } from './pdfLines.ts';
import type { PdfPage } from './pdfPages.ts';

/** Lines at the top and at the bottom of a page that are looked at. */
const EDGE_LINES = 3;
/** Share of pages on which a line must stand to be a running head; left and right pages may differ. */
const MIN_PAGES_SHARE = 0.4;
/** Points by which its place may differ from page to page. */
const SAME_PLACE = 6;

/** Columns again without what stood outside the type area: page heads reach to the margins. */
function withBounds(lines: readonly PdfLine[]): readonly PdfLine[] {
  const bounds = new Map<number, { left: number; right: number }>();
  for (const line of lines) {
    const own = bounds.get(line.column);
    bounds.set(line.column, { left: Math.min(own?.left ?? line.left, line.left), right: Math.max(own?.right ?? line.right, line.right) });
  }
  return lines.map((line) => ({ ...line, columnLeft: bounds.get(line.column)?.left ?? line.left, columnRight: bounds.get(line.column)?.right ?? line.right }));
}

const FOLIO = /^(?:page|seite|pagina|página|p\.)?\s*[-–—]?\s*\d{1,4}\s*(?:[-–—]|(?:of|von|de|\/)\s*\d{1,4})?$/i;

/** Takes out what repeats at the edges of the pages, figures aside, and page numbers; gives what was taken. */
export function dropRunningHeads(pages: readonly (readonly PdfLine[])[], sizes: readonly PdfPage[]): { kept: readonly (readonly PdfLine[])[]; heads: readonly string[] } {
  const edges = pages.map((lines) => {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    return new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
  });
  const pattern = (line: PdfLine): string => line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
  const isRepeated = (line: PdfLine): boolean => {
    const own = pattern(line);
    let on = 0;
    for (const edge of edges) for (const other of edge) if (pattern(other) === own && Math.abs(other.y - line.y) <= SAME_PLACE) { on += 1; break; }
    return on >= 2 && on >= pages.length * MIN_PAGES_SHARE;
  };
  const isFolio = (line: PdfLine, page: number): boolean => {
    const height = sizes[page]?.height ?? 0;
    return FOLIO.test(line.text) && (line.y < height * 0.12 || line.y > height * 0.9);
  };
  const heads = new Set<string>();
  const kept = pages
    .map((lines, page) =>
    lines.filter((line) => {
      const drop = (edges[page] as Set<PdfLine>).has(line) && (isFolio(line, page) || (pages.length > 1 && isRepeated(line)));
      if (drop) heads.add(line.text);
      return !drop;
    }),
  ).map(withBounds);
  return { kept, heads: [...heads] };
}
