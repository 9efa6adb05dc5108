import type { StoreApi } from 'zustand/vanilla';
import type { ChangeId } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import { fingerprint } from '#core/model/hash.ts';
import { sourcesInView, takenDraft, takingOf, withTakes } from './slices/takes.ts';
import type { AppState, EntryKey, Shelf, ShelfEntry, Takes } from './state.ts';
import type { Timeline } from './timeline.ts';

type Looms = typeof import('#core/project/takes/looms.ts');

let looms: Looms | null = null;

/** What weaves readings is fetched with the first comparison: the start page has no need of it. */
export const fetchLooms = async (): Promise<Looms> => (looms ??= await import('#core/project/takes/looms.ts'));

/** Runs a task at once where the looms are here, as they are but for the first moment of a story. */
export function withLooms(task: (looms: Looms) => void): void {
  if (looms !== null) task(looms);
  else void fetchLooms().then(task);
}

/** The comparison of the two versions in view, once it is of their very texts: marks may lag behind typing, takes may not. */
export function comparisonInView({ collation, shelf, lens }: Pick<AppState, 'collation' | 'shelf' | 'lens'>): Comparison | null {
  const sources = sourcesInView(shelf, lens);
  if (collation.status !== 'ready' || sources === null) return null;
  const { before, after } = collation.comparison;
  return before.id === fingerprint(sources.base.draft.text) && after.id === fingerprint(sources.compared.draft.text) ? collation.comparison : null;
}

/** The text with these changes taken; at both ends the very text of that source, as its file had it. */
export function takenText({ readingOf }: Looms, comparison: Comparison, base: ShelfEntry, compared: ShelfEntry, taken: readonly ChangeId[]): string {
  const text = readingOf(comparison, taken);
  if (text === comparison.before.text) return base.draft.text;
  return text === comparison.after.text ? compared.draft.text : text;
}

/**
 * Keeps a taken text true to its sources: when one of these has been edited, the changes that are still there stay taken.
 * It follows them within their step of undo, and makes none of its own. Until then it stays as it was kept or sent: an
 * engine that sees other changes between the same two texts must not take any of the reader's words back.
 */
export function startTaking(store: StoreApi<AppState>, timeline: Timeline): void {
  /** The texts that each taken one was last true to, by its key. */
  let known = new Map<EntryKey, string>();
  const learn = ({ entries }: Shelf): void => {
    const old = known;
    known = new Map();
    for (const { key, takes } of entries) if (takes !== undefined) known.set(key, old.get(key) ?? sourceTexts(entries, takes));
  };
  const follow = (here: Looms): void => {
    const state = store.getState();
    const sources = sourcesInView(state.shelf, state.lens);
    const entry = sources === null ? null : takingOf(state.shelf, sources);
    const comparison = entry === null ? null : comparisonInView(state);
    if (sources === null || entry === null || comparison === null) return;
    const { takes } = entry;
    const texts = sourceTexts(state.shelf.entries, takes);
    if (known.get(entry.key) === texts) return;
    known.set(entry.key, texts);
    const text = takenText(here, comparison, sources.base, sources.compared, takes.taken);
    if (text === entry.draft.text) return;
    const draft = takenDraft(entry.draft.name, text, sources, entry.draft.roles);
    timeline.untracked(() => store.setState({ shelf: withTakes(store.getState().shelf, entry.key, draft, takes) }));
  };
  store.subscribe((state, was) => {
    if (state.shelf !== was.shelf) learn(state.shelf);
    // Not at once: within the change that brings the comparison, the shelf's would count as a step of the reader's.
    if (state.collation !== was.collation && state.collation.status === 'ready') void fetchLooms().then(follow);
  });
}

/** One string for both texts that an entry takes from, and for nothing else. */
const sourceTexts = (entries: readonly ShelfEntry[], { base, compared }: Takes): string =>
  JSON.stringify([base, compared].map((key) => fingerprint(entries.find((entry) => entry.key === key)?.draft.text ?? '')));
