import type { ChangeItem } from '#core/project/items.ts';
import type { Focus } from '#core/project/lens.ts';
import type { Cell, Row } from '#core/project/rows.ts';

export type Selection = {
  /** Rows drawn as selected. */
  readonly rows: ReadonlySet<string>;
  /** Rows in which marks of the selection stand, the selected ones included. */
  readonly lit: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  /** Where to land, best first: the compared side where the item has one. */
  readonly anchors: readonly string[];
};

const NOTHING: Selection = { rows: new Set(), lit: new Set(), changes: new Set(), anchors: [] };

/** The rows and marks that the focus selects. An item that is no longer in the list selects the rows that still name it. */
export function selectionOf(rows: readonly Row[], items: ReadonlyMap<string, ChangeItem>, focus: Focus | null): Selection {
  if (focus === null) return NOTHING;
  if (focus.kind === 'paragraph') {
    const row = rowOfAnchor(rows, focus.anchor);
    return row === null ? NOTHING : { ...NOTHING, rows: new Set([row.key]), anchors: [focus.anchor] };
  }
  const item = items.get(focus.id);
  if (item === undefined) {
    return { ...NOTHING, rows: new Set(rows.filter((row) => row.item === focus.id).map((row) => row.key)) };
  }
  const anchors = [item.anchors.after, item.anchors.before].filter((anchor) => anchor !== null);
  const lit = new Set(item.rows);
  // A clause that moved into or out of a reworded row does not select that row, which has an entry of its own.
  const own = rows.filter((row) => lit.has(row.key) && (row.item === item.id || row.class === 'moved')).map((row) => row.key);
  return { rows: new Set(own.length > 0 ? own : item.rows.slice(0, 1)), lit, changes: new Set(item.changes), anchors };
}

/** The row that a paragraph stands in, or null where the address names none. */
export const rowOfAnchor = (rows: readonly Row[], anchor: string): Row | null =>
  rows.find((row) => holds(row.before, anchor) || holds(row.after, anchor)) ?? null;

const holds = (cell: Cell, anchor: string): boolean => cell.kind === 'paragraphs' && cell.paragraphs.some((p) => p.anchor === anchor);
