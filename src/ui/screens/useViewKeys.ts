import { useEffect, useEffectEvent, useMemo } from 'react';
import { keyMap, type KeyAction } from '#ui/keys/keyMap.ts';
import { useKeys } from '#ui/keys/useKeys.ts';
import type { Frame } from './frame.ts';
import { stepPair } from './stepPair.ts';
import { useActions, useApp, useAppStore } from './storeContext.tsx';
import { useFind } from './useFind.ts';
import { VIEW_TABS } from './viewTabs.ts';

/** What a view does of its own; a key that it names goes to it and nowhere else. */
export type OwnKeys = { readonly [Do in KeyAction['do']]?: () => void };

/** The keys that mean the same in every view, and those that the view takes for itself. */
export function useViewKeys(frame: Frame, own: OwnKeys): void {
  const store = useAppStore();
  const actions = useActions();
  const find = useFind();
  const singleKeys = useApp((state) => state.preferences.singleKeys);
  const bindings = useMemo(() => keyMap(VIEW_TABS.map((tab) => tab.name)), []);
  const onAction = (action: KeyAction): void => {
    const act = own[action.do];
    if (act !== undefined) return act();
    const { lens, shelf } = store.getState();
    switch (action.do) {
      case 'find': return find.show();
      case 'fold': return actions.toggleFold();
      case 'swap': return actions.swap();
      case 'next-compared': return actions.look(stepPair(lens, shelf.entries.length, 'compared', 1));
      case 'previous-compared': return actions.look(stepPair(lens, shelf.entries.length, 'compared', -1));
      case 'next-base': return actions.look(stepPair(lens, shelf.entries.length, 'base', 1));
      case 'previous-base': return actions.look(stepPair(lens, shelf.entries.length, 'base', -1));
      case 'hide-style': return actions.toggleStyle();
      case 'toggle': return actions.toggleClass(action.class);
      case 'view': {
        const tab = VIEW_TABS[action.at];
        if (tab !== undefined) actions.look({ view: tab.view });
        return;
      }
      case 'share': return frame.onShare();
      case 'keys': return frame.onKeys();
      case 'undo': return actions.undo();
      case 'redo': return actions.redo();
      case 'escape': return actions.escape();
      case 'choose': return frame.onChoose();
      case 'paste': return frame.onPaste();
      default: return;
    }
  };
  useKeys({ bindings, page: 'compare', singleKeys, onAction });

  // Enter belongs to whatever holds the keyboard's place; only where nothing does it goes to the passage.
  const toPassage = useEffectEvent(() => own['to-passage']?.());
  const isTaken = own['to-passage'] !== undefined;
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
      if (event.target instanceof Element && event.target.closest(OWN_ENTER) !== null) return;
      // Else the tab that has the focus would be pressed as well, and lead back.
      if (isTaken) event.preventDefault();
      toPassage();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [isTaken]);
}

/** What Enter means something to already. A tab is chosen as soon as it has the focus, so that Enter is free there. */
const OWN_ENTER = 'a, button:not([role="tab"]), input, select, textarea, [role="option"], [role="menuitem"], [role="gridcell"]';
