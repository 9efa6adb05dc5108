import type { Actions, AppState, Info } from '#store/state.ts';
import { createAppStore, type AppStore } from '#store/store.ts';
import { draftOf, fakeTab, type FakeTab, type FakeTabOptions } from './ports.ts';

/** The store in a fake tab, restored and at rest. */
export type OpenApp = FakeTab & {
  readonly store: AppStore;
  readonly act: Actions;
  state(): AppState;
  /** Names on the shelf in order, as one string. */
  names(): string;
  /** Codes of the notices on screen, oldest first. */
  said(): readonly string[];
};

export async function openApp(options: FakeTabOptions = {}): Promise<OpenApp> {
  const tab = fakeTab(options);
  const store = createAppStore(tab.ports);
  // Opening a link inflates it on another thread, which takes as long as it takes.
  while (store.getState().stories.phase === 'restoring') await tab.settle();
  await tab.settle();
  const state = (): AppState => store.getState();
  return {
    ...tab,
    store,
    act: state().actions,
    state,
    names: () => state().shelf.entries.map((entry) => entry.draft.name).join(' '),
    said: () => state().notices.list.map((notice) => (notice.kind === 'info' ? notice.info.code satisfies Info['code'] : notice.problem.code)),
  };
}

/** `open('A B C')`: versions of those names, each with a text of its own, compared and at rest. */
export async function openWith(names: string, options: FakeTabOptions = {}): Promise<OpenApp> {
  const app = await openApp(options);
  app.act.addDrafts(names.split(' ').map((name) => draftOf(name, `The text of ${name}.\n\nIts second paragraph.`)));
  await app.settle();
  return app;
}

/** The key of the entry with a name. */
export function keyOf(app: OpenApp, name: string): string {
  const entry = app.state().shelf.entries.find((one) => one.draft.name === name);
  if (entry === undefined) throw new Error(`No version is called ${name}`);
  return entry.key;
}
