import type { ChangeItem, ItemClass } from '#core/project/items.ts';
import type { Focus } from '#core/project/lens.ts';
import type { Cell, Ribbon, Row } from '#core/project/rows.ts';

/** What j, k and g move through. */
export type Terrain = { readonly items: readonly ChangeItem[]; readonly rows: readonly Row[]; readonly ribbons: readonly Ribbon[]; readonly hidden: readonly ItemClass[] };

export const shownItems = ({ items, hidden }: Pick<Terrain, 'items' | 'hidden'>): readonly ChangeItem[] => items.filter((item) => !hidden.includes(item.class));

/**
 * The change after (1) or before (-1) what is selected, among the classes shown; null at the end of the list. From a
 * paragraph, or from a change that a filter hides, it is the nearest one in reading order; from nothing, the first or last.
 * `among`: only these, as those with a flag, or what the reader has not seen.
 */
export function step(terrain: Terrain, focus: Focus | null, by: 1 | -1, among: (item: ChangeItem) => boolean = () => true): ChangeItem | null {
  const shown = shownItems(terrain).filter(among);
  if (focus === null) return shown.at(by === 1 ? 0 : -1) ?? null;
  const at = focus.kind === 'item' ? shown.findIndex((item) => item.id === focus.id) : -1;
  if (at >= 0) return shown[at + by] ?? null;
  if (focus.kind === 'item') {
    const left = terrain.items.findIndex((item) => item.id === focus.id);
    const place = new Map(terrain.items.map((item, index) => [item.id, index]));
    const isBeyond = (item: ChangeItem): boolean => ((place.get(item.id) ?? -1) - left) * by > 0;
    return (by === 1 ? shown.find(isBeyond) : shown.findLast(isBeyond)) ?? null;
  }
  const height = heights(terrain.rows);
  const here = focus.kind === 'paragraph' ? rowOfAnchor(terrain.rows, focus.anchor) : -1;
  // The changes of the paragraph that is selected come first on the way down.
  const beyond = (item: ChangeItem): boolean => (by === 1 ? heightOf(item, height) >= here : heightOf(item, height) < here);
  return (by === 1 ? shown.find(beyond) : shown.findLast(beyond)) ?? null;
}

const heights = (rows: readonly Row[]): ReadonlyMap<string, number> => new Map(rows.map((row, index) => [row.key, index]));
/** The row in which a change is told: for moves, where the passage stands now. */
const heightOf = (item: ChangeItem, height: ReadonlyMap<string, number>): number => {
  const rows = item.rows.map((key) => height.get(key) ?? -1);
  return item.class === 'moved' ? (rows[0] ?? -1) : Math.min(...rows);
};

const holds = (cell: Cell, anchor: string): boolean => cell.kind === 'paragraphs' && cell.paragraphs.some((p) => p.anchor === anchor);
const rowOfAnchor = (rows: readonly Row[], anchor: string): number => rows.findIndex((row) => holds(row.before, anchor) || holds(row.after, anchor));

/** The paragraph that is selected, directly or as the place of a change: in the compared version where it exists. */
export function focusAnchor(items: readonly ChangeItem[], focus: Focus | null): string | null {
  if (focus === null) return null;
  if (focus.kind === 'paragraph') return focus.anchor;
  const item = items.find((one) => one.id === focus.id);
  return item?.anchors.after ?? item?.anchors.before ?? null;
}

/** The paragraph at the other end of a move; null where nothing moved here. */
export function otherEnd({ items, ribbons }: Terrain, focus: Focus | null): string | null {
  if (focus === null) return null;
  if (focus.kind !== 'paragraph') {
    const item = items.find((one) => one.id === focus.id);
    return item?.class === 'moved' ? item.anchors.before : null;
  }
  return ribbons.find((ribbon) => ribbon.before === focus.anchor)?.after ?? ribbons.find((ribbon) => ribbon.after === focus.anchor)?.before ?? null;
}
