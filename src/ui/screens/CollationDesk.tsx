import { useMemo, useRef, useState } from 'react';
import type { CollationRow } from '#core/project/collationTable.ts';
import { factLabel, STANDING_WORDS } from '#core/project/factWords.ts';
import type { MarkClass } from '#core/project/piece.ts';
import { indexOfSiglum, siglumAt } from '#store/sigla.ts';
import { defaultTriple } from '#ui/catchUp/defaultTriple.ts';
import { CollationBar } from '#ui/collation/CollationBar.tsx';
import { CollationGrid, type ShownColumn } from '#ui/collation/CollationGrid.tsx';
import { rowAnnouncement } from '#ui/collation/collationWords.ts';
import { rowFlags } from '#ui/collation/rowFlags.ts';
import { anchorOfRow, rowOfAnchor, shownRows, stepRows } from '#ui/collation/shownRows.ts';
import { stepTo } from '#ui/collation/useGridEvents.ts';
import { useMedia } from '#ui/facts/useMedia.ts';
import { ViewSelect } from '#ui/header/ViewTabs.tsx';
import { useLanding } from '#ui/passage/useLanding.ts';
import { counted } from '#ui/sentences/counts.ts';
import type { Frame } from './frame.ts';
import { hrefOfPassage, lookAtPassage } from './lookAtPassage.ts';
import { stepPair } from './stepPair.ts';
import { shownNames } from './shownNames.ts';
import { useActions, useApp } from './storeContext.tsx';
import { StudyDesk, useStudySentence } from './StudyDesk.tsx';
import { useViewKeys } from './useViewKeys.ts';
import { VIEW_TABS } from './viewTabs.ts';
import '#ui/collation/collation.css';

