import { expect, test } from 'vitest';
import { fileOf } from '#testing/ports.ts';
import { openApp, openWith } from '#testing/openApp.ts';
import { MAX_FILE_BYTES } from '#formats/plainText.ts';

test('files become versions in the order of the drop', async () => {
  const app = await openApp();
  await app.act.addFiles([fileOf('b.txt', 'Text b'), fileOf('a.txt', 'Text a')]);
  expect(app.names()).toBe('b a');
});

test('what cannot be read is named, and the rest is loaded', async () => {
  const app = await openWith('One');
  const unread = { name: 'gone.txt', size: 9, arrayBuffer: () => Promise.reject(new Error('moved')) };
  const big = { name: 'big.txt', size: 30_000_000, arrayBuffer: () => Promise.reject(new Error('never read')) };
  await app.act.addFiles([fileOf('empty.txt', ''), fileOf('a.png', '\0PNG'), big, unread, fileOf('good.txt', 'Good copy')]);
  expect(app.names()).toBe('One good');
  expect(app.state().notices.list).toMatchObject([
    { problem: { code: 'empty-file', name: 'empty.txt' } },
    { problem: { code: 'not-text', name: 'a.png' } },
    { problem: { code: 'file-too-large', name: 'big.txt', bytes: 30_000_000, maxBytes: MAX_FILE_BYTES } },
    { problem: { code: 'unreadable-file', name: 'gone.txt' } },
  ]);
});

test('25 files at once are too many before any is read', async () => {
  const app = await openWith('One');
  await app.act.addFiles(Array.from({ length: 25 }, (_, i) => fileOf(`${i}.txt`, `copy ${i}`)));
  expect(app.names()).toBe('One');
  expect(app.state().notices.list).toMatchObject([{ problem: { code: 'too-many-versions', wanted: 26 } }]);
});

test('one drop is one step of undo', async () => {
  const app = await openWith('One');
  await app.act.addFiles([fileOf('a.txt', 'a'), fileOf('b.txt', 'b')]);
  app.act.undo();
  expect(app.names()).toBe('One');
});

test('a folder is refused by name and its neighbours are read', async () => {
  const app = await openApp();
  const entry = (name: string, isDirectory: boolean) => ({ kind: 'file', getAsFile: () => fileOf(name, 'copy'), webkitGetAsEntry: () => ({ name, isDirectory }) });
  await app.act.addDrop({ items: [entry('March', true), entry('a.txt', false)], files: [], getData: () => '' });
  expect(app.names()).toBe('a');
  expect(app.state().notices.list).toMatchObject([{ problem: { code: 'folder', name: 'March' } }]);
});

test('pasted texts are versions with names of their own', async () => {
  const app = await openApp();
  await app.act.addPaste('First copy, with a link in it: https://desk.example/#1.2.3 and more.');
  await app.act.addPaste('Second copy.');
  await app.act.addPaste('   ');
  expect(app.state().shelf.entries.map((entry) => entry.draft.name)).toEqual(['Pasted text 1', 'Pasted text 2']);
  expect(app.said()).toEqual(['empty-file']);
});

test('dragged text is a paste', async () => {
  const app = await openApp();
  await app.act.addDrop({ items: [], files: [], getData: () => 'Dragged copy.' });
  expect(app.names()).toBe('Pasted text 1');
});
