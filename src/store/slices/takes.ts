import type { ChangeId } from '#core/model/change.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Lens } from '#core/project/lens.ts';
import { entryAt } from '../sigla.ts';
import type { EntryKey, Shelf, ShelfEntry, Takes } from '../state.ts';

/** What the first text that an editor takes together is called; later ones are numbered. */
const NAME = 'Mine';

type Sources = { readonly base: ShelfEntry; readonly compared: ShelfEntry };

/** The two versions in view, as far as they are there. */
export function sourcesInView(shelf: Shelf, lens: Pick<Lens, 'base' | 'compared'>): Sources | null {
  const base = entryAt(shelf, lens.base);
  const compared = entryAt(shelf, lens.compared);
  return base === null || compared === null ? null : { base, compared };
}

/** The text that is being taken together from these two; the newest, should there be several. */
export const takingOf = (shelf: Shelf, { base, compared }: Sources): (ShelfEntry & { readonly takes: Takes }) | null =>
  shelf.entries.findLast((entry): entry is ShelfEntry & { readonly takes: Takes } => entry.takes?.base === base.key && entry.takes.compared === compared.key) ?? null;

/** Changes of the pair in view that stand as the compared version has them. */
export function takenInView(shelf: Shelf, lens: Pick<Lens, 'base' | 'compared'>): readonly ChangeId[] {
  const sources = sourcesInView(shelf, lens);
  return sources === null ? NOTHING : (takingOf(shelf, sources)?.takes.taken ?? NOTHING);
}
const NOTHING: readonly ChangeId[] = [];

/** In the order of taking, each once. */
export function withTaken(taken: readonly ChangeId[], changes: readonly ChangeId[], reading: 'compared' | 'base'): readonly ChangeId[] {
  const named = new Set(changes);
  const rest = taken.filter((id) => !named.has(id));
  return reading === 'base' ? rest : [...taken, ...[...named].filter((id) => !taken.includes(id))];
}

export function freshName(shelf: Shelf): string {
  const names = new Set(shelf.entries.map(({ draft }) => draft.name));
  for (let n = 1; ; n++) {
    const name = n === 1 ? NAME : `${NAME} ${n}`;
    if (!names.has(name)) return name;
  }
}

/**
 * The draft of a taken text: a source's own text where it reads as that one does, with the paragraphs' roles of both. What
 * the reader has said of the taken text itself counts for more.
 */
export function takenDraft(name: string, text: string, { base, compared }: Sources, own: Draft['roles']): Draft {
  const roles = new Map([...base.draft.roles, ...compared.draft.roles, ...own].map((mark) => [mark.paragraphId, mark]));
  return { name, text, publishedAt: null, roles: [...roles.values()] };
}

export const withTakes = (shelf: Shelf, key: EntryKey, draft: Draft, takes: Takes): Shelf => ({
  ...shelf,
  entries: shelf.entries.map((entry) => (entry.key === key ? { ...entry, draft, takes } : entry)),
});
