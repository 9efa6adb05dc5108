import { begin } from '../begin.ts';
import type { Context } from '../context.ts';
import { forgetHere, openKept } from '../restore.ts';
import { infoNotice, told } from '../slices/notices.ts';
import { START_PREFERENCES } from '../slices/preferences.ts';
import { emptyShelf } from '../slices/shelf.ts';
import type { Actions } from '../state.ts';
import { addDrafts } from './shelf.ts';

type StoryActions = Pick<Actions, 'openSample' | 'newStory' | 'openStory' | 'removeStory' | 'forgetEverything'>;

export function storyActions(context: () => Context): StoryActions {
  return {
    async openSample() {
      const { store, ports } = context();
      const { id } = store.getState().shelf;
      const sample = await ports.sample.load();
      // Asked twice, as by a double click, or another story was opened meanwhile.
      if (store.getState().shelf.id !== id) return;
      if (!sample.ok) return store.getState().actions.report(sample.problem);
      const { title, versions } = sample.value;
      begin(context(), { ...emptyShelf(ports.ids.make()), title }, '', null);
      context().timeline.untracked(() => addDrafts(context(), versions));
    },
    newStory: () => begin(context(), emptyShelf(context().ports.ids.make()), '', null),
    async openStory(id) {
      const { store, sync } = context();
      if (store.getState().shelf.id === id) return;
      await sync.flush();
      await openKept(context(), id, null);
    },
    async removeStory(id) {
      const { store, keeping, sync, ports } = context();
      if (store.getState().shelf.id === id) {
        sync.discard();
        begin(context(), emptyShelf(ports.ids.make()), '', null);
      }
      const removed = await keeping.remove(id);
      if (!removed.ok) store.getState().actions.report(removed.problem);
      ports.tab.tell({ kind: 'kept-changed' });
      await sync.refreshKept();
    },
    async forgetEverything() {
      const { store, ports, sync } = context();
      forgetHere(context());
      store.setState({ preferences: START_PREFERENCES });
      ports.settings.clear();
      ports.tab.tell({ kind: 'forget' });
      // What was being written when the reader asked must not outlive the clearing.
      await sync.flush();
      const cleared = await ports.records.clear();
      if (!cleared.ok) store.getState().actions.report(cleared.problem);
      await sync.refreshKept();
      const notice = infoNotice(ports.ids.make(), { code: 'forgotten' });
      if (cleared.ok) store.setState((state) => ({ notices: told(state.notices, notice) }));
    },
  };
}