/** Under this width the base and one version stand below each other (design.md section 6). */
const PHONE = '(max-width: 640px)';
const MARK_CLASSES: readonly MarkClass[] = ['added', 'removed', 'reworded', 'moved', 'style', 'unseen'];
const FOLDED: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** All versions side by side, passage by passage. */
export default function CollationDesk({ frame }: { readonly frame: Frame }) {
  const actions = useActions();
  const lens = useApp((state) => state.lens);
  const study = useApp((state) => state.studies.collation);
  const shelf = useApp((state) => state.shelf);
  const phone = useMedia(PHONE);
  const scroller = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState(FOLDED);
  const named = useMemo(() => shownNames({ shelf }), [shelf]);
  const table = study.result?.value ?? null;
  const columns = useMemo((): readonly ShownColumn[] => {
    const placed = (table?.columns ?? []).map((column, place): ShownColumn => {
      const note = shelf.entries[place]?.label ?? '';
      return { ...column, place, title: named[column.siglum] ?? column.name, about: `${note === '' ? '' : `${note}, `}${counted(column.words, 'word')}` };
    });
    const shown = phone ? placed.filter(({ base, siglum }) => base || siglum === lens.compared) : placed;
    return [...shown].sort((one, other) => Number(other.base) - Number(one.base));
  }, [table, shelf, named, phone, lens.compared]);
  const hideFurniture = lens.hidden.includes('furniture');
  const rows = useMemo(
    () => (table === null ? [] : shownRows(table, { hideAgreed: lens.hideAgreed, styleReads: lens.styleReads, hideFurniture, among: phone ? columns.map(({ place }) => place) : null })),
    [table, lens.hideAgreed, lens.styleReads, hideFurniture, phone, columns],
  );
  // By their names: the list is made anew with every look, and a thousand cells must not be drawn anew for a selection.
  const hidden = lens.hidden.join(' ');
  const ink = useMemo(() => ({ hidden: new Set(MARK_CLASSES.filter((one) => hidden.split(' ').includes(one))), shorten: !lens.whole }), [hidden, lens.whole]);
  const anchor = lens.focus?.kind === 'paragraph' ? lens.focus.anchor : null;
  const row = anchor === null ? null : rowOfAnchor(rows, anchor);
  const selected = useMemo(() => (row === null || anchor === null ? null : { row: row.key, anchor }), [row, anchor]);

  const facts = useApp((state) => state.studies.facts.result?.value ?? null);
  const checked = useApp((state) => state.review.checked);
  const flags = useMemo(() => rowFlags(rows, facts, checked, (fact) => `${STANDING_WORDS[fact.standing]}, ${factLabel(fact)}`), [rows, facts, checked]);
  const flagged = rows.filter(({ key }) => flags.has(key));

  const select = (to: string): void => actions.select({ kind: 'paragraph', anchor: to });
  const unfold = (key: string, siglum: string): void =>
    setUnfolded((now) => {
      const cells = new Set(now.get(key));
      if (!cells.delete(siglum)) cells.add(siglum);
      return new Map(now).set(key, cells);
    });
  /** The cell that holds the keyboard's place, else the one selected. */
  const anchorHere = (): string | null => document.activeElement?.closest<HTMLElement>('.cell')?.querySelector<HTMLElement>('[data-anchor]')?.dataset['anchor'] ?? anchor;
  const go = (by: 1 | -1, among: readonly CollationRow[] = rows): void => {
    const next = stepRows(rows, anchor, by, among);
    const to = next === null ? null : anchorOfRow(next, indexOfSiglum(table?.base ?? 'A'));
    if (to === null) return;
    select(to);
    const root = grid.current;
    const cell = root?.contains(document.activeElement) === true ? document.getElementById(to)?.closest<HTMLElement>('.cell') : null;
    if (root && cell) stepTo(root, cell);
  };
  const enter = (to: string): void => actions.look(lookAtPassage(to));
  useViewKeys(frame, {
    next: () => go(1), previous: () => go(-1), 'next-flag': () => go(1, flagged), 'previous-flag': () => go(-1, flagged),
    'to-passage': () => { const to = anchorHere(); if (to !== null) enter(to); },
    'copy-link': () => { const to = anchorHere(); if (to !== null) void actions.copyPassageLink(to); },
  });
  const events = { onEnter: enter, onUnfold: unfold, onChoose: select, onCopy: (to: string) => void actions.copyPassageLink(to) };
  useLanding(scroller, anchor, rows, () => document.getElementById(anchor ?? '')?.closest<HTMLElement>('.cell') ?? null);

  const sentence = useStudySentence(study, shelf.entries.length);
  const versions = useMemo(() => shelf.entries.map(({ key, draft, label }, at) => ({ key, siglum: siglumAt(at), name: draft.name, note: label, words: null, publishedAt: draft.publishedAt })), [shelf]);
  const triple = defaultTriple(versions);
  return (
    <StudyDesk
      view="collation" study={study} title={`Collation of ${counted(shelf.entries.length, 'version')}`} className="collation-view"
      announcement={row === null ? '' : rowAnnouncement(row, lens.styleReads, rows.indexOf(row) + 1, rows.length)}
      bar={(
        <CollationBar
          versions={versions} lens={lens} counts={table === null ? null : { rows: table.counts.rows, varied: lens.styleReads ? table.counts.styleVaried : table.counts.varied }} phone={phone}
          onLook={actions.look} onStep={(by) => actions.look(stepPair(lens, versions.length, 'compared', by))}
        >
          {triple === null ? null : <button type="button" className="btn sec to-catch-up" onClick={() => actions.look({ catchUp: triple, focus: null })}>Catch up</button>}
          <ViewSelect tabs={VIEW_TABS} view={lens.view} onView={(view) => actions.look({ view })} />
        </CollationBar>
      )}
    >
      {/* A scroller must be reachable by key where it holds nothing to reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="collation-scroller" ref={scroller} tabIndex={0} aria-label="Collation of all versions">
        {table === null ? null : (
          <CollationGrid
            grid={grid} events={events} rows={rows} columns={columns} styleReads={lens.styleReads} ink={ink} unfolded={unfolded} selected={selected} flags={flags}
            onPin={(siglum) => actions.look({ base: siglum })} hrefOf={hrefOfPassage}
          />
        )}
        {sentence === null ? null : <p className="study-note">{sentence}</p>}
        {table !== null && rows.length === 0 ? (
          <p className="study-note">{lens.hideAgreed ? 'Every row has one reading.' : 'There is no copy in these versions.'} {lens.hideAgreed ? <button type="button" onClick={() => actions.look({ hideAgreed: false })}>Show all rows.</button> : null}</p>
        ) : null}
      </section>
    </StudyDesk>
  );
}
