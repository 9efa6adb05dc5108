import type { ChangeItem } from '#core/project/items.ts';
import { itemName, type Names } from '#ui/changeList/itemName.ts';

/** What is read out when a change is selected: "Moved, from AP 1 paragraph 17 to AP 2 paragraph 12, 4 of 21". */
export const useAnnouncement = (current: ChangeItem | null, names: Names, position: { readonly at: number; readonly total: number } | null, flag: string | null): string =>
  current === null || position === null ? '' : `${itemName(current, names, position.at, position.total)}${flag === null ? '' : `, ${flag}`}`;
