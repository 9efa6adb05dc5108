import type { StoreApi } from 'zustand/vanilla';
import type { Ports } from './ports.ts';
import { findPassage, versionOf } from './passage.ts';
import { problemNotice, told } from './slices/notices.ts';
import { looked } from './slices/lens.ts';
import { siglumAt } from './sigla.ts';
import type { AppState } from './state.ts';
import type { Timeline } from './timeline.ts';

/**
 * Selects the passage that the address named by its words. Its version is brought into view first, as the compared one,
 * where it is not there already. A comparison under way is waited for: rows move as they are aligned, and the page can
 * only land on a passage that stands still.
 */
export function startArriving(store: StoreApi<AppState>, { ids }: Ports, timeline: Timeline): void {
  const finish = (change: Partial<AppState>): void =>
    store.setState((state) => ({ ...change, stories: { ...state.stories, arriving: null } }));

  store.subscribe(() => {
    const { stories, shelf, lens, collation, notices } = store.getState();
    const passage = stories.arriving;
    if (passage === null || timeline.isStepping() || collation.status === 'running') return;
    const index = versionOf(shelf, lens, passage);
    const siglum = siglumAt(index);
    if (siglum !== lens.base && siglum !== lens.compared) {
      store.setState({ lens: looked(lens, { compared: siglum }) });
      return;
    }
    const version = siglum === lens.base ? collation.versions.before : collation.versions.after;
    if (version === null) return;
    const anchor = findPassage(version, siglum, passage);
    if (anchor === null) finish({ notices: told(notices, problemNotice(ids.make(), { code: 'passage-not-found' })) });
    else finish({ lens: { ...lens, focus: { kind: 'paragraph', anchor } } });
  });
}
