import { expect, test } from 'vitest';
import { keyOf, openWith } from '#testing/openApp.ts';
import { HOMES } from './homes.ts';

/** Every word the reader could have written, in every place that keeps something. */
async function planted() {
  const app = await openWith('Uno Duo');
  app.act.setTitle('planted-title');
  app.act.rename(keyOf(app, 'Uno'), 'planted-name');
  app.act.setLabel(keyOf(app, 'Duo'), 'planted-label');
  app.act.editText(keyOf(app, 'Duo'), 'planted-text');
  app.act.setRole(keyOf(app, 'Duo'), 'planted-paragraph', 'byline');
  app.act.setChecked('planted-checked', true);
  app.act.mark({ kind: 'fact', id: 'fact1' }, { note: 'planted-note' });
  app.act.pin('apart', ['a1'], ['b1']);
  app.act.look({ view: 'redline', focus: { kind: 'item', id: 'planted-item' } });
  app.act.setPreference('theme', 'dark');
  app.act.report({ code: 'folder', name: 'planted-notice' });
  await app.act.makeWholeLink('all');
  await app.pass(1000);
  const wordsIn = (value: unknown): string[] => [...new Set(JSON.stringify(value)?.match(/planted-\w+|1\.\d+\.\w{13}\./g) ?? [])].sort();
  return { app, wordsIn };
}

test('the record holds the story and where it was left', async () => {
  const { app, wordsIn } = await planted();
  expect(wordsIn([...app.browser.records.values()])).toEqual([
    'planted-checked', 'planted-item', 'planted-label', 'planted-name', 'planted-note', 'planted-paragraph', 'planted-text', 'planted-title',
  ]);
});

test('the address holds how it is looked at, and no word of the story', async () => {
  const { app, wordsIn } = await planted();
  expect(wordsIn(app.history.entries)).toEqual(['planted-item']);
});

test('settings hold preferences alone', async () => {
  const { app } = await planted();
  const kept = JSON.parse(app.browser.settings ?? '') as { preferences: object };
  expect(Object.keys(kept.preferences).sort()).toEqual(Object.keys(HOMES.preferences).sort());
  expect(Object.keys(kept).sort()).toEqual(['format', 'preferences']);
});
