import { expect, test } from 'vitest';
import { keyOf, openWith } from '#testing/openApp.ts';

test('a story is written with all versions, the reader’s base and letters, and saved under its title', async () => {
  const app = await openWith('One Two Three');
  app.act.setTitle('Pier: closed?');
  app.act.look({ base: 'B', compared: 'C' });
  await app.act.takeAway('html', 'all');
  expect(app.exported).toMatchObject([{ kind: 'html', base: 1, sigla: ['A', 'B', 'C'], title: 'Pier: closed?', at: '2023-11-14T22:13:20.000Z' }]);
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

test('a failure is told and nothing is saved', async () => {
  const app = await openWith('One Two');
  app.exporter.problem = { code: 'worker-failed', message: 'a bug' };
  await app.act.takeAway('markdown', 'all');
  expect(app.saved).toEqual([]);
  expect(app.state().notices.list.at(-1)).toMatchObject({ kind: 'problem', problem: { code: 'worker-failed' } });
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
