import { useCallback, useMemo, useState } from 'react';
import { MAX_INITIALS_CHARS, MAX_NOTE_CHARS } from '#core/model/decisions.ts';
import type { FactTableRow } from '#core/project/factsTable.ts';
import { factLabel } from '#core/project/factWords.ts';
import { NO_MARKS, type Marks, type RowMarks } from '#core/project/review.ts';
import { NotePanel } from '#ui/review/NotePanel.tsx';
import { ReviewBar } from '#ui/review/ReviewBar.tsx';
import { useActions, useApp } from './storeContext.tsx';

export type FactMarks = {
  /** By the id of a fact. */
  readonly rows: ReadonlyMap<string, RowMarks>;
  readonly writing: boolean;
  readonly write: (on: boolean) => void;
  /** Turn a mark of the selected fact on or off. */
  readonly seen: () => void;
  readonly query: () => void;
};

/** The reader's marks on facts. */
export function useFactMarks(row: FactTableRow | null): FactMarks {
  const actions = useActions();
  const remarks = useApp((state) => state.review.remarks);
  const [writing, setWriting] = useState(false);
  const rows = useMemo(
    () => new Map(remarks.flatMap(({ on, seen, query, note, initials }): [string, RowMarks][] =>
      (on.kind === 'fact' ? [[on.id, { seen, query, note, initials, pin: null, filteredOut: false }]] : []))),
    [remarks],
  );
  const marks = (row === null ? undefined : rows.get(row.id)) ?? NO_MARKS;
  const write = useCallback((on: boolean) => setWriting(on), []);
  const mark = (change: Partial<Marks>): void => { if (row !== null) actions.mark({ kind: 'fact', id: row.id }, change); };
  return { rows, writing: writing && row !== null, write, seen: () => mark({ seen: !marks.seen }), query: () => mark({ query: !marks.query }) };
}

/** What can be decided about the selected fact. */
export function FactReview({ row, marked }: { readonly row: FactTableRow; readonly marked: FactMarks }) {
  const actions = useActions();
  const initials = useApp((state) => state.preferences.initials);
  const marks = marked.rows.get(row.id) ?? NO_MARKS;
  const on = { kind: 'fact', id: row.id } as const;
  if (marked.writing) {
    const close = (): void => {
      marked.write(false);
      document.querySelector<HTMLElement>(`[data-fact="${CSS.escape(row.id)}"] .fact-pick`)?.focus({ preventScroll: true });
    };
    return (
        <NotePanel
          place={factLabel(row)} quote={row.label} note={marks.note} initials={initials} maxChars={MAX_NOTE_CHARS} maxInitials={MAX_INITIALS_CHARS}
          onNote={(note) => actions.mark(on, { note })} onInitials={(next) => actions.setPreference('initials', next)} onClose={close}
        />
    );
  }
  return (
    <ReviewBar
      place={factLabel(row)} why={null} marks={marks} onUnpin={null} take={null} onSameAs={null} onNotSame={null}
      onSeen={marked.seen} onQuery={marked.query} onNote={() => marked.write(true)}
    />
  );
}
