import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { storyTitle } from '#store/selectors.ts';
import type { Notice } from '#store/state.ts';
import { AddFiles } from '#ui/drop/AddFiles.tsx';
import { DropFrame } from '#ui/drop/DropFrame.tsx';
import { useDrop } from '#ui/drop/useDrop.ts';
import { usePaste } from '#ui/drop/usePaste.ts';
import { keyMap } from '#ui/keys/keyMap.ts';
import { Notices } from '#ui/notices/Notices.tsx';
import type { Frame } from './frame.ts';
import { noticeWords } from './noticeWords.ts';
import { CompareWhenHere, DeskWordsScreen, LinearScreen, KeysDialog, LockedLink, PartsScreen, PasteDialog, preloadParts, ReadingsScreen, ShareScreen, StyleScreen } from './parts.ts';
import { StartScreen } from './StartScreen.tsx';
import { useActions, useApp } from './storeContext.tsx';
import { useDelayed } from './useDelayed.ts';
import { useTheme } from './useTheme.ts';
import { VIEW_TABS } from './viewTabs.ts';

type Open = 'style' | 'parts' | 'paste' | 'keys' | 'share' | 'readings' | 'desk-words' | 'read-as-text' | null;

export type AppProps = {
  /** Fetches what the app starts later and must have at hand: workers, and what the store asks for. */
  readonly preload: () => void;
  /** The address names a story's view: what shows it will be needed. */
  readonly returning: boolean;
};

/** Which screen is shown, and what every screen shares: files from anywhere, dialogs, notices, theme. */
export function App({ preload, returning }: AppProps) {
  const actions = useActions();
  const phase = useApp((state) => state.stories.phase);
  const versions = useApp((state) => state.shelf.entries.length);
  const preferences = useApp((state) => state.preferences);
  const [open, setOpen] = useState<Open>(null);
  const field = useRef<HTMLInputElement>(null);
  const { dark, toggle } = useTheme();
  const dragging = useDrop((transfer) => void actions.addDrop(transfer));
  usePaste((text, html) => void actions.addPaste(text, html), (transfer) => void actions.addDrop(transfer));
  useTitle();
  usePreload(preload);
  const close = useCallback(() => setOpen(null), []);
  const bindings = useMemo(() => keyMap(VIEW_TABS.map((tab) => tab.name)), []);

  const frame: Frame = {
    fileField: <AddFiles field={field} onFiles={(files) => void actions.addFiles(files)} />,
    dark, dragging, onTheme: toggle,
    onChoose: () => field.current?.click(),
    onPaste: () => setOpen('paste'),
    onKeys: () => setOpen('keys'),
    onShare: () => setOpen('share'),
    onReadings: () => setOpen('readings'),
    onDeskWords: () => setOpen('desk-words'),
    onReadAsText: () => setOpen('read-as-text'),
    onStyle: () => setOpen('style'),
    onParts: () => setOpen('parts'),
  };
  return (
    <>
      {versions > 0 || (phase === 'restoring' && returning)
        ? <CompareWhenHere frame={frame} shown={versions > 0} />
        : phase === 'restoring' ? null : <StartScreen frame={frame} />}
      {dragging && versions > 0 ? <DropFrame words="Add to this story" /> : null}
      <Suspense fallback={null}>
        {open === 'paste' ? <PasteDialog onAdd={(text) => void actions.addPaste(text)} onClose={close} /> : null}
        {open === 'keys' ? (
          <KeysDialog
            bindings={bindings} choices={preferences} onClose={close} onTextSize={(size) => actions.setPreference('textSize', size)}
            onMotion={(motion) => actions.setPreference('motion', motion)} onSingleKeys={(on) => actions.setPreference('singleKeys', on)} onSpeech={(speech) => actions.setPreference('speech', speech)}
          />
        ) : null}
        {open === 'parts' && versions > 0 ? <PartsScreen onClose={close} /> : null}
        {open === 'style' ? <StyleScreen onClose={close} /> : null}
        {open === 'readings' && versions > 0 ? <ReadingsScreen onClose={close} /> : null}
        <AskedPassword />
        {open === 'desk-words' && versions > 1 ? <DeskWordsScreen onClose={close} /> : null}
        {open === 'read-as-text' && versions > 1 ? <LinearScreen onClose={close} /> : null}
        {open === 'share' && versions > 1 ? <ShareScreen onClose={close} /> : null}
      </Suspense>
      <NoticeList onReadings={frame.onReadings} />
    </>
  );
}

function NoticeList({ onReadings }: { readonly onReadings: () => void }) {
  const actions = useActions();
  const list = useApp((state) => state.notices.list);
  const shown = list.map((notice) => ({ id: notice.id, kind: notice.kind, words: noticeWords(notice), undo: notice.kind === 'info' && notice.undo, more: moreOf(notice) }));
  const waiting = useApp((state) => (state.opening.status === 'fetching' ? 'the link' : (state.readings.waiting[0] ?? null)));
  const slow = useDelayed(waiting !== null);
  return <Notices notices={shown} status={slow && waiting !== null ? `Reading ${waiting}` : null} onDismiss={actions.dismissNotice} onUndo={actions.undo} onMore={(id) => { actions.dismissNotice(id); onReadings(); }} />;
}

/** From the first question until the story is open: a wrong password must not take the field away while it is tried. */
function AskedPassword() {
  const status = useApp((state) => state.opening.status);
  const [asked, setAsked] = useState(false);
  if (status === 'password' && !asked) setAsked(true);
  if (status === 'none' && asked) setAsked(false);
  return asked ? <LockedLink /> : null;
}

/** What can be done about a notice beside undoing: look at how the file was read. */
const moreOf = (notice: Notice): string | null =>
  (notice.kind === 'info' && (notice.info.code === 'file-read' || notice.info.code === 'files-read') ? 'Change' : null);

/** The window's title names the story, so that tabs and bookmarks can be told apart. */
function useTitle(): void {
  const title = useApp((state) => (state.shelf.entries.length === 0 ? '' : storyTitle(state)));
  useEffect(() => {
    document.title = title === '' ? 'Writethru: compare versions of a story' : `${title} · Writethru`;
  }, [title]);
}

/** The first sign of a reader. Until then the page is as light as it can be; from then on it must work with the network off. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'dragenter', 'scroll'] as const;

function usePreload(more: () => void): void {
  useEffect(() => {
    const load = (): void => {
      forget();
      preloadParts();
      more();
    };
    const forget = (): void => { for (const sign of SIGNS) window.removeEventListener(sign, load); };
    for (const sign of SIGNS) window.addEventListener(sign, load, { passive: true });
    return forget;
  }, [more]);
}
