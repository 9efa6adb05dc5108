import { expect, test } from 'vitest';
import { draftOf, fakeBrowser, fakeTab, fileOf } from '#testing/ports.ts';
import { keyOf, openApp, openWith } from '#testing/openApp.ts';
import { createAppStore } from './store.ts';

test('a reload finds everything as it was, view and passage too', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ view: 'redline', compared: 'C' });
  app.act.select({ kind: 'paragraph', anchor: 'c2' });
  await app.pass(500);
  app.leave();
  const again = await openApp({ browser: app.browser, sessionStory: app.state().shelf.id, fragment: app.history.entries[app.history.at] ?? '' });
  expect(again.state().shelf).toEqual(app.state().shelf);
  expect(again.state().lens).toEqual(app.state().lens);
  expect(again.said()).toEqual([]);
});

test('a new tab opens the story last used as it was left, once no other tab holds it', async () => {
  const app = await openWith('One Two');
  app.act.look({ view: 'redline' });
  await app.pass(500);
  const second = await openApp({ browser: app.browser });
  expect(second.names()).toBe('');
  expect(second.state().stories.kept).toMatchObject([{ title: 'One', versions: 2, open: true }]);
  app.leave();
  const third = await openApp({ browser: app.browser });
  expect(third.names()).toBe('One Two');
  expect(third.state().lens.view).toBe('redline');
});

test('at most half a second of typing is lost in a crash', async () => {
  const app = await openWith('One Two');
  await app.pass(500);
  app.act.editText(keyOf(app, 'One'), 'typed');
  for (let i = 0; i < 10; i++) {
    await app.pass(100);
    app.act.editText(keyOf(app, 'One'), `typed ${i}`);
  }
  expect(JSON.stringify([...app.browser.records.values()]), 'typing without a pause is written all the same').toContain('typed 7');
  await app.pass(500);
  expect(JSON.stringify([...app.browser.records.values()])).toContain('typed 9');
});

test('a tab that is closed writes at its last moment', async () => {
  const app = await openWith('One Two');
  app.act.editText(keyOf(app, 'One'), 'last words');
  app.leave();
  await app.settle();
  expect(JSON.stringify([...app.browser.records.values()])).toContain('last words');
});

test('two tabs never write one story: a duplicated tab works on a copy', async () => {
  const app = await openWith('One Two');
  await app.pass(500);
  const twin = await openApp({ browser: app.browser, sessionStory: app.state().shelf.id });
  expect(twin.names()).toBe('One Two');
  expect(twin.said()).toEqual(['working-on-copy']);
  expect(twin.state().shelf.id).not.toBe(app.state().shelf.id);
  twin.act.editText(keyOf(twin, 'One'), 'twin');
  app.act.editText(keyOf(app, 'Two'), 'first');
  await twin.pass(500);
  await app.pass(500);
  const titles = app.state().stories.kept;
  expect(titles).toHaveLength(2);
  const reopened = await openApp({ browser: app.browser, sessionStory: app.state().shelf.id });
  expect(reopened.state().shelf.entries.map((entry) => entry.draft.text)).toEqual([app.state().shelf.entries[0]?.draft.text, 'first']);
});

test('the last words of a tab that closes while another opens its story are not lost', async () => {
  const app = await openWith('One Two');
  await app.pass(500);
  app.act.editText(keyOf(app, 'One'), 'last words');
  const tab = fakeTab({ browser: app.browser, sessionStory: app.state().shelf.id });
  const claim = async (id: string): Promise<boolean> => {
    app.leave();
    await app.settle();
    return tab.ports.tab.claim(id);
  };
  const store = createAppStore({ ...tab.ports, tab: { ...tab.ports.tab, claim } });
  await tab.settle();
  await tab.settle();
  expect(store.getState().shelf.entries[0]?.draft.text).toBe('last words');
  expect(store.getState().shelf.id).toBe(app.state().shelf.id);
});

test('two new tabs keep a story each', async () => {
  const browser = fakeBrowser();
  const [red, blue] = [await openWith('Red Rose', { browser }), await openWith('Blue Sky', { browser })];
  await red.pass(500);
  await blue.pass(500);
  expect(blue.state().stories.kept.map((story) => story.title).sort()).toEqual(['Blue', 'Red']);
  expect(red.state().stories.kept, 'tabs tell each other').toHaveLength(2);
});

test('a story is kept until it is removed, and an emptied one is not kept', async () => {
  const app = await openWith('One Two');
  await app.pass(500);
  const first = app.state().shelf.id;
  app.act.newStory();
  app.act.addDrafts([draftOf('Red', 'r'), draftOf('Blue', 'b')]);
  await app.pass(500);
  expect(app.state().stories.kept.map(({ title, open }) => ({ title, open }))).toEqual([{ title: 'Red', open: true }, { title: 'One', open: false }]);
  await app.act.removeStory(first);
  expect(app.state().stories.kept.map((story) => story.title)).toEqual(['Red']);
  for (const name of ['Red', 'Blue']) app.act.removeVersion(keyOf(app, name));
  await app.pass(500);
  expect(app.browser.records.size).toBe(0);
  expect(app.state().stories.kept).toEqual([]);
});

