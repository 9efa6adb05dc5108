import { expect, test } from 'vitest';
import { draftOf } from '#testing/ports.ts';
import { keyOf, openApp, openWith } from '#testing/openApp.ts';

const pairOf = (state: { readonly lens: { readonly base: string; readonly compared: string } }): string => state.lens.base + state.lens.compared;
const many = (count: number, from = 1) => Array.from({ length: count }, (_, i) => draftOf(`v${i + from}`, `text ${i + from}`));

test('two drafts are compared as soon as they stand on the shelf', async () => {
  const app = await openWith('One Two');
  const { collation } = app.state();
  expect(collation.status).toBe('ready');
  expect(collation.versions.before?.name).toBe('One');
  expect(collation.versions.after?.name).toBe('Two');
  expect(app.said()).toEqual([]);
});

test('twenty versions fit; a twenty-first adds nothing and loses nothing', async () => {
  const app = await openApp();
  app.act.addDrafts(many(19));
  app.act.addDrafts(many(2, 30));
  expect(app.state().shelf.entries).toHaveLength(19);
  expect(app.state().notices.list).toMatchObject([{ problem: { code: 'too-many-versions', wanted: 21, maxVersions: 20 } }]);
  app.act.addDrafts(many(1, 30));
  expect(app.state().shelf.entries).toHaveLength(20);
});

test('the same text is not added twice, from one drop or from two', async () => {
  const app = await openApp();
  app.act.addDrafts([draftOf('Wire', 'One text.'), draftOf('Copy', 'One text.\r\n')]);
  app.act.addDrafts([draftOf('Again', ' One text.')]);
  expect(app.names()).toBe('Wire');
  expect(app.state().notices.list).toMatchObject([
    { problem: { code: 'same-version', name: 'Copy', siglum: 'A' } },
    { problem: { code: 'same-version', name: 'Again', siglum: 'A' } },
  ]);
});

test('twins do not count towards twenty', async () => {
  const app = await openApp();
  app.act.addDrafts([...many(20), ...many(3)]);
  expect(app.state().shelf.entries).toHaveLength(20);
  expect(app.said()).toEqual(['same-version', 'same-version', 'same-version']);
});

test('a version that is removed comes back with undo, in its place and in view', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ compared: 'C' });
  app.act.removeVersion(keyOf(app, 'Three'));
  expect(app.names()).toBe('One Two');
  expect(pairOf(app.state())).toBe('AB');
  expect(app.state().notices.list).toMatchObject([{ info: { code: 'version-removed', name: 'Three', siglum: 'C' }, undo: true }]);
  app.act.undo();
  expect(app.names()).toBe('One Two Three');
  expect(pairOf(app.state())).toBe('AC');
  expect(app.said()).toEqual(['undone']);
  app.act.redo();
  expect(app.names()).toBe('One Two');
  expect(pairOf(app.state())).toBe('AB');
});

test('undo goes back over the shelf and leaves filters and view as they are', async () => {
  const app = await openWith('One Two');
  app.act.rename(keyOf(app, 'One'), 'First');
  app.act.look({ view: 'redline' });
  app.act.toggleClass('style');
  app.act.undo();
  expect(app.names()).toBe('One Two');
  expect(app.state().lens).toMatchObject({ view: 'redline', hidden: ['style', 'furniture'] });
  app.act.undo();
  expect(app.names()).toBe('');
  app.act.undo();
  expect(app.names()).toBe('');
  app.act.redo();
  app.act.redo();
  expect(app.names()).toBe('First Two');
  app.act.redo();
  expect(app.names()).toBe('First Two');
});

test('undo is no step of Back, and asks for no comparison that is not to be seen', async () => {
  const app = await openWith('One Two Three');
  app.act.rename(keyOf(app, 'One'), 'First');
  app.act.look({ view: 'redline', compared: 'C' });
  await app.settle();
  app.act.undo();
  app.act.redo();
  await app.pass(500);
  expect(app.state().lens).toMatchObject({ view: 'redline', compared: 'C' });
  expect(app.history.entries).toEqual(['view=side-by-side&a=A&b=B', 'view=redline&a=A&b=C']);
  expect(app.asked).toHaveLength(2);
});

test('typing is one step of undo until a pause, and a step of its own for each text', async () => {
  const app = await openWith('One Two');
  const textOf = (name: string) => app.state().shelf.entries.find((entry) => entry.draft.name === name)?.draft.text;
  const before = textOf('One');
  for (const text of ['a', 'ab', 'abc']) {
    app.act.editText(keyOf(app, 'One'), text);
    await app.pass(300);
  }
  await app.pass(1000);
  app.act.editText(keyOf(app, 'One'), 'abcd');
  app.act.editText(keyOf(app, 'Two'), 'x');
  app.act.undo();
  expect(textOf('Two')).not.toBe('x');
  app.act.undo();
  expect(textOf('One')).toBe('abc');
  app.act.undo();
  expect(textOf('One')).toBe(before);
});

test('reordering keeps the same texts in view under their new letters', async () => {
  const app = await openWith('One Two Three');
  app.act.reorder(keyOf(app, 'One'), 2);
  expect(app.names()).toBe('Two Three One');
  expect(pairOf(app.state())).toBe('CA');
  expect(app.asked).toHaveLength(1);
});

test('names, labels and the title are the reader’s', async () => {
  const app = await openWith('One Two');
  app.act.rename(keyOf(app, 'One'), '<b>AP</b>');
  app.act.setLabel(keyOf(app, 'Two'), 'first take');
  app.act.setTitle('The weir');
  expect(app.names()).toBe('<b>AP</b> Two');
  expect(app.state().shelf).toMatchObject({ title: 'The weir', entries: [{ label: '' }, { label: 'first take' }] });
  expect(app.asked, 'a name changes no comparison').toHaveLength(1);
});

test('the reader’s word on a paragraph goes to the engine', async () => {
  const app = await openWith('One Two');
  app.act.setRole(keyOf(app, 'Two'), 'p9', 'headline');
  await app.pass(100);
  expect(app.asked.at(-1)?.after.roles).toEqual([{ paragraphId: 'p9', role: 'headline' }]);
});

test('removing what is not there changes nothing', async () => {
  const app = await openWith('One Two');
  const { shelf } = app.state();
  app.act.removeVersion('nobody');
  expect(app.state().shelf).toBe(shelf);
});
