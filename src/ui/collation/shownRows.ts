import type { CollationRow, CollationTable } from '#core/project/collationTable.ts';

export type RowChoice = {
  readonly hideAgreed: boolean;
  readonly styleReads: boolean;
  /** Furniture is left out. */
  readonly hideFurniture: boolean;
  /** Only rows that one of these versions has, by place on the shelf; null for all. */
  readonly among: readonly number[] | null;
};

/** Different texts in a row, style counted or not. */
export const readingsOf = (row: CollationRow, styleReads: boolean): number => (styleReads ? row.styleReadings : row.readings);

/** Rows as the reader wants to see them. A row that only one version has cannot differ, but is no agreement either: it stays. */
export function shownRows({ rows }: CollationTable, { hideAgreed, styleReads, hideFurniture, among }: RowChoice): readonly CollationRow[] {
  return rows.filter((row) => {
    if (hideFurniture && row.furniture) return false;
    if (hideAgreed && row.holders > 1 && readingsOf(row, styleReads) < 2) return false;
    return among === null || among.some((at) => row.cells[at]?.kind === 'passage');
  });
}

/** The row that holds a paragraph, its first part where it stands in several. */
export function rowOfAnchor(rows: readonly CollationRow[], anchor: string): CollationRow | null {
  const holds = (row: CollationRow, first: boolean): boolean =>
    row.cells.some((cell) => cell.kind === 'passage' && cell.passages.some((passage) => passage.anchor === anchor && (!first || passage.first)));
  return rows.find((row) => holds(row, true)) ?? rows.find((row) => holds(row, false)) ?? null;
}

/** The passage that stands for a row when it is chosen as a whole: the base's, else that of the first version that has it. */
export function anchorOfRow(row: CollationRow, base: number): string | null {
  const anchors = row.cells.map((cell) => (cell.kind === 'passage' ? (cell.passages[0]?.anchor ?? null) : null));
  return anchors[base] ?? anchors.find((anchor) => anchor !== null) ?? null;
}

/** The row after (1) or before (-1) the one with a paragraph, of those `among`; from nothing the first or last, null at the end. */
export function stepRows(rows: readonly CollationRow[], anchor: string | null, by: 1 | -1, among: readonly CollationRow[] = rows): CollationRow | null {
  const now = anchor === null ? null : rowOfAnchor(rows, anchor);
  if (now === null) return among.at(by === 1 ? 0 : -1) ?? null;
  const wanted = new Set(among);
  const at = rows.indexOf(now);
  return (by === 1 ? rows.slice(at + 1) : rows.slice(0, at).toReversed()).find((row) => wanted.has(row)) ?? null;
}
