import { temporal } from 'zundo';
import { NO_DECISIONS } from '#core/model/decisions.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createActions } from './actions.ts';
import { startArriving } from './arrive.ts';
import { firstLens } from './begin.ts';
import { startCollating } from './collator.ts';
import type { Context } from './context.ts';
import { createKeeping } from './keeping.ts';
import type { Ports } from './ports.ts';
import { createOwnLinks } from './ownLinks.ts';
import { restore } from './restore.ts';
import { NO_HEADS } from './slices/heads.ts';
import { NO_NOTICES } from './slices/notices.ts';
import { NO_READINGS } from './slices/readings.ts';
import { readPreferences } from './slices/preferences.ts';
import { emptyShelf } from './slices/shelf.ts';
import type { AppState, Data } from './state.ts';
import { createSources } from './sources.ts';
import { NO_STUDIES, startStudying } from './studyKeeper.ts';
import { startSync } from './sync.ts';
import { startTaking } from './taking.ts';
import { createTimeline } from './timeline.ts';

export type AppStore = StoreApi<AppState>;

/** Steps that undo goes back; texts are shared between steps, so a step costs what changed. */
const MAX_UNDO_STEPS = 100;

/**
 * The one store of the page, alive at once: it restores what this tab had open (`stories.phase` turns 'ready'), computes
 * the comparison in view, and writes address and disk. React reads it through one context and narrow selectors.
 */
export function createAppStore(ports: Ports): AppStore {
  const data: Data = {
    shelf: emptyShelf(ports.ids.make()),
    collation: { status: 'idle', versions: { before: null, after: null } },
    studies: NO_STUDIES,
    heads: NO_HEADS,
    review: NO_DECISIONS,
    lens: firstLens(ports),
    share: { status: 'idle' },
    short: { service: 'unknown', sent: { status: 'none' } },
    links: { list: [] },
    opening: { status: 'none' },
    exports: { writing: null },
    preferences: readPreferences(ports.settings.read()),
    notices: NO_NOTICES,
    readings: NO_READINGS,
    stories: { phase: 'restoring', kept: [], arriving: null },
  };
  const store = createStore<AppState>()(
    temporal((): AppState => ({ ...data, actions: createActions(() => context) }), {
      partialize: ({ shelf, review, lens }) => ({ shelf, review, lens }),
      equality: (one, other) => one.shelf === other.shelf && one.review === other.review,
      limit: MAX_UNDO_STEPS,
    }),
  );
  const keeping = createKeeping(ports);
  const timeline = createTimeline(store, store.temporal, ports.clock);
  // The address and the disk are written before the engine is asked, so that nothing typed waits for a comparison.
  const sync = startSync(store, ports, keeping, timeline);
  startCollating(store, ports, timeline);
  startStudying(store, ports, timeline);
  startTaking(store, timeline);
  startArriving(store, ports, timeline);
  let done = (): void => {};
  const restored = new Promise<void>((settle) => { done = settle; });
  const context: Context = {
    store, ports, timeline, keeping, sync, restored, sources: createSources(), ownLinks: createOwnLinks(ports), opener: { turn: 0, locked: null },
    forgotten: { times: 0 },
  };
  void restore(context).then(done);
  return store;
}
