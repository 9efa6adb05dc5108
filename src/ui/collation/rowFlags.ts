import type { CollationRow } from '#core/project/collationTable.ts';
import type { FactsTable } from '#core/project/factsTable.ts';

/** What the flag of a row says of one fact: "Conflict, hours of talks". */
export type FactSaying = (row: FactsTable['sections'][number]['rows'][number]) => string;

/**
 * What is to be checked first in the rows of Collation, by key of the row: facts stand where a version has them otherwise
 * than the others, or where none is the odd one, wherever they stand. What the reader has checked flags nothing.
 */
export function rowFlags(rows: readonly CollationRow[], facts: FactsTable | null, checked: readonly string[], saying: FactSaying): ReadonlyMap<string, string> {
  const byAnchor = new Map<string, string[]>();
  for (const fact of facts?.sections.find(({ section }) => section === 'check-first')?.rows ?? []) {
    if (checked.includes(fact.id)) continue;
    const readings = fact.cells.filter((cell) => cell.kind === 'reading');
    const odd = readings.filter(({ differs }) => differs);
    for (const { anchor } of odd.length > 0 ? odd : readings) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), saying(fact)]);
  }
  const flags = new Map<string, string>();
  for (const { key, cells } of byAnchor.size === 0 ? [] : rows) {
    const says = new Set(cells.flatMap((cell) => (cell.kind === 'passage' ? cell.passages.flatMap(({ anchor }) => byAnchor.get(anchor) ?? []) : [])));
    if (says.size > 0) flags.set(key, [...says].join('; '));
  }
  return flags;
}
