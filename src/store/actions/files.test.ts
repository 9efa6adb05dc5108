import { expect, test } from 'vitest';
import { fileOf, readDraftOf } from '#testing/ports.ts';
import { openApp, openWith } from '#testing/openApp.ts';
import type { FolderEntry } from '../folder.ts';
import { LIMITS } from '#formats/readers/budget.ts';

test('files become versions in the order of the drop', async () => {
  const app = await openApp();
  await app.act.addFiles([fileOf('b.txt', 'Text b'), fileOf('a.txt', 'Text a')]);
  expect(app.names()).toBe('b a');
});

test('what cannot be read is named, and the rest is loaded', async () => {
  const app = await openWith('One');
  const unread = { name: 'gone.txt', size: 9, arrayBuffer: () => Promise.reject(new Error('moved')) };
  const big = { name: 'big.txt', size: 90_000_000, arrayBuffer: () => Promise.reject(new Error('never read')) };
  await app.act.addFiles([fileOf('empty.txt', ''), fileOf('a.png', '\0PNG'), big, unread, fileOf('good.txt', 'Good copy')]);
  expect(app.names()).toBe('One good');
  expect(app.state().notices.list).toMatchObject([
    { problem: { code: 'empty-file', name: 'empty.txt' } },
    { problem: { code: 'not-text', name: 'a.png' } },
    { problem: { code: 'file-too-large', name: 'big.txt', bytes: 90_000_000, maxBytes: LIMITS.maxFileBytes } },
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

/** A folder as browsers give it: entries in lots, an empty lot at the end. */
const folder = (name: string, children: readonly FolderEntry[]): FolderEntry => ({
  name, isDirectory: true,
  createReader: () => {
    const lots = [children.slice(0, 2), children.slice(2), []];
    return { readEntries: (onEntries) => onEntries(lots.shift() ?? []) };
  },
});
const fileIn = (name: string, text: string): FolderEntry => ({ name, isDirectory: false, file: (onFile) => onFile(fileOf(name, text)) });
const dropOf = (...entries: readonly FolderEntry[]) =>
  ({ items: entries.map((entry) => ({ kind: 'file', getAsFile: () => fileOf(entry.name, 'copy'), webkitGetAsEntry: () => entry })), files: [], getData: () => '' });

test("a folder's files become versions in the order of their names, those below it included", async () => {
  const app = await openApp();
  await app.act.addDrop(dropOf(folder('March', [
    fileIn('take-10.txt', 'Ten'), fileIn('.DS_Store', 'x'), fileIn('take-2.txt', 'Two'), folder('more', [fileIn('take-3.txt', 'Three')]), fileIn('pier.jpg', '\0JPG'),
  ])));
  expect(app.names()).toBe('take-3 take-2 take-10');
  expect(app.state().notices.list).toMatchObject([{ info: { code: 'left-out', folder: 'March', names: ['pier.jpg'] } }]);
  app.act.undo();
  expect(app.names()).toBe('');
});

test('a folder whose files all have times is put in their order', async () => {
  const app = await openApp();
  const at = (name: string, publishedAt: string) =>
    fileIn(`${name}.json`, JSON.stringify({ format: 'NITF', drafts: [readDraftOf(name, `Copy ${name}`, { publishedAt })], guess: null, alternatives: [], remarks: [] }));
  await app.act.addDrop(dropOf(folder('Wire', [at('a', '2026-03-03T18:00:00Z'), at('b', '2026-03-03T09:00:00+01:00')])));
  expect(app.names()).toBe('b a');
});

test('a folder with nothing in it, with too much in it, or that cannot be opened is refused by name', async () => {
  const app = await openApp();
  const many = Array.from({ length: 201 }, (_, i) => fileIn(`${i}.txt`, `copy ${i}`));
  await app.act.addDrop(dropOf(folder('Empty', []), folder('Disk', many), { name: 'Old', isDirectory: true }, fileIn('a.txt', 'copy')));
  expect(app.names()).toBe('a');
  expect(app.said()).toEqual(['empty-folder', 'too-many-files', 'folder']);
});

test('rich text is taken where it has paragraphs, else the plain text', async () => {
  const app = await openApp();
  await app.act.addPaste('Plain.', '<b>Rich</b>');
  await app.act.addPaste('Plain too.', '<p>Rich</p>');
  expect(app.state().shelf.entries.map((entry) => entry.draft)).toMatchObject([
    { name: 'Pasted text 1', text: 'Plain.' },
    { name: 'Pasted text 2', text: '<!doctype html><html><body><p>Rich</p></body></html>' },
  ]);
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
