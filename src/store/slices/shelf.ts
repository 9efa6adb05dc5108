import type { Draft, Role } from '#core/model/draft.ts';
import type { EntryKey, Shelf, ShelfEntry, StoryId } from '../state.ts';

export const emptyShelf = (id: StoryId): Shelf => ({ id, title: null, entries: [] });

const changed = (shelf: Shelf, key: EntryKey, change: (entry: ShelfEntry) => ShelfEntry): Shelf => ({
  ...shelf,
  entries: shelf.entries.map((entry) => (entry.key === key ? change(entry) : entry)),
});

export const withEntries = (shelf: Shelf, added: readonly ShelfEntry[]): Shelf => ({
  ...shelf,
  entries: [...shelf.entries, ...added],
});

export const without = (shelf: Shelf, key: EntryKey): Shelf => ({
  ...shelf,
  entries: shelf.entries.filter((entry) => entry.key !== key),
});

export const withName = (shelf: Shelf, key: EntryKey, name: string): Shelf =>
  changed(shelf, key, (entry) => ({ ...entry, draft: { ...entry.draft, name } }));

export const withLabel = (shelf: Shelf, key: EntryKey, label: string): Shelf =>
  changed(shelf, key, (entry) => ({ ...entry, label }));

export const withTitle = (shelf: Shelf, title: string | null): Shelf => ({ ...shelf, title });

/** A text that the reader edits follows no others any more. */
export const withText = (shelf: Shelf, key: EntryKey, text: string): Shelf =>
  changed(shelf, key, ({ key: same, draft, label, addedAt }) => ({ key: same, draft: { ...draft, text }, label, addedAt }));

/** The newest word on a paragraph replaces the older one. */
export const withRole = (shelf: Shelf, key: EntryKey, paragraphId: string, role: Role): Shelf =>
  changed(shelf, key, (entry) => {
    const others = entry.draft.roles.filter((mark) => mark.paragraphId !== paragraphId);
    return { ...entry, draft: { ...entry.draft, roles: [...others, { paragraphId, role }] } };
  });

/** Takes the entry out and puts it in again so that it ends at `toIndex`, clamped to the shelf. */
export function moved(shelf: Shelf, key: EntryKey, toIndex: number): Shelf {
  const entry = shelf.entries.find((one) => one.key === key);
  if (entry === undefined) return shelf;
  const rest = shelf.entries.filter((one) => one.key !== key);
  const place = Math.max(0, Math.min(rest.length, Math.trunc(toIndex)));
  return { ...shelf, entries: [...rest.slice(0, place), entry, ...rest.slice(place)] };
}

/** The same words in the same places; line ends and outer white space do not make a text another one. */
export const sameText = (one: string, other: string): boolean =>
  one === other || one.replace(/\r\n?/g, '\n').trim() === other.replace(/\r\n?/g, '\n').trim();

/** Whether the engine would read both drafts alike; names do not matter to it. */
export const readsAlike = (one: Draft, other: Draft): boolean =>
  one.text === other.text && one.publishedAt === other.publishedAt && sameRoles(one.roles, other.roles);

const sameRoles = (one: Draft['roles'], other: Draft['roles']): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every((mark, i) => mark.paragraphId === other[i]?.paragraphId && mark.role === other[i]?.role));
