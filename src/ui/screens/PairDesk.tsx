import { Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { countAlarms, narrowed } from '#core/project/alarmFilter.ts';
import type { RowMarks } from '#core/project/review.ts';
import { styleNotes } from '#core/project/styleNotes.ts';
import { entryAt } from '#store/sigla.ts';
import { comparisonOf } from '#store/selectors.ts';
import { styleInUse } from '#store/slices/styles.ts';
import type { EntryKey } from '#store/state.ts';
import { AlarmFilters } from '#ui/changeList/AlarmFilters.tsx';
import { ChangeRail, positionOf } from '#ui/changeList/ChangeRail.tsx';
import { flagWords } from '#ui/changeList/flagWords.ts';
import { StyleSwitch } from '#ui/changeList/StyleSwitch.tsx';
import { NO_STYLE_WORDS, StyleNotesContext } from '#ui/styleNotes/styleNotesContext.ts';
import { styleWords, wordsOfNotes } from '#ui/styleNotes/styleWords.ts';
import { Dock } from '#ui/dock/Dock.tsx';
import { tabId, VIEW_PANEL_ID, ViewSelect } from '#ui/header/ViewTabs.tsx';
import { FoundContext } from '#ui/find/findContext.ts';
import { MarkFilters } from '#ui/review/MarkFilters.tsx';
import { RestingPins } from '#ui/review/RestingPins.tsx';
import { ReviewContext } from '#ui/review/reviewContext.ts';
import { counted } from '#ui/sentences/counts.ts';
import { quotation } from '#ui/sentences/quotation.ts';
import { TakeMenus, TakePanel } from '#ui/takes/TakePanel.tsx';
import type { VersionEntry } from '#ui/versions/VersionChooser.tsx';
import { cite, placeOf } from './cited.ts';
import { EditLayer } from './EditLayer.tsx';
import { FindLayer } from './FindLayer.tsx';
import type { Frame } from './frame.ts';
import { Head, Swap } from './Heads.tsx';
import { shownItems } from './navigation.ts';
import { pairingWords } from './pairingWords.ts';
import { RoleMenu } from './parts.ts';
import { ReviewLayer } from './ReviewLayer.tsx';
import { progressWords, railSentence } from './railWords.ts';
import { readingOrder } from './readingOrder.ts';
import { shownNames } from './shownNames.ts';
import { useActions, useApp, useAppStore } from './storeContext.tsx';
import { useAnnouncement } from './useAnnouncement.ts';
import { useDelayed } from './useDelayed.ts';
import { useDrawer } from './useDrawer.ts';
import { useParagraphMenu } from './useParagraphMenu.ts';
import { useTakes } from './useTakes.ts';
import { useReading } from './useReading.ts';
import { useReview } from './useReview.ts';
import { useFindings } from './useFind.ts';
import { useProjection } from './useProjection.ts';
import { ViewPanel } from './ViewPanel.tsx';
import { VIEW_TABS } from './viewTabs.ts';

export type PairDeskProps = {
  readonly frame: Frame;
  readonly versions: readonly VersionEntry[];
  readonly editing: EntryKey | null;
  readonly onEdit: (key: EntryKey) => void;
  readonly onEdited: () => void;
};

const NO_ROWS: ReadonlyMap<string, RowMarks> = new Map();

/** Two versions: the view, the list of changes beside it, and on phones the bar below. */
export function PairDesk({ frame, versions, editing, onEdit, onEdited }: PairDeskProps) {
  const actions = useActions();
  const store = useAppStore();
  const lens = useApp((state) => state.lens);
  const collation = useApp((state) => state.collation);
  const shelf = useApp((state) => state.shelf);
  const singleKeys = useApp((state) => state.preferences.singleKeys);
  const speech = useApp((state) => state.preferences.speech);
  const slow = useDelayed(collation.status === 'running');
  // While somebody types, the words under the hands come first; what stands around the editor follows when there is time. Of another pair at once.
  const pair = `${entryAt(shelf, lens.base)?.key ?? ''} ${entryAt(shelf, lens.compared)?.key ?? ''}`;
  const newest = useMemo(() => (editing === null ? null : { pair, collation }), [editing, pair, collation]);
  const deferred = useDeferredValue(newest);
  const told = newest !== null && deferred?.pair === pair ? deferred.collation : collation;
  const { projection, current: projected } = useProjection(told, lens.base, lens.compared, slow);
  const [onPage, setOnPage] = useState<object | null>(null);
  const rows = projection === null ? null : lens.view === 'redline' ? projection.redline : projection.sideBySide;
  const drawn = told === collation && projected && (rows === null || rows === onPage);
  const named = useMemo(() => shownNames({ shelf }), [shelf]);
  const names = { before: named[lens.base] ?? lens.base, after: named[lens.compared] ?? lens.compared };
  const shown = useMemo(() => (projection === null ? null : narrowed(projection.list, projection.flags, lens.alarms)), [projection, lens.alarms]);
  const alarms = useMemo(() => (projection === null ? [] : countAlarms(projection.flags, lens.alarms)), [projection, lens.alarms]);
  const comparison = comparisonOf(collation);
  // Whoever hides style does not want to be told of it either.
  const tellsStyle = !lens.hidden.includes('style');
  // Of what is drawn: a newer comparison may be there already that is still to be projected.
  const offStyle = useMemo(() => (projection?.index == null || !tellsStyle ? null : styleNotes(projection.index.comparison, projection.list)), [projection, tellsStyle]);
  const styleTold = useMemo(() => (projection === null || offStyle === null ? NO_STYLE_WORDS : wordsOfNotes(projection.list.items, offStyle)), [projection, offStyle]);
  const houseStyle = useApp((state) => styleInUse(state.preferences.styles).name);
  const review = useReview(projection, shown?.list ?? null);
  const list = review.listed;
  const selected = lens.focus?.kind === 'item' ? lens.focus.id : null;
  const items = list?.items ?? [];
  const position = positionOf(items, lens.hidden, selected);
  // What a filter has just left out stays selected until the reader moves on.
  const current = projection?.list.items.find((item) => item.id === selected) ?? null;
  const flagOf = useCallback((item: string) => flagWords(shown?.flags.items.get(item) ?? []), [shown]);
  const noteOf = useCallback((item: string) => styleWords(offStyle?.get(item) ?? []), [offStyle]);
  const rowFlags = useMemo(() => new Map([...(shown?.flags.rows ?? [])].map(([key, kinds]) => [key, flagWords(kinds) ?? ''])), [shown]);

  const rail = useRef<HTMLElement>(null);
  const drawer = useDrawer(rail);
  const menu = useParagraphMenu();
  const announcement = useAnnouncement({ projection, current, names, position, flag: current === null ? null : (flagOf(current.id) ?? noteOf(current.id)), speech });
  const selectItem = useCallback((id: string) => actions.select({ kind: 'item', id }), [actions]);
  const selectAnchor = useCallback((anchor: string) => actions.select({ kind: 'paragraph', anchor }), [actions]);
  const copyPassage = useCallback((anchor: string) => void actions.copyPassageLink(anchor), [actions]);
  const findings = useFindings();
  const found = useMemo(() => new Set(findings.byAnchor.keys()), [findings]);
  const order = useMemo(() => (projection === null ? [] : readingOrder(projection, lens)), [projection, lens]);
  const takes = useTakes(projection, current);
  const reading = useReading({ projection, shown, frame, drawer, review, tabs: VIEW_TABS, onTake: takes.toggle });
  const marksOf = useCallback((item: string) => review.view?.items.get(item) ?? null, [review.view]);

  /** From the menu of a paragraph; the menu first gives the keyboard's place back. */
  const openAt = (anchor: string, panel: 'note' | 'pair') => {
    selectAnchor(anchor);
    requestAnimationFrame(() => review.open(panel));
  };
  const fromDrawer = (id: string) => {
    selectItem(id);
    if (drawer.covers()) drawer.close();
  };
  const head = (as: 'base' | 'compared') => {
    const siglum = lens[as];
    const entry = entryAt(shelf, siglum);
    return (
      <Head
        as={as} versions={versions} chosen={siglum} version={collation.versions[as === 'base' ? 'before' : 'after']}
        onChoose={(next) => actions.look(as === 'base' ? { base: next } : { compared: next })} onEdit={() => { if (entry !== null) onEdit(entry.key); }}
      />
    );
  };
  const total = list?.total ?? 0;
  const aside = (
    <>
      <button type="button" className="quiet rail-button" aria-expanded={drawer.open} aria-controls="changes" onClick={drawer.toggle}>{counted(total, 'change')}</button>
      <ViewSelect tabs={VIEW_TABS} view={lens.view} onView={(view) => actions.look({ view })} />
    </>
  );
  const edited = editing === null ? null : (shelf.entries.find((entry) => entry.key === editing) ?? null);
  const side = edited === null ? null : entryAt(shelf, lens.base) === edited ? 'before' : entryAt(shelf, lens.compared) === edited ? 'after' : null;
  const cited = menu.open === null ? null : cite(store.getState(), menu.open.anchor);
  return (
    // The menu key and the right button act on what they meet; nothing here takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={`desk${side === null ? '' : ' editing'}`} onContextMenu={menu.onContextMenu}>
      <main
        className="main"
        aria-busy={collation.status === 'running' || !drawn} data-state={drawn ? collation.status : 'running'} data-view={lens.view}
      >
        <h1 className="visually-hidden">{names.before} and {names.after} compared</h1>
        <FindLayer findings={findings} order={order} />
        <div className="panel" id={VIEW_PANEL_ID} role="tabpanel" aria-labelledby={tabId(lens.view)}>
          <FoundContext value={found}>
            <ReviewContext value={review.view?.rows ?? NO_ROWS}>
              <StyleNotesContext value={styleTold}>
                <ViewPanel
                  lens={lens} projection={projection} named={named} names={names} flags={rowFlags} taken={takes.rows}
                  heads={{ before: head('base'), between: <Swap onSwap={actions.swap} />, after: head('compared'), aside }}
                  onClean={(clean) => actions.look({ clean })} onSelect={selectItem} onSelectAnchor={selectAnchor} onCopyPassage={copyPassage} onParagraphMenu={menu.show} onDrawn={setOnPage}
                />
              </StyleNotesContext>
            </ReviewContext>
          </FoundContext>
        </div>
        <ReviewLayer
          review={review} names={names}
          why={review.pairing === null || review.anchor === null ? null : pairingWords(review.pairing, review.anchor, projection?.sideBySide.rows ?? [], named)}
          take={current === null ? null : { taken: takes.standOfItem(current.id) === 'compared', onTake: () => takes.toggle(current.id, false) }}
        />
        {edited !== null && side !== null ? (
          <EditLayer
            key={edited.key} name={edited.draft.name} siglum={side === 'before' ? lens.base : lens.compared} side={side} text={edited.draft.text}
            selected={[review.anchor, ...(review.pairing?.[side] ?? [])]} version={collation.versions[side]} comparison={comparison} onText={(text) => actions.editText(edited.key, text)} onDone={onEdited}
          />
        ) : null}
        {menu.open === null || cited === null ? null : (
          <Suspense fallback={null}>
            <RoleMenu
              target={menu.open.target} place={placeOf(cited)} role={cited.paragraph.role}
              onRole={(role) => { const entry = entryAt(shelf, cited.siglum); if (entry !== null) actions.setRole(entry.key, cited.paragraph.id, role); }}
              onCopyLink={() => copyPassage(cited.anchor)} onCopyQuotation={() => void actions.copyQuotation(cited.anchor, quotation(cited.text, cited.name, cited.number))}
              onNote={() => openAt(cited.anchor, 'note')} onSameAs={() => openAt(cited.anchor, 'pair')} onClose={menu.hide}
            />
          </Suspense>
        )}
      </main>
      <div className={`scrim${drawer.open ? ' on' : ''}`} aria-hidden="true" onClick={drawer.close} />
      <aside ref={rail} id="changes" className={`rail-box${drawer.open ? ' open' : ''}`} aria-label="Changes" tabIndex={-1}>
        {list === null ? null : (
          <ChangeRail
            list={list} names={names} hidden={lens.hidden} folded={lens.folded} selected={selected} keys={singleKeys} flagOf={flagOf} noteOf={noteOf} standOf={takes.standOfItem}
            onSelect={fromDrawer} onEnter={() => { drawer.close(); reading.toPassage(); }} onToggleClass={actions.toggleClass} onToggleFold={actions.toggleFold} onShowAll={() => actions.look({ hidden: [], alarms: [], marks: 'all' })} marksOf={marksOf}
            sentence={railSentence(told, list, names)} status={slow ? progressWords(collation) : null}
            narrowing={
              <>
                <AlarmFilters counts={alarms} chosen={lens.alarms} onToggle={actions.toggleAlarm} />
                {review.view === null ? null : <MarkFilters counts={review.view.counts} filter={lens.marks} onFilter={(marks) => actions.look({ marks })} />}
                <RestingPins pins={review.view?.pins ?? []} onForget={review.forgetResting} />
              </>
            }
          >
            {list.total === 0 ? null : <TakePanel names={names} {...takes.panel} />}
            <StyleSwitch hides={lens.hidden.includes('style')} onToggle={actions.toggleStyle} style={houseStyle} onStyle={frame.onStyle}>
              {list.total === 0 ? null : <TakeMenus {...takes.menus} onDeskWords={frame.onDeskWords} onReadAsText={frame.onReadAsText} />}
            </StyleSwitch>
          </ChangeRail>
        )}
      </aside>
      <Dock
        current={current} position={position?.at ?? 0} of={list === null ? 0 : shownItems({ items: list.items, hidden: lens.hidden }).length}
        onPrevious={() => reading.step(-1)} onNext={() => reading.step(1)} onList={drawer.toggle} stand={current === null ? null : takes.standOfItem(current.id)} onTake={() => { if (current !== null) takes.toggle(current.id, false); }}
      />
      <p className="visually-hidden" role="status" aria-live="polite">{announcement}</p>
    </div>
  );
}
