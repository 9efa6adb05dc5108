import type { Standing } from '#core/model/facts.ts';
import type { FactCell, FactsTable, FactTableRow } from './factsTable.ts';

/** Standings that say who has a fact, and so depend on which two versions are in view. */
const BY_PRESENCE: ReadonlySet<Standing> = new Set<Standing>(['same', 'dropped', 'new', 'in-one-only']);

/**
 * The table as the pair in view sees it: "dropped" and "new" are said of its base and its compared version. The rows, their
 * ids and their order stay, so that what was checked stays checked whichever two are compared. Linear in cells.
 */
export function factsForPair(table: FactsTable, base: string, compared: string): FactsTable {
  const pair = { base: table.sigla.indexOf(base), compared: table.sigla.indexOf(compared) };
  if (pair.base < 0 || pair.compared < 0) return table;
  return { ...table, sections: table.sections.map(({ section, rows }) => ({ section, rows: rows.map((row) => restated(row, pair)) })) };
}

function restated(row: FactTableRow, { base, compared }: { readonly base: number; readonly compared: number }): FactTableRow {
  if (!BY_PRESENCE.has(row.standing)) return row;
  const has = (version: number): boolean => row.cells[version]?.kind === 'reading';
  const holders = row.cells.filter((cell) => cell.kind === 'reading').length;
  const standing = has(base) ? (has(compared) ? 'same' : 'dropped') : has(compared) ? 'new' : holders === 1 ? 'in-one-only' : 'same';
  const cells = row.cells.map((cell, version): FactCell => (cell.kind === 'reading' ? cell : { kind: standing === 'dropped' && version === compared ? 'dropped' : 'absent' }));
  return { ...row, standing, cells };
}
