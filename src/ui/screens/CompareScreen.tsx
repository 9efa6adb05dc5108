import { createElement, Suspense, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { isOfAll } from '#core/project/lens.ts';
import { lastShortLink, storyTitle } from '#store/selectors.ts';
import { siglumAt } from '#store/sigla.ts';
import { isInTimeOrder } from '#store/slices/times.ts';
import { filesOnShelf } from '#store/slices/readings.ts';
import type { AppState, EntryKey } from '#store/state.ts';
import { FrameTools } from '#ui/header/FrameTools.tsx';
import { StoryTitle } from '#ui/header/StoryTitle.tsx';
import { ViewTabs } from '#ui/header/ViewTabs.tsx';
import { Wordmark } from '#ui/header/Wordmark.tsx';
import { Icon } from '#ui/parts/icons.tsx';
import { day } from '#ui/sentences/day.ts';
import type { VersionEntry } from '#ui/versions/VersionChooser.tsx';
import { VersionsMenu } from '#ui/versions/VersionsMenu.tsx';
import { Above } from './Above.tsx';
import type { Frame } from './frame.ts';
import { OneVersion } from './OneVersion.tsx';
import { PairDesk } from './PairDesk.tsx';
import { LongHistory, STUDY_DESKS } from './parts.ts';
import { useActions, useApp } from './storeContext.tsx';
import { FindContext, useFindState } from './useFind.ts';
import { useTabs } from './viewTabs.ts';
import '#ui/compare.css';

/** Versions from which the pair in view is shown on a line of all: with fewer, the heads and the keys [ and ] are enough. */
const LONG_HISTORY = 6;

/** At least one version is there: header, and below it one version or a pair. */
export default function CompareScreen({ frame }: { readonly frame: Frame }) {
  const actions = useActions();
  const title = useApp(storyTitle);
  const view = useApp((state) => state.lens.view);
  const catchingUp = useApp((state) => state.lens.catchUp !== null);
  const versions = useVersionEntries();
  const read = useApp((state) => filesOnShelf(state.readings, state.shelf).length > 0);
  const [editing, setEditing] = useState<EntryKey | null>(null);
  const lookAt = useLookAt();
  const tabs = useTabs();
  const inOrder = useApp((state) => isInTimeOrder(state.shelf.entries));
  const shortUntil = useApp(lastShortLink);
  const pair = versions.length > 1;
  // What the reader takes together is no take of the story's history: beginning it must not push the copy down by a line.
  const isLong = useApp((state) => state.shelf.entries.filter(({ takes }) => takes === undefined).length >= LONG_HISTORY);

  const edit = (key: EntryKey) => {
    const entry = versions.find((one) => one.key === key);
    if (entry !== undefined && pair) actions.look({ ...lookAt(entry.siglum), ...(isOfAll(view) ? { view: 'side-by-side' as const } : {}) });
    setEditing(key);
  };
  const find = useFindState();
  return (
    <FindContext value={find}>
    <div className="app">
      <header className="bar">
        <Wordmark onHome={() => { setEditing(null); actions.newStory(); }} />
        <div className="story">
          <StoryTitle title={title} onRename={actions.setTitle} />
          <VersionsMenu
            versions={versions} onRename={actions.rename} onNote={actions.setLabel} onTime={actions.setTime} onOrderByTime={actions.orderByTime} inTimeOrder={inOrder} onReorder={actions.reorder} onEdit={edit} onRemove={actions.removeVersion}
            onAdd={frame.onChoose} onPaste={frame.onPaste} onReadings={read ? frame.onReadings : null} onParts={frame.onParts} onStyle={frame.onStyle} onNewStory={actions.newStory} onForget={() => void actions.forgetEverything()}
            dark={frame.dark} onTheme={frame.onTheme} onKeys={frame.onKeys}
          />
        </div>
        {pair ? <ViewTabs tabs={tabs} view={view} onView={(next) => actions.look({ view: next })} /> : <span className="views" />}
        <div className="tools">
          {frame.fileField}
          <span className="local"><Icon name="lock" />{shortUntil === null ? 'Only in this browser' : `Short link until ${day(shortUntil)}`}</span>
          {pair ? <button type="button" className="icon find-open" aria-label="Find in all versions" title="Find in all versions (/)" onClick={find.show}><Icon name="search" /></button> : null}
          <FrameTools dark={frame.dark} onTheme={frame.onTheme} onKeys={frame.onKeys} />
          {pair ? <button type="button" className="btn" onClick={frame.onShare}>Share</button> : null}
        </div>
      </header>
      <div>
        <Above />
        {pair && !isOfAll(view) && isLong ? <Suspense fallback={null}><LongHistory /></Suspense> : null}
      </div>
      {pair
        ? isOfAll(view) ? <Suspense fallback={null}>{createElement(STUDY_DESKS[view === 'collation' && catchingUp ? 'catch-up' : view], { frame })}</Suspense> : <PairDesk frame={frame} versions={versions} editing={editing} onEdit={edit} onEdited={() => setEditing(null)} />
        : <OneVersion frame={frame} editing={editing !== null} onEdit={setEditing} onEdited={() => setEditing(null)} />}
    </div>
    </FindContext>
  );
}

/** How to look so that a version is in view: as it is where it is already, else as the compared one. */
function useLookAt(): (siglum: string) => Partial<AppState['lens']> {
  const base = useApp((state) => state.lens.base);
  return (siglum) => (siglum === base ? {} : { compared: siglum });
}

/** The shelf as menus show it, with word counts of those versions that have been read. */
function useVersionEntries(): readonly VersionEntry[] {
  const { entries, heads } = useApp(useShallow((state) => ({ entries: state.shelf.entries, heads: state.heads.of })));
  return entries.map((entry, index) => ({ key: entry.key, siglum: siglumAt(index), name: entry.draft.name, note: entry.label, words: heads[entry.key]?.words ?? null, publishedAt: entry.draft.publishedAt }));
}
