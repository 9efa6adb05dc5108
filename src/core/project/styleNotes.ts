import type { Comparison } from '#core/model/collation.ts';
import type { OffStyle } from '#core/model/houseStyle.ts';
import type { ChangeList } from './items.ts';

/** What goes against the house style, by the entry of the list that tells of it. */
export function styleNotes({ offStyle }: Comparison, list: ChangeList): ReadonlyMap<string, readonly OffStyle[]> {
  const notes = new Map<string, OffStyle[]>();
  if (offStyle.length === 0) return notes;
  const itemOf = new Map(list.items.flatMap((item) => item.changes.map((change) => [change as string, item.id] as const)));
  for (const note of offStyle) {
    const item = itemOf.get(note.change);
    if (item === undefined) continue;
    const known = notes.get(item);
    if (known === undefined) notes.set(item, [note]);
    else known.push(note);
  }
  return notes;
}
