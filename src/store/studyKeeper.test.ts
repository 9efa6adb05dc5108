import { expect, test } from 'vitest';
import { draftOf } from '#testing/ports.ts';
import { keyOf, openApp, openWith, type OpenApp } from '#testing/openApp.ts';
import { NO_STUDIES } from './studyKeeper.ts';

const facts = (app: OpenApp) => app.state().studies.facts.result;
const texts = (app: OpenApp) => app.askedStudies.map(({ drafts }) => drafts.map(({ name }) => name).join(' '));

test('facts are those of all versions, in the order of the shelf', async () => {
  const app = await openWith('One Two Three');
  expect(texts(app)).toEqual(['One Two Three']);
  expect(app.state().studies.facts).toMatchObject({ status: 'ready', result: { value: { sigla: ['A', 'B', 'C'] } } });
});

test('one version alone has no facts to compare', async () => {
  const app = await openWith('One');
  expect(app.askedStudies).toEqual([]);
  expect(app.state().studies).toBe(NO_STUDIES);
});

test('the pair in view goes first: facts are asked for when its comparison stands', async () => {
  const app = await openApp();
  app.engine.hold = true;
  app.act.addDrafts([draftOf('One', 'a'), draftOf('Two', 'b')]);
  await app.settle();
  expect(app.asked).toHaveLength(1);
  expect(app.askedStudies).toEqual([]);
  app.engine.hold = false;
  app.engine.release();
  await app.settle();
  expect(app.state().studies.facts.status).toBe('ready');
});

test('another pair, a new name or a view asks for nothing again', async () => {
  const app = await openWith('One Two Three');
  const result = facts(app);
  app.act.look({ compared: 'C' });
  app.act.rename(keyOf(app, 'One'), 'First');
  app.act.look({ view: 'facts' });
  await app.pass(1000);
  expect(app.askedStudies).toHaveLength(1);
  expect(app.state().studies.facts).toMatchObject({ status: 'ready', result });
});

test('while a text is edited its older facts stay, and then the new ones come', async () => {
  const app = await openWith('One Two');
  const result = facts(app);
  app.act.editText(keyOf(app, 'Two'), 'Another text.');
  expect(app.state().studies.facts).toMatchObject({ status: 'running', result });
  await app.pass(200);
  expect(app.askedStudies).toHaveLength(2);
  expect(app.state().studies.facts.status).toBe('ready');
  expect(facts(app)).not.toBe(result);
});

test('facts of other versions never stand under these letters', async () => {
  const app = await openWith('One Two Three');
  app.act.reorder(keyOf(app, 'Three'), 0);
  expect(app.state().studies.facts).toMatchObject({ status: 'running', result: null });
  await app.pass(200);
  expect(texts(app).at(-1)).toBe('Three One Two');
});

test('the newest wish wins: facts of older texts that come late are not shown', async () => {
  const app = await openWith('One Two');
  app.engine.hold = true;
  app.act.addDrafts([draftOf('Three', 'c')]);
  await app.pass(200);
  app.act.addDrafts([draftOf('Four', 'd')]);
  await app.pass(200);
  expect(app.askedStudies.map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
  app.engine.hold = false;
  app.engine.release();
  await app.settle();
  expect(facts(app)?.value?.sigla).toEqual(['A', 'B', 'C', 'D']);
});

test('a fault in reading facts leaves the comparison as it is', async () => {
  const app = await openWith('One Two');
  app.engine.problem = { code: 'worker-failed', message: 'a bug' };
  app.engine.hold = true;
  app.act.addDrafts([draftOf('Three', 'c')]);
  await app.pass(200);
  app.engine.hold = false;
  app.engine.release();
  await app.settle();
  expect(app.state()).toMatchObject({ studies: { facts: { status: 'failed', result: null } }, collation: { status: 'ready' } });
});

const wishes = (app: OpenApp) => app.askedStudies.map(({ wish }) => wish.kind);

test('the study of the view on screen comes first, and the others are made when their view is opened', async () => {
  const app = await openApp();
  app.act.look({ view: 'overview' });
  app.act.addDrafts(['One', 'Two', 'Three'].map((name) => draftOf(name, `Text of ${name}.`)));
  await app.pass(200);
  expect(wishes(app)).toEqual(['overview', 'passages', 'facts']);
  app.act.look({ view: 'collation' });
  await app.settle();
  expect(wishes(app).slice(3)).toEqual(['collation']);
  app.act.look({ view: 'overview' });
  await app.settle();
  expect(wishes(app), 'what was made is there still').toHaveLength(4);
  expect(app.state().studies.overview.status).toBe('ready');
});

test('another wish of a kind is worked on while the older answer stays, and then takes its place', async () => {
  const app = await openWith('One Two Three', { fragment: '' });
  app.act.look({ view: 'collation' });
  await app.settle();
  app.engine.hold = true;
  app.act.look({ base: 'C' });
  await app.settle();
  app.engine.release();
  await app.settle();
  expect(app.state().studies.collation).toMatchObject({ status: 'running', done: 0, of: 1, result: { wish: { base: 0 } } });
  app.engine.hold = false;
  app.engine.release();
  await app.settle();
  expect(app.state().studies.collation).toMatchObject({ status: 'ready', result: { wish: { kind: 'collation', base: 2 } } });
});

test('a view that is left calls its study off, and facts go on', async () => {
  const app = await openWith('One Two Three');
  app.engine.hold = true;
  app.act.look({ view: 'sources' });
  await app.settle();
  expect(wishes(app).at(-1)).toBe('sources');
  app.act.look({ view: 'redline' });
  await app.settle();
  expect(app.askedStudies.at(-1)?.signal.aborted).toBe(true);
  expect(app.state().studies.sources.status).toBe('idle');
  expect(app.state().studies.facts.status).toBe('ready');
});

test('a passage of a version that is not in view as a pair can be linked to from a view of all', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ view: 'collation' });
  await app.settle();
  await app.act.copyPassageLink('c2');
  expect(app.copied).toHaveLength(1);
  const other = await openApp({ fragment: app.copied[0]?.split('#')[1] ?? '' });
  await other.pass(300);
  expect(other.state().lens).toMatchObject({ view: 'collation', focus: { kind: 'paragraph', anchor: 'c2' } });
});
