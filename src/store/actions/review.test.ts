import { expect, test } from 'vitest';
import { openApp, openWith } from '#testing/openApp.ts';

test('a checked fact is kept with its story', async () => {
  const app = await openWith('One Two');
  app.act.setChecked('fact1', true);
  app.act.setChecked('fact2', true);
  app.act.setChecked('fact2', true);
  expect(app.state().review).toEqual({ checked: ['fact1', 'fact2'] });
  app.act.setChecked('fact1', false);
  await app.pass(1000);
  app.leave();
  const again = await openApp({ browser: app.browser, sessionStory: app.rememberedStory() });
  expect(again.names()).toBe('One Two');
  expect(again.state().review).toEqual({ checked: ['fact2'] });
});

test('another story has marks of its own', async () => {
  const app = await openWith('One Two');
  app.act.setChecked('fact1', true);
  app.act.newStory();
  expect(app.state().review).toEqual({ checked: [] });
});

test('it travels in whole links', async () => {
  const app = await openWith('One Two');
  app.act.setChecked('fact1', true);
  await app.act.makeWholeLink('all');
  const { share } = app.state();
  const link = share.status === 'made' ? share.link : '';
  const reader = await openApp({ fragment: link.slice(link.indexOf('#') + 1) });
  expect(reader.state().review).toEqual({ checked: ['fact1'] });
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
  expect(again.state().review).toEqual({ checked: [] });
});
