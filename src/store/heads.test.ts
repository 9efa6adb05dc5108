import { expect, test } from 'vitest';
import { fingerprint } from '#core/model/hash.ts';
import { draftOf } from '#testing/ports.ts';
import { keyOf, openApp, type OpenApp } from '#testing/openApp.ts';
import { storyTitle } from './selectors.ts';

/** A text whose first paragraph is its headline; without a headline it is body copy alone. */
const take = (name: string, headline: string | null, words: number) => ({
  ...draftOf(name, `${headline === null ? '' : `${headline}\n\n`}${Array.from({ length: words }, (_, at) => `word${at}`).join(' ')}`),
  roles: headline === null ? [] : [{ paragraphId: fingerprint(headline), role: 'headline' as const }],
});
const TAKES = [take('One', null, 3), take('Two', 'Ferry aground', 4), take('Three', 'Ferry afloat', 5), take('Four', null, 6)];
const title = (app: OpenApp) => storyTitle(app.state());

test('the story keeps its name whichever two versions are looked at', async () => {
  const app = await openApp();
  app.act.addDrafts(TAKES);
  await app.pass(1000);
  expect(title(app)).toBe('Ferry aground');
  for (const [base, compared] of [['B', 'C'], ['C', 'D'], ['D', 'A'], ['C', 'B']] as const) {
    app.act.look({ base, compared });
    expect(title(app), 'while the pair is being compared').toBe('Ferry aground');
    await app.pass(1000);
    expect(title(app)).toBe('Ferry aground');
  }
});

test('a link that opens with later versions in view names the story by the first headline of all', async () => {
  const app = await openApp({ fragment: 'view=redline&base=C&compared=D' });
  app.act.addDrafts(TAKES);
  app.act.look({ base: 'C', compared: 'D' });
  await app.pass(1000);
  expect(title(app)).toBe('Ferry aground');
});

test('a further take leaves the name, another order and the reader change it', async () => {
  const app = await openApp();
  app.act.addDrafts(TAKES);
  await app.pass(1000);
  app.engine.hold = true;
  app.act.addDrafts([take('Five', 'Ferry sold', 7)]);
  await app.pass(1000);
  expect(title(app), 'also before the new take is read').toBe('Ferry aground');
  app.engine.hold = false;
  app.engine.release();
  await app.pass(1000);
  expect(title(app)).toBe('Ferry aground');
  app.act.reorder(keyOf(app, 'Five'), 0);
  expect(title(app)).toBe('Ferry sold');
  app.act.setTitle('Ferry');
  expect(title(app)).toBe('Ferry');
});

test('until every version before a headline is read, the first version names the story', async () => {
  const app = await openApp();
  app.engine.hold = true;
  app.act.addDrafts(TAKES);
  await app.settle();
  expect(title(app)).toBe('One');
});

test('the words of every version are known, and those of an edited one follow', async () => {
  const app = await openApp();
  app.act.addDrafts(TAKES);
  await app.pass(1000);
  const words = () => app.state().shelf.entries.map(({ key }) => app.state().heads.of[key]?.words);
  const before = words();
  expect(before).not.toContain(undefined);
  app.act.editText(keyOf(app, 'Four'), 'Two words');
  await app.pass(1000);
  expect(words()).toEqual([...before.slice(0, 3), 2]);
});

test('of versions that are gone nothing is kept', async () => {
  const app = await openApp();
  app.act.addDrafts(TAKES);
  await app.pass(1000);
  app.act.removeVersion(keyOf(app, 'Two'));
  await app.pass(1000);
  app.act.newStory();
  expect(app.state().heads.of).toEqual({});
});
