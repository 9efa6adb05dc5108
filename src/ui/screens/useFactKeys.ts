import type { RefObject } from 'react';
import type { FactsTable, FactTableRow } from '#core/project/factsTable.ts';
import { passageOf, stepRow, type ShownSection } from '#ui/facts/factRows.ts';
import type { FactMarks } from './FactReview.tsx';
import type { Frame } from './frame.ts';
import { lookAtPassage } from './lookAtPassage.ts';
import { useActions, useApp } from './storeContext.tsx';
import { useViewKeys } from './useViewKeys.ts';

type FactKeys = {
  readonly frame: Frame;
  readonly body: RefObject<HTMLTableElement | null>;
  readonly table: FactsTable | null;
  readonly sections: readonly ShownSection[];
  readonly row: FactTableRow | null;
  readonly marked: FactMarks;
};

/** Moving through the facts: the keys of the comparison where they mean something here, and Enter to the passage. */
export function useFactKeys({ frame, body, table, sections, row, marked }: FactKeys) {
  const actions = useActions();
  const lens = useApp((state) => state.lens);

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
    if (passage !== null) actions.look(lookAtPassage(passage.anchor));
  };
  useViewKeys(frame, {
    next: () => step(1, false), previous: () => step(-1, false), 'next-flag': () => step(1, true), 'previous-flag': () => step(-1, true),
    'to-passage': enter,
    'copy-link': () => { if (row !== null) void actions.copyFactLink(row.id, row.label); },
    seen: marked.seen, query: marked.query, note: () => marked.write(true),
    // Filters of classes mean nothing here.
    toggle: () => undefined, fold: () => undefined,
  });
  return { step, enter };
}
