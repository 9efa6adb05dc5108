import { nearestInOrder } from '../pairQuotations.ts';

/** A row while it is built: at most one item of each version. */
export type GridRow<T> = (T | null)[];

/**
 * Lays the items of all versions into rows, one version after the other, best first: an item joins the row with whose
 * readings it scores highest; `score` 0 means never. Only rows that share a key with the item are scored. What finds no
 * row opens one. O(items × keys) per version, as a key puts up no more than a few.
 */
export function layRows<T>(
  itemsOf: readonly (readonly T[])[], score: (x: T, xVersion: number, y: T, yVersion: number) => number, keysOf: (item: T) => readonly (string | number)[],
): GridRow<T>[] {
  const rows: GridRow<T>[] = [];
  itemsOf.forEach((items, v) => {
    const holders = new Map<string | number, number[]>();
    rows.forEach((row, r) => {
      for (const key of new Set(row.flatMap((reading) => (reading === null ? [] : keysOf(reading))))) {
        const list = holders.get(key);
        if (list === undefined) holders.set(key, [r]);
        else list.push(r);
      }
    });
    const candidates: { readonly row: number; readonly item: number; readonly score: number }[] = [];
    items.forEach((item, i) => {
      const near = new Set<number>();
      for (const key of keysOf(item)) for (const r of nearestInOrder(holders.get(key) ?? [], i / items.length)) near.add(r);
      for (const r of near) {
        let best = 0;
        rows[r]!.forEach((reading, u) => {
          if (reading !== null) best = Math.max(best, score(reading, u, item, v));
        });
        if (best > 0) candidates.push({ row: r, item: i, score: best });
      }
    });
    candidates.sort((x, y) => y.score - x.score || x.row - y.row || x.item - y.item);
    const taken = new Set<number>();
    const filled = new Set<number>();
    for (const { row, item } of candidates) {
      if (taken.has(item) || filled.has(row)) continue;
      taken.add(item);
      filled.add(row);
      rows[row]![v] = items[item]!;
    }
    items.forEach((item, i) => {
      if (!taken.has(i)) rows.push(itemsOf.map((_, u) => (u === v ? item : null)));
    });
  });
  return rows;
}

/** Which readings are the odd ones: those unlike the commonest; all, where none is commoner than another. */
export function oddOnes(keys: readonly (string | null)[]): readonly boolean[] {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size < 2) return keys.map(() => false);
  const ranked = [...counts].sort((x, y) => y[1] - x[1]);
  const even = ranked[0]![1] === ranked[1]![1];
  return keys.map((key) => key !== null && (even || key !== ranked[0]![0]));
}

/** Standing of a row whose readings agree: who has it? Said of the base and the version first compared with it. */
export function presence(row: readonly unknown[], { base, compared }: { readonly base: number; readonly compared: number }): 'same' | 'dropped' | 'new' | 'in-one-only' {
  const has = (version: number): boolean => (row[version] ?? null) !== null;
  if (has(base)) return row.length > 1 && !has(compared) ? 'dropped' : 'same';
  if (has(compared)) return 'new';
  return row.filter((reading) => reading !== null).length === 1 ? 'in-one-only' : 'same';
}
