import type { OffStyle } from '#core/model/houseStyle.ts';
import type { ChangeItem } from '#core/project/items.ts';
import { NO_STYLE_WORDS, type StyleWords } from './styleNotesContext.ts';

/** "Against house style: U.S. → US, 2 more"; null where nothing is. */
export function styleWords(notes: readonly OffStyle[]): string | null {
  const [first, ...more] = notes;
  if (first === undefined) return null;
  return `Against house style: ${first.from} → ${first.to}${more.length === 0 ? '' : `, ${more.length} more`}`;
}

/** The words for every mark and every line, from the notes of the list's entries. */
export function wordsOfNotes(items: readonly Pick<ChangeItem, 'id' | 'rows'>[], notes: ReadonlyMap<string, readonly OffStyle[]>): StyleWords {
  if (notes.size === 0) return NO_STYLE_WORDS;
  const rows = new Map<string, OffStyle[]>();
  const changes = new Map<string, string>();
  for (const { id, rows: keys } of items) {
    const own = notes.get(id) ?? [];
    for (const note of own) changes.set(note.change, styleWords([note]) ?? '');
    if (own.length > 0) for (const key of keys) rows.set(key, [...(rows.get(key) ?? []), ...own]);
  }
  return { changes, rows: new Map([...rows].map(([key, list]) => [key, styleWords(list) ?? ''])) };
}
