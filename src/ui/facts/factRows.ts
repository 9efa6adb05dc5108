import type { FactFilter } from '#core/project/lens.ts';
import type { FactSection, FactsTable, FactTableRow } from '#core/project/factsTable.ts';

/** A group of rows under its heading; what the reader has checked moves to the end. */
export type ShownSection = { readonly section: FactSection | 'checked'; readonly rows: readonly FactTableRow[] };

export type Choice = { readonly show: FactFilter; readonly hideSame: boolean; readonly hideStyle: boolean; readonly checked: readonly string[] };

/** Rows as the reader wants to see them, in groups; empty groups are left out. */
export function shownSections({ sections }: FactsTable, { show, hideSame, hideStyle, checked }: Choice): readonly ShownSection[] {
  const done = new Set(checked);
  const wanted = (row: FactTableRow): boolean =>
    (show === 'all' || row.kindSection === show || row.section === show) && !(hideSame && row.standing === 'same') && !(hideStyle && row.standing === 'style-only');
  const open = sections.map(({ section, rows }): ShownSection => ({ section, rows: rows.filter((row) => wanted(row) && !done.has(row.id)) }));
  const closed: ShownSection = { section: 'checked', rows: sections.flatMap(({ rows }) => rows.filter((row) => wanted(row) && done.has(row.id))) };
  return [...open, closed].filter(({ rows }) => rows.length > 0);
}

export const rowsOf = (sections: readonly ShownSection[]): readonly FactTableRow[] => sections.flatMap(({ rows }) => rows);

/** Flags that still wait for the reader. */
export function openFlags({ sections }: FactsTable, checked: readonly string[]): number {
  const done = new Set(checked);
  return sections.find(({ section }) => section === 'check-first')?.rows.filter(({ id }) => !done.has(id)).length ?? 0;
}

/** The row after (1) or before (-1) the selected one; from nothing the first or last, at the end null. `flagged`: of those to check only. */
export function stepRow(sections: readonly ShownSection[], selected: string | null, by: 1 | -1, flagged: boolean): FactTableRow | null {
  const rows = rowsOf(sections);
  const open = new Set(sections.filter(({ section }) => section === 'check-first').flatMap((group) => group.rows.map(({ id }) => id)));
  const at = rows.findIndex(({ id }) => id === selected);
  const ahead = at < 0 ? (by === 1 ? rows : rows.toReversed()) : by === 1 ? rows.slice(at + 1) : rows.slice(0, at).toReversed();
  return ahead.find(({ id }) => !flagged || open.has(id)) ?? null;
}

/** The passage that a row leads to: its odd reading where there is one, else that of the compared version, the base, the first. */
export function passageOf(row: FactTableRow, sigla: readonly string[], base: string, compared: string): { readonly siglum: string; readonly anchor: string } | null {
  const found = row.cells.flatMap((cell, v) => (cell.kind === 'reading' ? [{ siglum: sigla[v] ?? '', anchor: cell.anchor, differs: cell.differs }] : []));
  const odd = found.filter((one) => one.differs);
  return odd.find(({ siglum }) => siglum === compared) ?? odd.find(({ siglum }) => siglum !== base) ?? odd[0]
    ?? found.find(({ siglum }) => siglum === compared) ?? found.find(({ siglum }) => siglum === base) ?? found[0] ?? null;
}
