import { expect, test } from 'vitest';
import { draftOf, fakeTab } from '#testing/ports.ts';
import { createAppStore } from './store.ts';

test('two drafts are compared as soon as they stand on the shelf', async () => {
  const tab = fakeTab();
  const store = createAppStore(tab.ports);
  await tab.settle();
  expect(store.getState().stories.phase).toBe('ready');
  store.getState().actions.addDrafts([draftOf('One', 'The mayor resigned.'), draftOf('Two', 'The mayor has resigned.')]);
  await tab.settle();
  const { collation, shelf } = store.getState();
  expect(shelf.entries.map((entry) => entry.draft.name)).toEqual(['One', 'Two']);
  expect(collation.status === 'ready' && collation.comparison.after.text).toBe('The mayor has resigned.');
  expect(tab.history.entries).toEqual(['view=side-by-side&a=A&b=B']);
});
