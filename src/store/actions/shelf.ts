import type { Problem } from '#core/model/problem.ts';
import type { Context } from '../context.ts';
import type { FoundText } from '../ports.ts';
import { follow } from '../slices/lens.ts';
import { infoNotice, problemNotice, told, withoutUndo } from '../slices/notices.ts';
import { moved, sameText, withEntries, without, withLabel, withName, withRole, withText, withTitle } from '../slices/shelf.ts';
import { inTimeOrder, withTime } from '../slices/times.ts';
import { MAX_VERSIONS, siglumAt, siglumOf } from '../sigla.ts';
import type { Actions, EntryKey, Shelf, ShelfEntry } from '../state.ts';

type ShelfActions = Pick<
  Actions,
  'addDrafts' | 'removeVersion' | 'rename' | 'setLabel' | 'setTitle' | 'reorder' | 'orderByTime' | 'setTime' | 'editText' | 'setRole' | 'undo' | 'redo'
>;

export function shelfActions(context: () => Context): ShelfActions {
  /** The lens keeps looking at the same texts whatever happens to the shelf. */
  const change = (to: (shelf: Shelf) => Shelf): void =>
    context().store.setState((state) => {
      const shelf = to(state.shelf);
      return { shelf, lens: follow(state.lens, state.shelf, shelf) };
    });
  const stepped = (which: 'undo' | 'redo'): void => {
    const { store, timeline, ports } = context();
    if (!timeline[which]()) return;
    const notice = infoNotice(ports.ids.make(), { code: which === 'undo' ? 'undone' : 'redone' });
    store.setState((state) => ({ notices: told(withoutUndo(state.notices), notice) }));
  };

  return {
    addDrafts(drafts) {
      const { store, restored } = context();
      const add = (): void => addDrafts(context(), drafts.map((draft) => ({ draft, label: '' })));
      if (store.getState().stories.phase === 'ready') add();
      else void restored.then(add);
    },
    removeVersion(key) {
      const { store, ports } = context();
      const { shelf } = store.getState();
      const entry = shelf.entries.find((one) => one.key === key);
      const siglum = siglumOf(shelf, key);
      if (entry === undefined || siglum === null) return;
      change((was) => without(was, key));
      const notice = infoNotice(ports.ids.make(), { code: 'version-removed', name: entry.draft.name, siglum }, true);
      store.setState((state) => ({ notices: told(withoutUndo(state.notices), notice) }));
    },
    rename: (key, name) => context().timeline.coalesced(`name ${key}`, () => change((shelf) => withName(shelf, key, name))),
    setLabel: (key, label) => context().timeline.coalesced(`label ${key}`, () => change((shelf) => withLabel(shelf, key, label))),
    setTitle: (title) => context().timeline.coalesced('title', () => change((shelf) => withTitle(shelf, title))),
    reorder: (key, toIndex) => change((shelf) => moved(shelf, key, toIndex)),
    orderByTime: () => change(inTimeOrder),
    setTime: (key, publishedAt) => change((shelf) => withTime(shelf, key, publishedAt)),
    editText(key, text) {
      const { store, ports, timeline } = context();
      const { shelf } = store.getState();
      const entry = shelf.entries.find((one) => one.key === key);
      if (entry?.draft.text === text) return;
      timeline.coalesced(`text ${key}`, () => change((was) => withText(was, key, text)));
      if (entry?.takes === undefined) return;
      const notice = infoNotice(ports.ids.make(), { code: 'takes-parted', name: entry.draft.name, siglum: siglumOf(shelf, key) ?? '' }, true);
      store.setState((state) => ({ notices: told(withoutUndo(state.notices), notice) }));
    },
    setRole: (key, paragraphId, role) => change((shelf) => withRole(shelf, key, paragraphId, role)),
    undo: () => stepped('undo'),
    redo: () => stepped('redo'),
  };
}

/**
 * Puts versions at the end of the shelf, all or none: those whose text stands there already are refused by name, and
 * where the rest would not fit nothing is added.
 */
export const addDrafts = (context: Context, versions: readonly FoundText[]): void =>
  addArrivals(context, versions.map((version) => ({ ...version, key: context.ports.ids.make() })));

/** A text with the key that its entry shall have. */
export type Arrival = FoundText & { readonly key: EntryKey };

export function addArrivals({ store, ports }: Context, versions: readonly Arrival[]): void {
  const { shelf } = store.getState();
  const added: ShelfEntry[] = [];
  const problems: Problem[] = [];
  for (const { key, draft, label } of versions) {
    const twin = [...shelf.entries, ...added].findIndex((entry) => sameText(entry.draft.text, draft.text));
    if (twin >= 0) problems.push({ code: 'same-version', name: draft.name, siglum: siglumAt(twin) });
    else added.push({ key, draft, label, addedAt: ports.clock.now() });
  }
  const wanted = shelf.entries.length + added.length;
  const fits = wanted <= MAX_VERSIONS;
  const said = fits ? problems : [{ code: 'too-many-versions', wanted, maxVersions: MAX_VERSIONS } as const];
  store.setState((state) => {
    const next = fits && added.length > 0 ? withEntries(state.shelf, added) : state.shelf;
    const lens = next === state.shelf ? state.lens : follow(state.lens, state.shelf, next);
    const notices = said.reduce((list, problem) => told(list, problemNotice(ports.ids.make(), problem)), state.notices);
    return { shelf: next, lens, notices };
  });
}
