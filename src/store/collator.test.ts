import { expect, test } from 'vitest';
import { draftOf } from '#testing/ports.ts';
import { keyOf, openApp, openWith } from '#testing/openApp.ts';

test('one text alone is segmented, so that it can be read', async () => {
  const app = await openApp();
  app.act.addDrafts([draftOf('One', 'Alone.')]);
  await app.settle();
  expect(app.state().collation).toMatchObject({ status: 'idle', versions: { before: { text: 'Alone.' }, after: null } });
});

test('texts show before marks do', async () => {
  const app = await openApp();
  const seen: string[] = [];
  app.store.subscribe(({ collation: { status, versions } }) => {
    const line = `${status} ${versions.after === null ? 'without' : 'with'} text`;
    if (seen.at(-1) !== line) seen.push(line);
  });
  app.act.addDrafts([draftOf('One', 'a'), draftOf('Two', 'b')]);
  await app.settle();
  expect(seen.filter((line) => !line.startsWith('idle'))).toEqual(['running without text', 'running with text', 'ready with text']);
});

test('the newest wish wins: an older answer that comes late is not shown', async () => {
  const app = await openWith('One Two Three');
  app.engine.hold = true;
  app.act.look({ compared: 'C' });
  app.act.look({ base: 'B' });
  expect(app.asked.map((job) => job.signal.aborted)).toEqual([false, true, false]);
  const shown: string[] = [];
  app.store.subscribe(({ collation }) => {
    if (collation.status === 'ready') shown.push(`${collation.comparison.before.name} ${collation.comparison.after.name}`);
  });
  app.engine.release();
  await app.settle();
  expect(shown).toEqual(['Two Three']);
});

test('each key typed in a story is compared at once, and the marks stay until the new ones are there', async () => {
  const app = await openWith('One Two');
  const { collation } = app.state();
  const before = collation.status === 'ready' ? collation.comparison : null;
  app.engine.hold = true;
  for (const text of ['a', 'ab']) app.act.editText(keyOf(app, 'Two'), text);
  expect(app.asked.map((job) => job.after.text).slice(1)).toEqual(['a', 'ab']);
  expect(app.asked[1]?.signal.aborted).toBe(true);
  expect(app.state().collation).toMatchObject({ status: 'running', comparison: before });
  app.engine.release();
  await app.settle();
  expect(app.state().collation).toMatchObject({ status: 'ready', comparison: { after: { text: 'ab' } } });
});

test('typing in a book asks once for a burst of keys, and keeps the marks until the new ones are there', async () => {
  const app = await openWith('One Two');
  const book = 'A word. '.repeat(40_000);
  app.act.editText(keyOf(app, 'Two'), book);
  await app.pass(80);
  await app.settle();
  const { collation } = app.state();
  const before = collation.status === 'ready' ? collation.comparison : null;
  app.engine.hold = true;
  for (const typed of ['a', 'ab', 'abc']) {
    app.act.editText(keyOf(app, 'Two'), book + typed);
    await app.pass(50);
  }
  expect(app.asked).toHaveLength(2);
  await app.pass(80);
  expect(app.asked).toHaveLength(3);
  expect(app.asked[2]?.after.text).toBe(`${book}abc`);
  expect(app.state().collation).toMatchObject({ status: 'running', comparison: before });
  app.engine.release();
  await app.settle();
  expect(app.state().collation).toMatchObject({ status: 'ready', comparison: { after: { text: `${book}abc` } } });
});

test('typing that ends where it began finds what was there', async () => {
  const app = await openWith('One Two');
  const { collation } = app.state();
  const text = app.state().shelf.entries[1]?.draft.text ?? '';
  app.act.editText(keyOf(app, 'Two'), `${text}x`);
  app.act.editText(keyOf(app, 'Two'), text);
  expect(app.state().collation).toEqual(collation);
  await app.settle();
  expect(app.state().collation).toEqual(collation);
});

test('a pair seen before is there at once', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ compared: 'C' });
  await app.settle();
  app.act.look({ compared: 'B' });
  expect(app.state().collation).toMatchObject({ status: 'ready', comparison: { after: { name: 'Two' } } });
  expect(app.asked).toHaveLength(2);
});

test('an engine that fails leaves a page that works, and the next wish is tried again', async () => {
  const app = await openWith('One Two Three');
  app.engine.problem = { code: 'worker-failed', message: 'out of memory' };
  app.act.look({ compared: 'C' });
  await app.settle();
  expect(app.state().collation).toMatchObject({ status: 'failed', problem: { code: 'worker-failed' } });
  app.engine.problem = null;
  app.act.swap();
  await app.settle();
  expect(app.state().collation.status).toBe('ready');
});

test('when the last pair is gone, so is the comparison', async () => {
  const app = await openWith('One Two');
  app.act.removeVersion(keyOf(app, 'Two'));
  await app.settle();
  expect(app.state().collation).toMatchObject({ status: 'idle', versions: { before: { name: 'One' }, after: null } });
  app.act.removeVersion(keyOf(app, 'One'));
  await app.settle();
  expect(app.state().collation.versions.before).toBeNull();
});

test('a link to a passage of a version that is not in view compares it once', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ view: 'collation' });
  await app.settle();
  await app.act.copyPassageLink('c2');
  const other = await openApp({ fragment: app.copied[0]?.split('#')[1] ?? '' });
  await other.pass(300);
  expect(other.asked.map(({ before, after }) => `${before.name} ${after.name}`)).toEqual(['One Three']);
});

test('typing drives no other pair out of memory', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ compared: 'C' });
  await app.settle();
  for (const typed of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
    app.act.editText(keyOf(app, 'Three'), typed);
    await app.settle();
  }
  const asked = app.asked.length;
  app.act.look({ compared: 'B' });
  expect(app.state().collation).toMatchObject({ status: 'ready', comparison: { after: { name: 'Two' } } });
  expect(app.asked).toHaveLength(asked);
});
