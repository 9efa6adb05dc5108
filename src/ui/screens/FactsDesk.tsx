import { useEffect, useMemo, useRef } from 'react';
import { factsForPair } from '#core/project/factsForPair.ts';
import { FactPanel } from '#ui/facts/FactPanel.tsx';
import type { Passages } from '#ui/facts/FactRow.tsx';
import { openFlags, rowsOf, shownSections } from '#ui/facts/factRows.ts';
import { FactsBar } from '#ui/facts/FactsBar.tsx';
import { FactTable } from '#ui/facts/FactTable.tsx';
import { rowAnnouncement } from '#ui/facts/factWords.ts';
import { useMedia } from '#ui/facts/useMedia.ts';
import { ViewSelect } from '#ui/header/ViewTabs.tsx';
import { ReviewContext } from '#ui/review/reviewContext.ts';
import { counted } from '#ui/sentences/counts.ts';
import { FactReview, useFactMarks } from './FactReview.tsx';
import type { Frame } from './frame.ts';
import { hrefOfLook, lookAtPassage } from './lookAtPassage.ts';
import { shownNames } from './shownNames.ts';
import { useActions, useApp } from './storeContext.tsx';
import { StudyDesk, useStudySentence } from './StudyDesk.tsx';
import { useFactKeys } from './useFactKeys.ts';
import { VIEW_TABS } from './viewTabs.ts';

/** Under this width the context of a fact stands below its row (design.md section 6). */
const NO_ROOM_BESIDE = '(max-width: 1180px)';

/** Facts of all versions, and beside them the one selected in its context. */
export default function FactsDesk({ frame }: { readonly frame: Frame }) {
  const actions = useActions();
  const lens = useApp((state) => state.lens);
  const facts = useApp((state) => state.studies.facts);
  const checked = useApp((state) => state.review.checked);
  const shelf = useApp((state) => state.shelf);
  const narrow = useMedia(NO_ROOM_BESIDE);
  const scroller = useRef<HTMLElement>(null);
  const body = useRef<HTMLTableElement>(null);
  const named = useMemo(() => shownNames({ shelf }), [shelf]);
  const all = facts.result?.value ?? null;
  const table = useMemo(() => (all === null ? null : factsForPair(all, lens.base, lens.compared)), [all, lens.base, lens.compared]);
  const hideStyle = lens.hidden.includes('style');
  const sections = useMemo(() => (table === null ? [] : shownSections(table, { show: lens.facts, hideSame: lens.hideSame, hideStyle, checked })), [table, lens.facts, lens.hideSame, hideStyle, checked]);
  const rows = useMemo(() => rowsOf(sections), [sections]);
  const selected = lens.focus?.kind === 'fact' ? lens.focus.id : null;
  const row = rows.find(({ id }) => id === selected) ?? null;
  const waiting = useStudySentence(facts, shelf.entries.length);

  const passages = useMemo<Passages>(
    () => ({
      hrefOf: (anchor) => hrefOfLook(lens, lookAtPassage(anchor)),
      onPassage: (anchor) => actions.look(lookAtPassage(anchor)),
    }),
    [lens, actions],
  );
  const marked = useFactMarks(row);
  const { step, enter } = useFactKeys({ frame, body, table, sections, row, marked });

  // Lands the selected row a third of the way down, unless it is in view.
  useEffect(() => {
    const box = scroller.current;
    const line = row === null ? null : box?.querySelector(`[data-fact="${CSS.escape(row.id)}"]`);
    if (!box || !line) return;
    const [at, frameOf] = [line.getBoundingClientRect(), box.getBoundingClientRect()];
    const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    if (at.top < frameOf.top + head || at.bottom > frameOf.bottom) box.scrollBy({ top: at.top - frameOf.top - frameOf.height / 3 });
  }, [row]);

  const panel = table === null || row === null ? null : (
    <FactPanel
      table={table} row={row} names={named} checked={checked.includes(row.id)} passages={passages}
      onChecked={actions.setChecked} onCopyLink={(fact, label) => void actions.copyFactLink(fact, label)}
    />
  );
  const sentence = waiting ?? (table === null ? null : emptySentence(table.counts.all, rows.length));
  return (
    <StudyDesk
      view="facts" study={facts} title={`Facts of ${counted(shelf.entries.length, 'version')}`} className="facts-view"
      announcement={row === null ? '' : rowAnnouncement(row, rows.indexOf(row) + 1, rows.length)}
      bar={(
        <FactsBar
          counts={{ ...(table?.counts ?? NO_COUNTS), 'check-first': table === null ? 0 : openFlags(table, checked) }}
          show={lens.facts} hideSame={lens.hideSame} onShow={(show) => actions.look({ facts: show })} onHideSame={(hideSame) => actions.look({ hideSame })}
        >
          <ViewSelect tabs={VIEW_TABS} view={lens.view} onView={(view) => actions.look({ view })} />
        </FactsBar>
      )}
      below={row === null ? null : <FactReview row={row} marked={marked} />}
      side={narrow ? null : (
        <aside className="rail-box facts-side" aria-label="In context">
          {panel ?? <p className="facts-hint">Choose a fact to see it in every version. <span><kbd>j</kbd><kbd>k</kbd> go down and up,</span> <span><kbd>Enter</kbd> to its passage.</span></p>}
        </aside>
      )}
    >
      {/* A scroller must be reachable by key where it holds nothing to reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="facts-scroller" ref={scroller} tabIndex={0} aria-label="Facts of all versions">
        {table === null || rows.length === 0 ? null : (
          <ReviewContext value={marked.rows}>
          <FactTable
            body={body} table={table} sections={sections} names={named} selected={row?.id ?? null} below={narrow ? panel : null} passages={passages}
            onSelect={(id) => actions.select({ kind: 'fact', id })} onEnter={enter} onStep={(by) => step(by, false)}
          />
          </ReviewContext>
        )}
        {sentence === null ? null : (
          <p className="study-note">
            {sentence}
            {table !== null && table.counts.all > 0 && rows.length === 0 ? <> <button type="button" onClick={() => actions.look({ facts: 'all', hideSame: false, hidden: lens.hidden.filter((one) => one !== 'style') })}>Show all</button>.</> : null}
          </p>
        )}
      </section>
    </StudyDesk>
  );
}

const NO_COUNTS = { all: 0, 'check-first': 0, quotes: 0, numbers: 0, names: 0, dates: 0 } as const;

/** What is said where no row stands. */
function emptySentence(all: number, shown: number): string | null {
  if (all === 0) return 'There is no quotation, figure, name or date in these versions.';
  return shown === 0 ? 'No facts of these kinds.' : null;
}
