import { useEffect, useMemo, type RefObject } from 'react';
import type { FactsTable, FactTableRow } from '#core/project/factsTable.ts';
import type { Lens } from '#core/project/lens.ts';
import { passageOf, stepRow, type ShownSection } from '#ui/facts/factRows.ts';
import { keyMap, type KeyAction } from '#ui/keys/keyMap.ts';
import { useKeys } from '#ui/keys/useKeys.ts';
import type { Frame } from './frame.ts';
import { useActions, useApp } from './storeContext.tsx';
import { VIEW_TABS } from './viewTabs.ts';

type FactKeys = {
  readonly frame: Frame;
  readonly body: RefObject<HTMLTableElement | null>;
  readonly table: FactsTable | null;
  readonly sections: readonly ShownSection[];
  readonly row: FactTableRow | null;
};

/** How to look so that a passage of any version is read beside the base, or beside the version compared with it. */
export const lookAtPassage = (lens: Lens, siglum: string, anchor: string): Partial<Lens> => ({
  view: 'side-by-side', ...(siglum === lens.base || siglum === lens.compared ? {} : { compared: siglum }), focus: { kind: 'paragraph', anchor },
});

/** Moving through the facts: the keys of the comparison where they mean something here, and Enter to the passage. */
export function useFactKeys({ frame, body, table, sections, row }: FactKeys) {
  const actions = useActions();
  const lens = useApp((state) => state.lens);
  const singleKeys = useApp((state) => state.preferences.singleKeys);
  const bindings = useMemo(() => keyMap(VIEW_TABS.map((tab) => tab.name)), []);

  const step = (by: 1 | -1, flagged: boolean): void => {
    const next = stepRow(sections, row?.id ?? null, by, flagged);
    if (next === null) return;
    actions.select({ kind: 'fact', id: next.id });
    // The keyboard's place goes along where it stood in the table, so that Enter means the row that is selected.
    const inTable = body.current?.contains(document.activeElement) === true;
    if (inTable) body.current?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(next.id)}"] .fact-pick`)?.focus({ preventScroll: true });
  };
  const enter = (): void => {
    const passage = table === null || row === null ? null : passageOf(row, table.sigla, lens.base, lens.compared);
    if (passage !== null) actions.look(lookAtPassage(lens, passage.siglum, passage.anchor));
  };
  const onAction = (action: KeyAction): void => {
    switch (action.do) {
      case 'next': return step(1, false);
      case 'previous': return step(-1, false);
      case 'next-flag': return step(1, true);
      case 'previous-flag': return step(-1, true);
      case 'swap': return actions.swap();
      case 'view': {
        const tab = VIEW_TABS[action.at];
        if (tab !== undefined) actions.look({ view: tab.view });
        return;
      }
      case 'copy-link':
        if (row !== null) void actions.copyFactLink(row.id, row.label);
        return;
      case 'share': return frame.onShare();
      case 'keys': return frame.onKeys();
      case 'undo': return actions.undo();
      case 'redo': return actions.redo();
      case 'escape': return actions.clearSelection();
      default: return;
    }
  };
  useKeys({ bindings, page: 'compare', singleKeys, onAction });

  // Enter belongs to whatever holds the keyboard's place; only where nothing does it goes to the passage.
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
      if (event.target instanceof Element && event.target.closest('a, button, input, select, textarea, [role="option"], [role="menuitem"]') !== null) return;
      enter();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  });
  return { step, enter };
}
