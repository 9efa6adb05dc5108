import { useEffect, useMemo, useRef, useState } from 'react';
import type { CatchUpItem, CatchUpKind, CatchUpPassage } from '#core/project/catchUp.ts';
import type { Lens, Triple } from '#core/project/lens.ts';
import { siglumAt } from '#store/sigla.ts';
import { CatchUpBar } from '#ui/catchUp/CatchUpBar.tsx';
import { taskAnnouncement } from '#ui/catchUp/catchUpWords.ts';
import { TaskList } from '#ui/catchUp/TaskList.tsx';
import { sortedTasks, stepTask } from '#ui/catchUp/tasks.ts';
import { ViewSelect } from '#ui/header/ViewTabs.tsx';
import { counted, countedInWords } from '#ui/sentences/counts.ts';
import type { Frame } from './frame.ts';
import { hrefOfLook } from './lookAtPassage.ts';
import { shownNames } from './shownNames.ts';
import { useActions, useApp } from './storeContext.tsx';
import { StudyDesk, useStudySentence } from './StudyDesk.tsx';
import { useViewKeys } from './useViewKeys.ts';
import { VIEW_TABS } from './viewTabs.ts';
import '#ui/catchUp/catchUp.css';

/** What a new text of the wire asks of a rewrite made from the old one, as a list to work off. */
export default function CatchUpDesk({ frame }: { readonly frame: Frame }) {
  const lens = useApp((state) => state.lens);
  // The desk is shown only where three versions are chosen.
  return lens.catchUp === null ? null : <Worklist frame={frame} lens={lens} triple={lens.catchUp} />;
}

function Worklist({ frame, lens, triple }: { readonly frame: Frame; readonly lens: Lens; readonly triple: Triple }) {
  const actions = useActions();
  const shelf = useApp((state) => state.shelf);
  const study = useApp((state) => state.studies['catch-up']);
  const checked = useApp((state) => state.review.checked);
  const [show, setShow] = useState<CatchUpKind | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const named = useMemo(() => shownNames({ shelf }), [shelf]);
  const name = (siglum: string): string => named[siglum] ?? siglum;
  const list = study.status === 'ready' || study.status === 'idle' ? (study.result?.value ?? null) : null;
  const { open, done } = useMemo(() => (list === null ? { open: [], done: [] } : sortedTasks(list, checked, show)), [list, checked, show]);
  const tasks = [...open, ...done];
  const selected = lens.focus?.kind === 'task' ? lens.focus.id : null;
  const current = tasks.find(({ id }) => id === selected) ?? null;
  const waiting = useStudySentence(list === null ? { ...study, result: null } : study, shelf.entries.length);

  // Lands the selected task in view, a third of the way down.
  useEffect(() => {
    const box = scroller.current;
    const line = selected === null ? null : box?.querySelector(`[data-task="${CSS.escape(selected)}"]`);
    if (!box || !line) return;
    const [at, around] = [line.getBoundingClientRect(), box.getBoundingClientRect()];
    if (at.top < around.top || at.bottom > around.bottom) box.scrollBy({ top: at.top - around.top - around.height / 3 });
  }, [selected]);

  const lookAt = (passage: CatchUpPassage): Partial<Lens> => ({
    view: 'side-by-side', base: passage.siglum === triple.old ? triple.old : triple.wire, compared: passage.siglum === triple.old ? triple.wire : triple.ours,
    focus: { kind: 'paragraph', anchor: passage.anchor },
  });
  const select = (id: string): void => actions.select({ kind: 'task', id });
  const go = (by: 1 | -1, among: readonly CatchUpItem[]): void => {
    const next = stepTask(among, among.some(({ id }) => id === selected) ? selected : null, by);
    if (next === null) return;
    select(next.id);
    const inside = scroller.current?.contains(document.activeElement) === true && document.activeElement !== scroller.current;
    if (inside) scroller.current?.querySelector<HTMLElement>(`[data-task="${CSS.escape(next.id)}"] input`)?.focus({ preventScroll: true });
  };
  const tick = (id: string, ticked: boolean): void => actions.setChecked(id, ticked);
  useViewKeys(frame, {
    next: () => go(1, tasks), previous: () => go(-1, tasks), 'next-flag': () => go(1, open), 'previous-flag': () => go(-1, open),
    'to-passage': () => {
      const passage = current?.ours ?? current?.wire ?? null;
      if (passage !== null) actions.look(lookAt(passage));
    },
    toggle: () => undefined,
  });
  const lists = { names: named, sigla: triple, selected, stop: current?.id ?? tasks[0]?.id ?? null, onSelect: select, onTick: tick, hrefOf: (_: CatchUpItem, passage: CatchUpPassage) => hrefOfLook(lens, lookAt(passage)), onPassage: (_: CatchUpItem, passage: CatchUpPassage) => actions.look(lookAt(passage)) };
  return (
    <StudyDesk
      view="collation" study={study} title={`What ${name(triple.wire)} asks of ${name(triple.ours)}`} className="catch-view"
      announcement={current === null ? '' : taskAnnouncement(current, done.includes(current), tasks.indexOf(current) + 1, tasks.length)}
      bar={(
        <CatchUpBar
          versions={shelf.entries.map(({ draft }, at) => ({ siglum: siglumAt(at), name: draft.name }))} triple={triple} counts={list?.counts ?? null} show={show}
          onTriple={(catchUp) => actions.look({ catchUp, focus: null })} onShow={setShow}
        >
          <button type="button" className="btn sec catch-back" onClick={() => actions.look({ catchUp: null, focus: null })}>All rows</button>
          <ViewSelect tabs={VIEW_TABS} view={lens.view} onView={(view) => actions.look({ view })} />
        </CatchUpBar>
      )}
    >
      {/* A scroller must be reachable by key where it holds nothing to reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="catch-scroller" ref={scroller} tabIndex={0} aria-label={`What ${name(triple.wire)} asks of ${name(triple.ours)}`}>
        {waiting === null ? null : <p className="study-note">{waiting}</p>}
        {list === null ? null : (
          <>
            <div className="catch-sum">
              <p>{list.items.length === 0 ? `${name(triple.wire)} asks nothing of ${name(triple.ours)} that it does not have.` : `${countedInWords(list.items.length - countIn(list.items, checked), 'thing')} to do in ${name(triple.ours)}, ${countIn(list.items, checked)} done.`}</p>
              {list.done === 0 ? null : <p className="hint">{counted(list.done, 'other passage')} that {name(triple.wire)} changed {list.done === 1 ? 'is' : 'are'} in {name(triple.ours)} already, or never {list.done === 1 ? 'was' : 'were'}.</p>}
            </div>
            {tasks.length === 0 ? null : <div className="catch-heads" aria-hidden="true"><span /><span /><b>{name(triple.wire)} now</b><b>{name(triple.ours)}</b></div>}
            {open.length === 0 ? null : <TaskList label="To do" tasks={open} ticked={false} {...lists} />}
            {done.length === 0 ? null : <h2>Done</h2>}
            {done.length === 0 ? null : <TaskList label="Done" tasks={done} ticked {...lists} />}
            {list.items.length > 0 && tasks.length === 0 ? <p className="study-note">Nothing of this kind. <button type="button" onClick={() => setShow(null)}>Show all.</button></p> : null}
          </>
        )}
      </section>
    </StudyDesk>
  );
}

const countIn = (items: readonly CatchUpItem[], checked: readonly string[]): number => items.filter(({ id }) => checked.includes(id)).length;
