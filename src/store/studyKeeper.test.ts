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
