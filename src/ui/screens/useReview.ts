import { useCallback, useMemo, useState } from 'react';
import { renameVersions } from '#core/model/decisions.ts';
import type { ChangeList } from '#core/project/items.ts';
import { NO_MARKS, pairingAt, passes, projectReview, type Marks, type Pairing, type PinPlace, type ReviewView } from '#core/project/review.ts';
import type { KeyAction } from '#ui/keys/keyMap.ts';
import { comparisonOf } from '#store/selectors.ts';
import { siglumOf } from '#store/sigla.ts';
import { focusAnchor } from './navigation.ts';
import { useActions, useApp, useAppStore } from './storeContext.tsx';
import type { Projection } from './useProjection.ts';

/** What stands open below the copy. */
export type OpenPanel = 'note' | 'pair' | null;

export type Review = {
  readonly view: ReviewView | null;
  /** What the reader's marks leave of the list, which other filters may have narrowed. */
  readonly listed: ChangeList | null;
  /** The paragraph that is selected, itself or as the place of a change. */
  readonly anchor: string | null;
  readonly marks: Marks;
  readonly pairing: Pairing | null;
  /** The decision that made the selected passage's place what it is. */
  readonly pinned: PinPlace | null;
  readonly panel: OpenPanel;
  readonly open: (panel: OpenPanel) => void;
  readonly part: () => void;
  readonly unpin: () => void;
  /** Forgets the decisions that are not in force. */
  readonly forgetResting: () => void;
  /** Takes the keys of review; false where a key is none of them. */
  readonly hear: (action: KeyAction) => boolean;
};

/** The reader's decisions on the comparison in view, and the events that change them. `narrowed`: the list as other filters leave it. */
export function useReview(projection: Projection | null, narrowed: ChangeList | null): Review {
  const store = useAppStore();
  const actions = useActions();
  const lens = useApp((state) => state.lens);
  const review = useApp((state) => state.review);
  const shelf = useApp((state) => state.shelf);
  const comparison = useApp((state) => comparisonOf(state.collation));
  const [panel, setPanel] = useState<OpenPanel>(null);
  const { base, compared, marks: filter, focus } = lens;

  const view = useMemo(() => {
    if (projection?.index == null) return null;
    const named = renameVersions(review, (key) => siglumOf(shelf, key));
    return projectReview(projection.index.comparison, { before: base, after: compared }, projection.list, projection.sideBySide.rows, named, filter);
  }, [projection, review, shelf, base, compared, filter]);
  const listed = useMemo(() => {
    if (narrowed === null || filter === 'all' || view === null) return narrowed;
    return { ...narrowed, items: narrowed.items.filter((item) => passes(filter, view.items.get(item.id))) };
  }, [narrowed, view, filter]);

  const anchor = focusAnchor(projection?.list.items ?? [], focus);
  const marks = (focus?.kind === 'item' ? view?.items.get(focus.id) : focus?.kind === 'paragraph' ? view?.passages.get(focus.anchor) : undefined) ?? NO_MARKS;
  const pairing = useMemo(
    () => (comparison === null || anchor === null || view === null ? null : pairingAt(comparison, { before: base, after: compared }, anchor)),
    [comparison, anchor, view, base, compared],
  );
  const pinned = anchor === null ? null : (view?.pins.findLast((one) => one.state === 'in-force' && (one.before.includes(anchor) || one.after.includes(anchor))) ?? null);
  const open = useCallback((next: OpenPanel) => setPanel(next), []);
  const part = (): void => {
    if (anchor === null || pairing === null || pairing.before.length === 0 || pairing.after.length === 0) return;
    actions.pin('apart', pairing.before, pairing.after);
    // The change that was selected may be none any more; its passage stays.
    actions.select({ kind: 'paragraph', anchor });
  };

  // Renaming versions leaves the passages themselves as they are, so that they tell which decision it was.
  const heldOf = ({ pin: named }: PinPlace) => review.pins.find((pin) => pin.before === named.before && pin.after === named.after);
  const held = pinned === null ? undefined : heldOf(pinned);
  const unpin = (): void => {
    if (held === undefined || anchor === null) return;
    actions.unpin(held);
    actions.select({ kind: 'paragraph', anchor });
  };

  const forgetResting = (): void => {
    for (const place of view?.pins ?? []) {
      const resting = place.state === 'in-force' ? undefined : heldOf(place);
      if (resting !== undefined) actions.unpin(resting);
    }
  };

  const hear = (action: KeyAction): boolean => {
    const now = store.getState().lens.focus;
    switch (action.do) {
      case 'seen':
        if (now !== null) actions.mark(now, { seen: !marks.seen });
        return true;
      case 'query':
        if (now !== null) actions.mark(now, { query: !marks.query });
        return true;
      case 'note':
        if (now !== null) open('note');
        return true;
      case 'same-as':
        if (anchor !== null && view !== null) open('pair');
        return true;
      case 'not-same':
        part();
        return true;
      default:
        return false;
    }
  };
  return { view, listed, anchor, marks, pairing, pinned, panel: focus === null ? null : panel, open, part, unpin, forgetResting, hear };
}
