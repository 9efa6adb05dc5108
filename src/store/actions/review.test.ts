import { expect, test } from 'vitest';
import { NO_DECISIONS } from '#core/model/decisions.ts';
import { keyOf, openApp, openWith, type OpenApp } from '#testing/openApp.ts';

test('a checked fact is kept with its story', async () => {
  const app = await openWith('One Two');
  app.act.setChecked('fact1', true);
  app.act.setChecked('fact2', true);
  app.act.setChecked('fact2', true);
  expect(app.state().review).toMatchObject({ checked: ['fact1', 'fact2'] });
  app.act.setChecked('fact1', false);
  await app.pass(1000);
  app.leave();
  const again = await openApp({ browser: app.browser, sessionStory: app.rememberedStory() });
  expect(again.names()).toBe('One Two');
  expect(again.state().review).toMatchObject({ checked: ['fact2'] });
});

test('another story has marks of its own', async () => {
  const app = await openWith('One Two');
  app.act.setChecked('fact1', true);
  app.act.newStory();
  expect(app.state().review).toEqual(NO_DECISIONS);
});

test('it travels in whole links', async () => {
  const app = await openWith('One Two');
  app.act.setChecked('fact1', true);
  await app.act.makeWholeLink('all');
  const { share } = app.state();
  const link = share.status === 'made' ? share.link : '';
  const reader = await openApp({ fragment: link.slice(link.indexOf('#') + 1) });
  expect(reader.state().review).toMatchObject({ checked: ['fact1'] });
});

test('the link to a fact opens Facts with its row selected', async () => {
  const app = await openWith('One Two');
  app.act.look({ facts: 'quotes' });
  await app.act.copyFactLink('fact1', 'hours of talks');
  expect(app.said().at(-1)).toBe('fact-copied');
  expect(app.state().lens.view, 'copying moves nothing').toBe('side-by-side');
  const link = app.copied.at(-1) ?? '';
  const reader = await openApp({ fragment: link.slice(link.indexOf('#') + 1) });
  expect(reader.state().lens).toMatchObject({ view: 'facts', facts: 'all', focus: { kind: 'fact', id: 'fact1' } });
});

test('records of before there were marks open with none', async () => {
  const app = await openWith('One Two');
  app.act.setChecked('fact1', true);
  await app.pass(1000);
  app.leave();
  for (const [name, value] of app.browser.records) {
    if (name.startsWith('story:')) app.browser.records.set(name, { ...(value as object), review: undefined });
  }
  const again = await openApp({ browser: app.browser, sessionStory: app.rememberedStory() });
  expect(again.names()).toBe('One Two');
  expect(again.state().review).toEqual(NO_DECISIONS);
});

const words = (quote: string, occurrence = 0) => ({ quote, occurrence });
const linkOf = (app: OpenApp): string => {
  const { share } = app.state();
  const link = share.status === 'made' ? share.link : '';
  return link.slice(link.indexOf('#') + 1);
};

test('a pair made by hand is held by words, compared at once, and can be undone and redone', async () => {
  const app = await openWith('One Two');
  app.act.pin('together', ['a1'], ['b2']);
  await app.settle();
  const pinned = { kind: 'together', before: [words('The text of One.')], after: [words('Its second paragraph.')] };
  expect(app.state().review.pins).toEqual([{ ...pinned, versions: [keyOf(app, 'One'), keyOf(app, 'Two')] }]);
  expect(app.asked.map(({ terms }) => terms.pins)).toEqual([[], [pinned]]);
  app.act.undo();
  await app.settle();
  expect(app.state().review.pins).toEqual([]);
  app.act.redo();
  await app.settle();
  expect(app.state().review.pins).toHaveLength(1);
  expect(app.asked, 'what was compared before is remembered').toHaveLength(2);
});

test('it holds when the two change sides or the shelf its order, and is one decision whichever way round it is made', async () => {
  const app = await openWith('One Two');
  app.act.pin('together', ['a1'], ['b2']);
  app.act.swap();
  await app.settle();
  expect(app.asked.at(-1)?.terms.pins).toEqual([{ kind: 'together', before: [words('Its second paragraph.')], after: [words('The text of One.')] }]);
  app.act.reorder(keyOf(app, 'Two'), 0);
  await app.pass(1000);
  expect(app.state().collation.status).toBe('ready');
  expect(app.asked.at(-1)?.terms.pins).toHaveLength(1);
  app.act.look({ base: 'A', compared: 'B' });
  app.act.pin('apart', ['a2'], ['b1']);
  expect(app.state().review.pins.map(({ kind }) => kind)).toEqual(['apart']);
  app.act.unpin(app.state().review.pins[0]!);
  expect(app.state().review.pins).toEqual([]);
});

test('decisions are kept with their story, and pins travel in whole links; marks and notes only when asked', async () => {
  const app = await openWith('One Two Three');
  app.act.setPreference('initials', 'mk');
  app.act.pin('apart', ['a2'], ['b2']);
  app.act.mark({ kind: 'paragraph', anchor: 'b1' }, { query: true, note: 'Who says so?' });
  const remark = { query: true, seen: false, note: 'Who says so?', initials: 'mk', quote: 'The text of Two.', at: { words: words('The text of Two.') }, on: { kind: 'passage' } };
  expect(app.state().review.remarks).toMatchObject([remark]);
  await app.act.makeWholeLink('all');
  const plain = await openApp({ fragment: linkOf(app) });
  expect(plain.state().review).toMatchObject({ pins: [{ kind: 'apart', versions: [keyOf(plain, 'One'), keyOf(plain, 'Two')] }], remarks: [] });
  await app.act.makeWholeLink('all', true);
  const told = await openApp({ fragment: linkOf(app) });
  expect(told.state().review.remarks).toMatchObject([remark]);
  expect(told.state().review.remarks[0]?.at?.version).toBe(keyOf(told, 'Two'));
  await app.pass(1000);
  app.leave();
  const again = await openApp({ browser: app.browser, sessionStory: app.rememberedStory() });
  expect(again.state().review).toEqual(app.state().review);
});

test('a link to two versions leaves out what was decided on others', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ compared: 'C' });
  await app.settle();
  app.act.pin('apart', ['a2'], ['c2']);
  app.act.look({ compared: 'B' });
  await app.settle();
  await app.act.makeWholeLink('pair');
  expect((await openApp({ fragment: linkOf(app) })).state().review.pins).toEqual([]);
});

test('a mark that says nothing any more is gone, and each step can be undone', async () => {
  const app = await openWith('One Two');
  app.act.mark({ kind: 'fact', id: 'fact1' }, { seen: true });
  app.act.mark({ kind: 'fact', id: 'fact1' }, { query: true });
  app.act.mark({ kind: 'fact', id: 'fact1' }, { seen: false, query: false });
  expect(app.state().review.remarks).toEqual([]);
  app.act.undo();
  expect(app.state().review.remarks).toMatchObject([{ on: { kind: 'fact', id: 'fact1' }, seen: true, query: true, quote: 'words' }]);
  app.act.undo();
  expect(app.state().review.remarks).toMatchObject([{ seen: true, query: false }]);
});

test('a note being typed is one step of undo', async () => {
  const app = await openWith('One Two');
  for (const note of ['W', 'Wh', 'Who?']) app.act.mark({ kind: 'paragraph', anchor: 'a1' }, { note });
  app.act.undo();
  expect(app.state().review.remarks).toEqual([]);
});
