import { useMemo } from 'react';
import { changeInWords, createTour } from '#core/project/desk/tour.ts';
import type { Verbosity } from '#core/project/desk/verbosity.ts';
import type { ChangeItem } from '#core/project/items.ts';
import { itemName, type Names } from '#ui/changeList/itemName.ts';
import type { Projection } from './useProjection.ts';

type Announced = {
  readonly projection: Projection | null;
  readonly current: ChangeItem | null;
  readonly names: Names;
  readonly position: { readonly at: number; readonly total: number } | null;
  readonly flag: string | null;
  readonly speech: Verbosity;
};

/**
 * What is read out when a change is selected. Brief: "Moved, from AP 1 paragraph 17 to AP 2 paragraph 12, 4 of 21". Full:
 * "Paragraph 4 of 12, reworded, two facts changed: six hours to more than five hours, 4 of 21".
 */
export function useAnnouncement({ projection, current, names, position, flag, speech }: Announced): string {
  const index = speech === 'full' && current !== null ? (projection?.index ?? null) : null;
  const items = projection?.list.items;
  const tour = useMemo(() => (index === null || items === undefined ? null : createTour(index, items)), [index, items]);
  if (current === null || position === null) return '';
  const words = tour === null ? itemName(current, names, position.at, position.total) : `${changeInWords(tour, current, names, 'full')}, ${position.at} of ${position.total}`;
  return flag === null ? words : `${words}, ${flag}`;
}
