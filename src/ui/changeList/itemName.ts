import type { ChangeItem } from '#core/project/items.ts';
import { itemTitle } from '#core/project/itemTitle.ts';

/** What base and compared version are called: "AP 1", "AP 2". */
export type Names = { readonly before: string; readonly after: string };

/**
 * The accessible name of an entry, also what j and k announce: "Reworded, AP 1 paragraph 3 to AP 2 paragraph 4, 6 of 21".
 * `position` counts from 1 among the `total` entries that are shown.
 */
export const itemName = (item: ChangeItem, names: Names, position: number, total: number): string =>
  `${itemTitle(item)}, ${itemWhere(item, names)}, ${position} of ${total}`;

function itemWhere(item: ChangeItem, names: Names): string {
  const before = place(names.before, item.before, item.anchors.before);
  const after = place(names.after, item.after, item.anchors.after);
  if (before !== null && after !== null) return `${item.class === 'moved' ? 'from ' : ''}${before} to ${after}`;
  return before ?? after ?? `${names.before} to ${names.after}`;
}

/** Furniture has no number: then the version's name alone says where. */
function place(version: string, number: number | null, anchor: string | null): string | null {
  if (number !== null) return `${version} paragraph ${number}`;
  return anchor === null ? null : version;
}
