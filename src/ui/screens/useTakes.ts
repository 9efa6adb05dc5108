import { useCallback, useMemo } from 'react';
import type { ChangeId } from '#core/model/change.ts';
import type { ChangeItem, ItemClass } from '#core/project/items.ts';
import { changesOfBulk, standOf, whereAndWords, type Bulk, type Stand } from '#core/project/takes/bulk.ts';
import { loomOf } from '#core/project/takes/looms.ts';
import { findRubs, type Rub } from '#core/project/takes/joins.ts';
import { CLASS_WORDS } from '#core/project/classWords.ts';
import { siglumOf } from '#store/sigla.ts';
import { sourcesInView, takenInView, takingOf } from '#store/slices/takes.ts';
import { comparisonInView } from '#store/taking.ts';
import { counted } from '#ui/sentences/counts.ts';
import type { TakeMenusProps, TakePanelProps } from '#ui/takes/TakePanel.tsx';
import type { Projection } from './useProjection.ts';
import { useActions, useApp, useAppStore } from './storeContext.tsx';

export type Takes = {
  readonly standOfItem: (item: string) => Stand;
  /** Rows in which something stands as the compared version has it: "Taken", "Part taken". */
  readonly rows: ReadonlyMap<string, string>;
  readonly panel: Omit<TakePanelProps, 'names'>;
  readonly menus: Pick<TakeMenusProps, 'bulk'>;
  /** Takes a change, or gives it back where it stands already; `widely`: all of its paragraph. */
  readonly toggle: (item: string, widely: boolean) => void;
};

const BULK_CLASSES: readonly ItemClass[] = ['reworded', 'moved', 'added', 'removed'];
/** Joins are looked for in texts up to this many tokens on both sides together: beyond it every take would cost a tenth of a second. */
const RUBS_MAX_TOKENS = 200_000;
/** Joins named at once. */
const RUBS_SHOWN = 3;

/** Taking readings as the desk shows it: what stands, what can be taken, and how. */
export function useTakes(projection: Projection | null, current: ChangeItem | null): Takes {
  const store = useAppStore();
  const actions = useActions();
  const shelf = useApp((state) => state.shelf);
  const lens = useApp((state) => state.lens);
  const collation = useApp((state) => state.collation);
  const comparison = collation.status === 'ready' ? collation.comparison : null;
  const takenList = takenInView(shelf, lens);
  const taken = useMemo<ReadonlySet<ChangeId>>(() => new Set(takenList), [takenList]);
  const items = projection?.list.items;

  const stands = useMemo(() => new Map((items ?? []).map((item) => [item.id, taken.size === 0 ? 'base' : standOf(item.changes, taken)])), [items, taken]);
  const standOfItem = useCallback((item: string): Stand => stands.get(item) ?? 'base', [stands]);
  const rows = useMemo(() => {
    const out = new Map<string, string>();
    if (taken.size === 0) return out;
    const standsOn = new Map<string, Set<Stand>>();
    for (const item of items ?? []) for (const row of item.rows) standsOn.set(row, (standsOn.get(row) ?? new Set()).add(stands.get(item.id) ?? 'base'));
    for (const [row, found] of standsOn) if (found.size > 1 || !found.has('base')) out.set(row, found.size === 1 && found.has('compared') ? 'Taken' : 'Part taken');
    return out;
  }, [items, stands, taken]);
  const rubs = useMemo<readonly Rub[]>(() => {
    if (comparison === null || taken.size === 0 || comparison.before.tokens.length + comparison.after.tokens.length > RUBS_MAX_TOKENS) return [];
    return findRubs(loomOf(comparison), taken);
  }, [comparison, taken]);

  const idsOf = useCallback((bulk: Bulk): readonly ChangeId[] => {
    const now = comparisonInView(store.getState());
    return now === null || projection === null ? [] : changesOfBulk(now, projection.list, bulk);
  }, [store, projection]);
  const toggle = useCallback((id: string, widely: boolean) => {
    const item = projection?.list.items.find((one) => one.id === id);
    if (item === undefined) return;
    const ids = widely ? idsOf({ kind: 'paragraph', item: id }) : item.changes;
    const { shelf: now, lens: view } = store.getState();
    actions.take(ids, standOf(ids, new Set(takenInView(now, view))) === 'compared' ? 'base' : 'compared');
  }, [projection, idsOf, store, actions]);

  const lost = useMemo(() => {
    const known = new Set(comparison?.changes.map(({ id }) => id));
    return comparison === null ? 0 : takenList.filter((id) => !known.has(id)).length;
  }, [comparison, takenList]);
  const sources = sourcesInView(shelf, lens);
  const entry = sources === null ? null : takingOf(shelf, sources);
  const choice = (words: string, bulk: Bulk) => {
    const ids = comparison === null || projection === null ? [] : changesOfBulk(comparison, projection.list, bulk);
    // Classes are counted as the filters above count them, smaller things by the change.
    const listed = bulk.kind === 'class' || bulk.kind === 'everything';
    const stood = listed ? (items ?? []).filter((item) => (bulk.kind === 'class' ? item.class === bulk.class : item.class !== 'furniture')).map((item) => standOfItem(item.id)) : ids.map((id) => (taken.has(id) ? 'compared' : 'base'));
    return { words, count: stood.length, taken: stood.filter((stand) => stand === 'compared').length, onTake: (reading: 'base' | 'compared') => actions.take(idsOf(bulk), reading) };
  };
  const decide = (name: string, ids: readonly ChangeId[]) => ({ name, stand: standOf(ids, taken), onTake: (reading: 'base' | 'compared') => actions.take(ids, reading) });
  const parts = comparison === null || current === null ? null : whereAndWords(comparison, current);
  const panel: Takes['panel'] = {
    into: entry === null ? null : { siglum: siglumOf(shelf, entry.key) ?? '', name: entry.draft.name },
    taken: (items ?? []).filter((item) => item.class !== 'furniture' && standOfItem(item.id) !== 'base').length,
    of: projection?.list.total ?? 0,
    // What is one decision only is taken in the bar under the copy: the list stays where it is while the reader steps.
    decisions: parts === null || parts.where.length === 0 || parts.words.length === 0 ? [] : [decide('Place', parts.where), decide('Words', parts.words)],
    cautions: [
      ...(lost > 0 ? [{ words: `${counted(lost, 'take')} no longer ${lost === 1 ? 'fits' : 'fit'}: the words were edited, or are compared in another way`, where: '' }] : []),
      ...rubs.slice(0, RUBS_SHOWN).map((rub) => ({ words: RUB_WORDS[rub.kind], where: rub.words })),
    ],
    onSave: (as) => { if (entry !== null) void actions.saveVersion(entry.key, as); },
    onRead: () => { if (entry !== null) actions.look({ compared: siglumOf(shelf, entry.key) ?? lens.compared }); },
  };
  const menus: Takes['menus'] = {
    bulk: () => [
      choice('Style only, wherever it stands', { kind: 'style' }),
      ...(current === null ? [] : [choice('All in this paragraph', { kind: 'paragraph', item: current.id })]),
      ...BULK_CLASSES.map((c) => choice(CLASS_WORDS[c], { kind: 'class', class: c })),
      choice('Everything', { kind: 'everything' }),
    ],
  };
  return { standOfItem, rows, panel, menus, toggle };
}

const RUB_WORDS: Readonly<Record<Rub['kind'], string>> = { 'open-quote': 'A quotation mark stands alone', 'no-stop': 'A paragraph breaks off', twice: 'A word stands twice' };
