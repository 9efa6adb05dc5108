import { useMemo } from 'react';
import { keyMap, type KeyAction } from '#ui/keys/keyMap.ts';
import { useKeys } from '#ui/keys/useKeys.ts';
import { quotation } from '#ui/sentences/quotation.ts';
import type { ChangeItem } from '#core/project/items.ts';
import type { View } from '#core/project/lens.ts';
import { cite } from './cited.ts';
import type { Frame } from './frame.ts';
import { focusAnchor, otherEnd, step, type Terrain } from './navigation.ts';
import { stepPair } from './stepPair.ts';
import { useActions, useApp, useAppStore } from './storeContext.tsx';
import { useFind } from './useFind.ts';
import type { Drawer } from './useDrawer.ts';
import type { Projection } from './useProjection.ts';
import type { Review } from './useReview.ts';

export type ReadingSetup = {
  readonly projection: Projection | null;
  /** What the filter by alarm leaves of the list. */
  readonly shown: Pick<Projection, 'list' | 'flags'> | null;
  readonly frame: Frame;
  readonly drawer: Drawer;
  readonly review: Review;
  /** Takes a change, or gives it back; `widely`: all of its paragraph. */
  readonly onTake: (item: string, widely: boolean) => void;
  readonly tabs: readonly { readonly view: View; readonly name: string }[];
};
export type Reading = { readonly step: (by: 1 | -1) => void; readonly toPassage: () => void };

/** Moving through a comparison: the keyboard map of design.md section 5 bound to the store, and what the dock needs of it. */
export function useReading({ projection, shown, frame, drawer, review, tabs, onTake }: ReadingSetup): Reading {
  const store = useAppStore();
  const actions = useActions();
  const find = useFind();
  const singleKeys = useApp((state) => state.preferences.singleKeys);
  const bindings = useMemo(() => keyMap(tabs.map((tab) => tab.name)), [tabs]);

  const terrain = (): Terrain => ({
    items: projection?.list.items ?? [], rows: projection?.sideBySide.rows ?? [], ribbons: projection?.sideBySide.ribbons ?? [], hidden: store.getState().lens.hidden,
  });
  const anchor = (): string | null => focusAnchor(projection?.list.items ?? [], store.getState().lens.focus);
  const go = (by: 1 | -1, among: (item: ChangeItem) => boolean = () => true): void => {
    const listed = new Set(review.listed?.items.map(({ id }) => id));
    const next = step(terrain(), store.getState().lens.focus, by, (item) => listed.has(item.id) && among(item));
    if (next !== null) actions.select({ kind: 'item', id: next.id });
  };
  const flagged = (item: ChangeItem): boolean => shown?.flags.items.has(item.id) === true;
  const unseen = (item: ChangeItem): boolean => review.view?.items.get(item.id)?.seen !== true;
  const toPassage = (): void => {
    const place = anchor();
    const element = place === null ? null : document.getElementById(place);
    if (element === null) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };
  const cycle = (side: 'base' | 'compared', by: 1 | -1): void => {
    const { lens, shelf } = store.getState();
    actions.look(stepPair(lens, shelf.entries.length, side, by));
  };
  const onAction = (action: KeyAction): void => {
    if (review.hear(action)) return;
    switch (action.do) {
      case 'next': return go(1);
      case 'previous': return go(-1);
      case 'next-flag': return go(1, flagged);
      case 'previous-flag': return go(-1, flagged);
      case 'to-passage': return toPassage();
      case 'find': return find.show();
      case 'next-unseen': return go(1, unseen);
      case 'other-end': {
        const end = otherEnd(terrain(), store.getState().lens.focus);
        if (end !== null) actions.select({ kind: 'paragraph', anchor: end });
        return;
      }
      case 'take':
      case 'take-paragraph': {
        const { focus } = store.getState().lens;
        const place = anchor();
        const item = focus?.kind === 'item' ? focus.id : projection?.list.items.find(({ anchors }) => place !== null && (anchors.after === place || anchors.before === place))?.id;
        if (item !== undefined) onTake(item, action.do === 'take-paragraph');
        return;
      }
      case 'fold': return actions.toggleFold();
      case 'swap': return actions.swap();
      case 'next-compared': return cycle('compared', 1);
      case 'previous-compared': return cycle('compared', -1);
      case 'next-base': return cycle('base', 1);
      case 'previous-base': return cycle('base', -1);
      case 'toggle': return actions.toggleClass(action.class);
      case 'hide-style': return actions.toggleStyle();
      case 'view': {
        const tab = tabs[action.at];
        if (tab !== undefined) actions.look({ view: tab.view });
        return;
      }
      case 'copy-link': {
        const place = anchor();
        if (place !== null) void actions.copyPassageLink(place);
        return;
      }
      case 'copy-quotation': {
        const place = anchor();
        const cited = place === null ? null : cite(store.getState(), place);
        if (cited !== null) void actions.copyQuotation(cited.anchor, quotation(cited.text, cited.name, cited.number));
        return;
      }
      case 'desk-words': return frame.onDeskWords();
      case 'read-as-text': return frame.onReadAsText();
      case 'share': return frame.onShare();
      case 'keys': return frame.onKeys();
      case 'undo': return actions.undo();
      case 'redo': return actions.redo();
      case 'escape': return drawer.open ? drawer.close() : actions.escape();
      case 'choose': return frame.onChoose();
      case 'paste': return frame.onPaste();
      default: return;
    }
  };
  useKeys({ bindings, page: 'compare', singleKeys, onAction });
  return { step: go, toPassage };
}
