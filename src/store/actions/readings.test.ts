import { expect, test } from 'vitest';
import type { Alternative, Reading } from '#formats/readers/reading.ts';
import { openApp, type OpenApp } from '#testing/openApp.ts';
import { fileOf, readDraftOf } from '#testing/ports.ts';
import { embargoOf, filesOnShelf, standingOf } from '../slices/readings.ts';

const before = readDraftOf('Pier, before', 'The vote is on Friday.', { label: 'Pier, before' });
const after = readDraftOf('Pier, after', 'The vote is on Monday.', { label: '2nd Ld-Writethru, 16:40 UTC' });
const alternatives: readonly Alternative[] = [{ kind: 'changes-accepted', name: '', drafts: [after] }, { kind: 'changes-rejected', name: '', drafts: [before] }];
const TRACKED: Reading = {
  format: 'Word document', drafts: [before, after], guess: null, alternatives, remarks: [{ kind: 'tracked-changes', insertions: 1, deletions: 1 }],
};
const readingFile = (reading: Reading) => fileOf('pier.json', JSON.stringify(reading));

const texts = (app: OpenApp): readonly string[] => app.state().shelf.entries.map((entry) => entry.draft.text);
const file = (app: OpenApp) => {
  const [only] = app.state().readings.files;
  if (only === undefined) throw new Error('No file was read.');
  return only;
};
const standing = (app: OpenApp) => standingOf(file(app), app.state().shelf);

test('both texts of a tracked file stand on the shelf in order, with notes where they say more than the name', async () => {
  const app = await openApp();
  await app.act.addFiles([readingFile(TRACKED)]);
  expect(app.state().shelf.entries.map(({ draft, label }) => [draft.name, label])).toEqual([['Pier, before', ''], ['Pier, after', '2nd Ld-Writethru, 16:40 UTC']]);
  expect(app.state().shelf.entries[0]?.draft).not.toHaveProperty('title');
  expect(app.state().notices.list).toMatchObject([{ info: { code: 'file-read', name: 'pier.json', facts: { encoding: null, alternatives: ['changes-accepted', 'changes-rejected'] } } }]);
});

test('another way takes the place of the first, and undo brings that back', async () => {
  const app = await openApp();
  await app.act.addFiles([readingFile(TRACKED), fileOf('late.txt', 'Late copy')]);
  await app.act.readAgain(file(app).id, { alternative: 0 });
  expect(texts(app)).toEqual([after.text, 'Late copy']);
  expect(standing(app)?.alternative).toBe(0);
  app.act.undo();
  expect(texts(app)).toEqual([before.text, after.text, 'Late copy']);
  expect(standing(app)?.alternative).toBe(null);
  await app.act.readAgain(file(app).id, { alternative: 1 });
  await app.act.readAgain(file(app).id, { alternative: null });
  expect(texts(app)).toEqual([before.text, after.text, 'Late copy']);
});

test('a name and a note that the reader gave stay', async () => {
  const app = await openApp();
  await app.act.addFiles([readingFile(TRACKED)]);
  const key = app.state().shelf.entries[0]?.key ?? '';
  app.act.rename(key, 'First night');
  app.act.setLabel(key, 'from the desk');
  await app.act.readAgain(file(app).id, { alternative: 0 });
  expect(app.state().shelf.entries).toMatchObject([{ key, label: 'from the desk', draft: { name: 'First night', text: after.text } }]);
});

test('a guessed encoding is said and can be changed, and back, in one step of undo each', async () => {
  const app = await openApp();
  await app.act.addFiles([fileOf('wire.txt', 'caf?')]);
  expect(app.state().notices.list).toMatchObject([{ info: { code: 'file-read', facts: { encoding: 'windows-1252' } } }]);
  await app.act.readAgain(file(app).id, { encoding: 'koi8-r' });
  expect(texts(app)).toEqual(['caf(koi8-r)']);
  expect(standing(app)?.reading.guess?.encoding).toBe('koi8-r');
  await app.act.readAgain(file(app).id, { encoding: 'windows-1252' });
  expect(texts(app)).toEqual(['caf?']);
  app.act.undo();
  expect(texts(app)).toEqual(['caf(koi8-r)']);
});

test('a text that the reader has edited stands in no way', async () => {
  const app = await openApp();
  await app.act.addFiles([fileOf('wire.txt', 'caf?')]);
  app.act.editText(app.state().shelf.entries[0]?.key ?? '', 'edited');
  expect(standing(app)).toBe(null);
  expect(filesOnShelf(app.state().readings, app.state().shelf)).toHaveLength(1);
});

test('a file that was read as anybody would read it is not spoken of', async () => {
  const app = await openApp();
  await app.act.addFiles([fileOf('a.txt', 'Copy a'), fileOf('b.txt', 'Copy b')]);
  expect(app.said()).toEqual([]);
  expect(app.state().readings.waiting).toEqual([]);
});

test('more files than two with something to say are told in one line', async () => {
  const app = await openApp();
  await app.act.addFiles(['a', 'b', 'c'].map((name) => fileOf(`${name}.txt`, `caf? ${name}`)));
  expect(app.state().notices.list).toMatchObject([{ info: { code: 'files-read', files: 3 } }]);
});

test('another story forgets how the files of this one were read', async () => {
  const app = await openApp();
  await app.act.addFiles([fileOf('wire.txt', 'caf?')]);
  const { id } = file(app);
  app.act.newStory();
  expect(app.state().readings.files).toEqual([]);
  await app.act.readAgain(id, { encoding: 'koi8-r' });
  expect(texts(app)).toEqual([]);
});

test('what a file says of an embargo is known of its version, also after its words were edited, and of no other', async () => {
  const app = await openApp();
  const held = readDraftOf('Pier', 'The vote is on Friday.', { embargo: '2027-03-05T00:01:00Z' });
  await app.act.addFiles([readingFile({ ...TRACKED, drafts: [held, after], alternatives: [] }), fileOf('late.txt', 'Late copy')]);
  const [one, other, late] = app.state().shelf.entries;
  const known = (entry = one) => embargoOf(app.state().readings, app.state().shelf.entries.find(({ key }) => key === entry?.key) ?? null);
  expect([known(), known(other), known(late), embargoOf(app.state().readings, null)]).toEqual(['2027-03-05T00:01:00Z', null, null, null]);
  app.act.editText(one?.key ?? '', 'The vote is on Friday, at last.');
  expect(known()).toBe('2027-03-05T00:01:00Z');
});
