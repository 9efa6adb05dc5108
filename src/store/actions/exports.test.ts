import { expect, test } from 'vitest';
import { exportedStory, onlyPair } from '#testing/exportedStories.ts';
import { keyOf, openWith, type OpenApp } from '#testing/openApp.ts';

test('a story is written with all versions, the reader’s base and letters, and saved under its title', async () => {
  const app = await openWith('One Two Three');
  app.act.setTitle('Pier: closed?');
  app.act.look({ base: 'B', compared: 'C' });
  await app.act.takeAway('html', 'all');
  expect(app.exported).toMatchObject([{ kind: 'html', base: 1, sigla: ['A', 'B', 'C'], title: 'Pier: closed?', at: '2023-11-14T22:13:20Z' }]);
  expect(app.saved).toEqual([{ name: 'Pier- closed.html', content: 'html of ABC' }]);
  expect(app.state().notices.list.at(-1)).toMatchObject({ info: { code: 'text-saved', file: 'Pier- closed.html' } });
  expect(app.state().exports.writing).toBeNull();
});

test('of two versions they keep their letters, the base first', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ base: 'C', compared: 'A' });
  await app.act.takeAway('tei', 'pair');
  expect(app.exported[0]).toMatchObject({ base: 0, sigla: ['C', 'A'], drafts: [{ name: 'Three' }, { name: 'One' }] });
});

test('Word holds the two in view, whatever was asked for', async () => {
  const app = await openWith('One Two Three');
  await app.act.takeAway('docx', 'all');
  expect(app.exported[0]).toMatchObject({ kind: 'docx', sigla: ['A', 'B'] });
});

test('what the reader decided goes along, by the places of what is written', async () => {
  const app = await openWith('One Two Three');
  const words = { quote: 'x', occurrence: 0 };
  const pins = [['One', 'Two'], ['One', 'Three']].map(([one, other]) => ({ kind: 'together' as const, versions: [keyOf(app, one!), keyOf(app, other!)] as const, before: [words], after: [words] }));
  app.store.setState({ review: { ...app.state().review, pins } });
  app.act.look({ base: 'C', compared: 'A' });
  await app.act.takeAway('docx', 'pair');
  expect(app.exported[0]?.terms.pins.map(({ versions }) => versions)).toEqual([[1, 0]]);
});

test('a note on a fact goes along where the fact stands in what is written', async () => {
  const app = await openWith('One Two Three');
  app.act.mark({ kind: 'fact', id: 'fact1' }, { note: 'shared' });
  await app.act.takeAway('html', 'pair');
  const { studies } = app.state();
  app.store.setState({ studies: { ...studies, facts: { ...studies.facts, result: null } } });
  await app.act.takeAway('html', 'pair');
  await app.act.takeAway('html', 'all');
  expect(app.exported.map(({ remarks }) => remarks.length), 'not where nobody knows').toEqual([1, 0, 1]);
});

test('a failure is told and nothing is saved', async () => {
  const app = await openWith('One Two');
  app.exporter.problem = { code: 'export-failed', message: 'a bug' };
  await app.act.takeAway('markdown', 'all');
  expect(app.saved).toEqual([]);
  expect(app.state().notices.list.at(-1)).toMatchObject({ kind: 'problem', problem: { code: 'export-failed' } });
  expect(app.state().exports.writing).toBeNull();
});

test('the redline is copied as plain words and as markup', async () => {
  const app = await openWith('One Two');
  await app.act.copyRedline();
  expect(app.exported[0]?.kind).toBe('rich-text');
  expect(app.copied).toEqual(['redline']);
  expect(app.state().notices.list.at(-1)).toMatchObject({ info: { code: 'redline-copied' } });
});

test('one version alone has nothing to be written', async () => {
  const app = await openWith('One');
  await app.act.takeAway('html', 'all');
  expect([app.exported, app.saved]).toEqual([[], []]);
});

/** Two versions with a real comparison of them in view. */
async function compared(): Promise<OpenApp> {
  const app = await openWith('One Two');
  const text = 'The harbor board voted 7-2 on Friday to close the east pier.';
  const comparison = onlyPair(exportedStory([text, text.replace('Friday', 'Monday')]));
  app.store.setState({ collation: { status: 'ready', versions: { before: comparison.before, after: comparison.after }, comparison } });
  return app;
}

test('a passage is copied with its marks and the name of its place', async () => {
  const app = await compared();
  await app.act.copyMarked('b1');
  expect(app.copied).toEqual(['The harbor board voted 7-2 on [-Friday-]{+Monday+} to close the east pier.\n— Two ¶1']);
  expect(app.said().at(-1)).toBe('marked-copied');
});

test('a picture is saved under story and place, and its words go to the clipboard', async () => {
  const app = await compared();
  await app.act.savePicture('b1');
  expect(app.saved.map(({ name }) => name)).toEqual(['One, Two ¶1.png']);
  expect(app.copied).toEqual([expect.stringContaining('— Two ¶1')]);
  expect(app.state().notices.list.at(-1)).toMatchObject({ info: { code: 'picture-saved', described: true } });
});