test('removing the open story empties the tab', async () => {
  const app = await openWith('One Two');
  await app.act.removeStory(app.state().shelf.id);
  await app.pass(500);
  expect(app.names()).toBe('');
  expect(app.browser.records.size).toBe(0);
  app.act.undo();
  expect(app.names()).toBe('');
});

test('forget everything leaves nothing on disk, in the address, in settings, or in other tabs', async () => {
  const browser = fakeBrowser();
  const other = await openWith('Red Blue', { browser });
  await other.pass(500);
  const app = await openWith('One Two', { browser });
  app.act.setPreference('theme', 'dark');
  app.act.editText(keyOf(app, 'One'), 'not yet written');
  await app.act.forgetEverything();
  await app.pass(1000);
  await other.pass(1000);
  expect(browser.records.size).toBe(0);
  expect(browser.settings).toBeNull();
  for (const tab of [app, other]) {
    expect(tab.names()).toBe('');
    expect(tab.history.entries[tab.history.at]).toBe('');
    tab.act.undo();
    expect(tab.names()).toBe('');
  }
  expect(app.said()).toEqual(['forgotten']);
  expect(app.state().preferences.theme).toBe('system');
});

test('what another tab was writing when everything was forgotten goes as well', async () => {
  const app = await openWith('One Two');
  await app.pass(500);
  app.act.setPreference('theme', 'dark');
  // The clearing came before the write, and the message after it.
  app.browser.settings = null;
  app.browser.settingsWatchers.forEach((hear) => hear({}, null));
  app.browser.tabs.forEach((hear) => hear({}, { kind: 'forget' }));
  await app.pass(500);
  expect(app.browser.records.size).toBe(0);
  expect(app.browser.settings).toBeNull();
});

test('a story that cannot be read is refused, and the page works', async () => {
  const app = await openWith('One Two');
  await app.pass(500);
  app.leave();
  const id = app.state().shelf.id;
  app.browser.records.set(`story:${id}`, { format: 1, id, title: 3 });
  app.browser.records.set('about:junk', 'junk');
  app.browser.records.set('else', 1);
  const again = await openApp({ browser: app.browser, sessionStory: id });
  expect(again.said()).toEqual(['story-damaged']);
  again.act.addDrafts([draftOf('New', 'n')]);
  expect(again.names()).toBe('New');
});

test.each(['storage-full', 'storage-unavailable'] as const)('%s is said once, and the page works', async (code) => {
  const browser = fakeBrowser();
  browser.diskProblem = { code };
  const app = await openWith('One Two', { browser });
  await app.pass(500);
  app.act.editText(keyOf(app, 'One'), 'more');
  await app.pass(500);
  app.act.setPreference('textSize', 'large');
  expect(app.said()).toEqual([code]);
  expect(app.state().collation.status).toBe('ready');
  browser.diskProblem = null;
  app.act.editText(keyOf(app, 'One'), 'and more');
  await app.pass(500);
  expect(browser.records.size).toBe(2);
});

test('preferences outlive the tab', async () => {
  const app = await openApp();
  app.act.setPreference('singleKeys', false);
  expect((await openApp({ browser: app.browser })).state().preferences.singleKeys).toBe(false);
});

test('tabs share preferences as they change', async () => {
  const app = await openApp();
  const other = await openApp({ browser: app.browser });
  app.act.setPreference('theme', 'dark');
  expect(other.state().preferences.theme).toBe('dark');
});

test('after forgetting, a reload opens what was added since, whatever other tabs do', async () => {
  const app = await openWith('One Two');
  await app.act.forgetEverything();
  app.act.addDrafts([draftOf('Red', 'r'), draftOf('Blue', 'b')]);
  await app.pass(500);
  expect(app.rememberedStory()).toBe(app.state().shelf.id);
});

test('files dropped while the tab is still restoring are added to what it restores', async () => {
  const app = await openWith('One Two');
  await app.pass(500);
  app.leave();
  const tab = fakeTab({ browser: app.browser, sessionStory: app.state().shelf.id });
  const store = createAppStore(tab.ports);
  const { addFiles, addDrafts } = store.getState().actions;
  addDrafts([draftOf('Early', 'early copy')]);
  await addFiles([fileOf('late.txt', 'late copy')]);
  expect(store.getState().shelf.entries.map((entry) => entry.draft.name)).toEqual(['One', 'Two', 'Early', 'late']);
});

test('the sample is a story of its own', async () => {
  const app = await openWith('One Two');
  await app.act.openSample();
  expect(app.state().shelf).toMatchObject({ title: 'The weir at Oxley', entries: [{ label: 'take' }, { label: 'take' }] });
  await app.pass(500);
  expect(app.state().stories.kept).toHaveLength(2);
});

test('a double click on the sample opens it once', async () => {
  const app = await openApp();
  await Promise.all([app.act.openSample(), app.act.openSample()]);
  await app.pass(500);
  expect(app.state().stories.kept).toHaveLength(1);
});
