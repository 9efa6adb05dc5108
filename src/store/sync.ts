import type { StoreApi } from 'zustand/vanilla';
import type { Problem } from '#core/model/problem.ts';
import type { Result } from '#core/model/result.ts';
import type { Lens } from '#core/project/lens.ts';
import { isStoryLink } from './openLink.ts';
import { writeFragment } from './fragment.ts';
import type { Keeping } from './keeping.ts';
import type { Ports } from './ports.ts';
import type { About } from './record.ts';
import { storyTitle } from './selectors.ts';
import { problemNotice, told } from './slices/notices.ts';
import { START_PREFERENCES, writePreferences } from './slices/preferences.ts';
import type { AppState, Review, Shelf, StoryId } from './state.ts';
import type { Timeline } from './timeline.ts';

/** A change is on disk at most this long after it was made; the promise to the reader is half a second. */
const SAVE_AFTER_MS = 250;

/** The one place that writes the address and the disk; everything else only changes state. */
export type Sync = {
  /** Writes what waits and settles when it is written. */
  flush(): Promise<void>;
  /** Forgets what waits to be written. */
  discard(): void;
  refreshKept(): Promise<void>;
  /** Puts the address right where something else stands in it. */
  writeAddress(): void;
  /** Makes a change that the address asked for: it is no step of its own. */
  fromAddress(change: () => void): void;
};

type Pending = { readonly shelf: Shelf; readonly review: Review; readonly about: About; readonly texts: boolean };

export function startSync(store: StoreApi<AppState>, ports: Ports, keeping: Keeping, timeline: Timeline): Sync {
  let seen = store.getState();
  let followingAddress = false;
  let pending: Pending | null = null;
  let callOff = (): void => {};
  let writing: Promise<void> = Promise.resolve();
  /** What the reader has been told of the disk, so that a full disk is one sentence and not one for each key. */
  let complained: Problem['code'] | null = null;
  /** A story that is nowhere yet but in the link it came by: the link stays in the address until its texts are on disk. */
  let onlyInLink: StoryId | null = null;

  const complain = (result: Result<unknown, Problem>): boolean => {
    if (result.ok) complained = null;
    else if (complained !== result.problem.code) {
      complained = result.problem.code;
      report(store, ports, result.problem);
    }
    return result.ok;
  };

  const refreshKept = async (): Promise<void> => {
    const kept = await keeping.list();
    if (complain(kept) && kept.ok) store.setState((state) => ({ stories: { ...state.stories, kept: kept.value } }));
  };

  const write = async ({ shelf, review, about, texts }: Pending): Promise<void> => {
    if (shelf.entries.length === 0) complain(await keeping.remove(shelf.id));
    else {
      const safe = complain(texts ? await keeping.saveStory(shelf, review, about) : await keeping.saveAbout(about));
      if (safe && texts && onlyInLink === shelf.id) {
        onlyInLink = null;
        writeAddress(ports, store.getState(), store.getState(), false);
      }
    }
    if (!texts) return;
    ports.tab.tell({ kind: 'kept-changed' });
    await refreshKept();
  };

  const flush = (): Promise<void> => {
    callOff();
    const job = pending;
    pending = null;
    // Started at once, not after the writes before it: when a tab closes there is no later. The disk keeps the order.
    if (job !== null) writing = Promise.all([writing, write(job)]).then(() => undefined);
    return writing;
  };

  const schedule = (state: AppState, texts: boolean): void => {
    const { shelf, review } = state;
    const about = {
      id: shelf.id, title: storyTitle(state), versions: shelf.entries.length, savedAt: ports.clock.now(), look: fragmentOf(state),
    };
    if (pending === null) callOff = ports.clock.after(SAVE_AFTER_MS, () => void flush());
    pending = { shelf, review, about, texts: texts || pending?.texts === true };
  };

  store.subscribe(() => {
    if (timeline.isStepping()) return;
    const was = seen;
    const now = store.getState();
    seen = now;
    if (now.preferences !== was.preferences) {
      const preferences = writePreferences(now.preferences);
      // What another tab wrote is there already, and after "Forget everything" there is nothing.
      if (preferences !== (ports.settings.read() ?? writePreferences(START_PREFERENCES))) complain(ports.settings.write(preferences));
    }
    if (now.stories.phase === 'restoring') return;
    const arrived = was.stories.phase === 'restoring';
    if (now.shelf.id !== was.shelf.id || arrived) {
      void flush();
      if (now.shelf.id !== was.shelf.id) ports.tab.release(was.shelf.id);
      // Which stories are open is known anew once the old one is let go and this one is held.
      void ports.tab.claim(now.shelf.id).then(refreshKept);
      ports.tab.remember(now.shelf.id);
    }
    // "Forget everything" takes this memory too; the first version after it brings it back.
    if (was.shelf.entries.length === 0 && now.shelf.entries.length > 0) ports.tab.remember(now.shelf.id);
    const sameStory = now.shelf.id === was.shelf.id && !arrived;
    if (!sameStory) onlyInLink = now.shelf.entries.length > 0 && isStoryLink(ports.address.fragment()) ? now.shelf.id : null;
    // A link that is being opened stays in the address, so that a reload asks for its password again.
    if (onlyInLink === null && now.opening.status === 'none') writeAddress(ports, was, now, sameStory && !followingAddress);
    const titled = now.heads !== was.heads && storyTitle(now) !== storyTitle(was);
    const decided = now.review !== was.review && sameStory && now.shelf.entries.length > 0;
    if (decided || (now.shelf !== was.shelf && (sameStory || now.shelf.entries.length > 0))) schedule(now, true);
    else if ((now.lens !== was.lens || titled) && now.shelf.entries.length > 0) schedule(now, false);
    if (!sameStory && onlyInLink !== null) void flush();
  });
  ports.tab.onLeave(() => void flush());

  return {
    flush,
    discard() {
      callOff();
      pending = null;
    },
    refreshKept,
    writeAddress: () => writeAddress(ports, store.getState(), store.getState(), false),
    fromAddress(change) {
      followingAddress = true;
      change();
      followingAddress = false;
    },
  };
}

/** A new view, pair or selection is a step that Back undoes; filters, and what follows from a changed shelf, are not. */
function writeAddress({ address }: Ports, was: AppState, now: AppState, mayStep: boolean): void {
  const fragment = fragmentOf(now);
  if (fragment === address.fragment()) return;
  const step = mayStep && now.shelf === was.shelf && now.stories.arriving === was.stories.arriving && isStep(was.lens, now.lens);
  if (step) address.push(fragment);
  else address.replace(fragment);
}

const isStep = (was: Lens, now: Lens): boolean =>
  was.view !== now.view || was.base !== now.base || was.compared !== now.compared || was.clean !== now.clean ||
  was.read !== now.read || was.way !== now.way || was.catchUp !== now.catchUp || was.focus !== now.focus;

/** An empty page has a bare address. */
const fragmentOf = ({ shelf, lens, stories }: AppState): string =>
  shelf.entries.length === 0 ? '' : writeFragment({ lens, passage: stories.arriving });

const report = (store: StoreApi<AppState>, { ids }: Ports, problem: Problem): void =>
  store.setState((state) => ({ notices: told(state.notices, problemNotice(ids.make(), problem)) }));
