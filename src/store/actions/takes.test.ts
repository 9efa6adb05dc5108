import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collate } from '#core/collate.ts';
import type { Comparison } from '#core/model/collation.ts';
import { encodeWholeLink } from '#formats/link/wholeLink.ts';
import { fetchLooms } from '../taking.ts';
import { draftOf } from '#testing/ports.ts';
import { keyOf, openApp, type OpenApp } from '#testing/openApp.ts';

const BEFORE = 'The board met for six hours on Friday in the old hall.\n\nFerries will leave from the north quay, the harbor master said.\n\nShop owners were not asked.';
const AFTER = 'The board met for nine hours on Monday in the old hall.\n\nFerries will leave from the south quay, the harbor master said.\n\nShop owners were not asked.';

/** The engine's own comparison of the two versions in view, as it would have arrived. */
function compareInView(app: OpenApp): Comparison {
  const { shelf, lens } = app.state();
  const drafts = [lens.base, lens.compared].map((siglum) => shelf.entries[siglum.charCodeAt(0) - 65]!.draft);
  const comparison = collate(drafts).comparisons[0]!;
  app.store.setState({ collation: { status: 'ready', versions: { before: comparison.before, after: comparison.after }, comparison } });
  return comparison;
}

async function opened(before = BEFORE, after = AFTER): Promise<{ readonly app: OpenApp; readonly comparison: Comparison }> {
  await fetchLooms();
  const app = await openApp();
  app.act.addDrafts([draftOf('One', before), draftOf('Two', after)]);
  await app.settle();
  return { app, comparison: compareInView(app) };
}

const textOf = (app: OpenApp, name: string): string => app.state().shelf.entries.find(({ draft }) => draft.name === name)?.draft.text ?? '';
const idOf = ({ changes, before }: Comparison, words: string): string =>
  changes.find(({ before: { start, end } }) => start < end && before.text.slice(before.tokens.start[start], before.tokens.end[end - 1]) === words)!.id;

describe('taking a reading', () => {
  test('the first take begins a version at the end of the shelf, and touches no source', async () => {
    const { app, comparison } = await opened();
    app.act.take([idOf(comparison, 'Friday')], 'compared');
    expect(app.names()).toBe('One Two Mine');
    expect(textOf(app, 'Mine')).toBe(BEFORE.replace('Friday', 'Monday'));
    expect([textOf(app, 'One'), textOf(app, 'Two')]).toEqual([BEFORE, AFTER]);
    expect(app.said()).toEqual(['takes-begun']);
    expect(app.state().lens, 'the reader stays where she was').toMatchObject({ base: 'A', compared: 'B' });
  });

  test('further takes go into the same version; giving one back undoes it', async () => {
    const { app, comparison } = await opened();
    app.act.take([idOf(comparison, 'Friday'), idOf(comparison, 'north')], 'compared');
    app.act.take([idOf(comparison, 'Friday')], 'base');
    expect(app.names()).toBe('One Two Mine');
    expect(textOf(app, 'Mine')).toBe(BEFORE.replace('north', 'south'));
    app.act.rename(keyOf(app, 'Mine'), 'Desk copy');
    app.act.take(comparison.changes.map(({ id }) => id), 'compared');
    expect(textOf(app, 'Desk copy')).toBe(AFTER);
  });

  test('undo goes back take by take, to the very state before the first', async () => {
    const { app, comparison } = await opened();
    const { shelf } = app.state();
    app.act.take([idOf(comparison, 'Friday')], 'compared');
    app.act.take([idOf(comparison, 'six')], 'compared');
    app.act.undo();
    expect(textOf(app, 'Mine')).toBe(BEFORE.replace('Friday', 'Monday'));
    app.act.undo();
    expect(app.state().shelf).toBe(shelf);
    app.act.redo();
    app.act.redo();
    expect(textOf(app, 'Mine')).toBe(BEFORE.replace('Friday', 'Monday').replace('six', 'nine'));
  });

  test('1,000 random sequences of takes: undone one by one they leave the very shelf of before, redone the very last one', async () => {
    const { app, comparison } = await opened();
    const { shelf } = app.state();
    const ids = comparison.changes.map(({ id }) => id);
    fc.assert(fc.property(fc.array(fc.tuple(fc.subarray(ids, { minLength: 1 }), fc.constantFrom('compared' as const, 'base' as const)), { minLength: 1, maxLength: 8 }), (steps) => {
      const states = [shelf];
      for (const [changes, reading] of steps) {
        app.act.take(changes, reading);
        if (app.state().shelf !== states.at(-1)) states.push(app.state().shelf);
      }
      const last = app.state().shelf;
      const mine = last.entries[2];
      if (mine?.takes !== undefined) {
        const taken = new Set(mine.takes.taken);
        expect(mine.takes.taken).toHaveLength(taken.size);
        const wanted = comparison.changes.reduceRight((text, { id, before: b, after: a }) =>
          (taken.has(id) ? text.slice(0, comparison.before.tokens.start[b.start]) + comparison.after.text.slice(comparison.after.tokens.start[a.start], comparison.after.tokens.end[a.end - 1]) + text.slice(comparison.before.tokens.end[b.end - 1]) : text), BEFORE);
        expect(mine.draft.text).toBe(wanted);
      }
      for (const state of states.slice(0, -1).reverse()) {
        app.act.undo();
        expect(app.state().shelf).toBe(state);
      }
      for (let i = 1; i < states.length; i++) app.act.redo();
      expect(app.state().shelf).toBe(last);
      for (let i = 1; i < states.length; i++) app.act.undo();
      expect(app.state().shelf).toBe(shelf);
    }), { numRuns: 1000 });
  });

  test('it follows its sources: an edit elsewhere comes through, and what was taken stays taken', async () => {
    const { app, comparison } = await opened();
    app.act.take([idOf(comparison, 'Friday')], 'compared');
    const edited = BEFORE.replace('not asked', 'asked twice');
    app.act.editText(keyOf(app, 'One'), edited);
    compareInView(app);
    await app.settle();
    expect(textOf(app, 'Mine')).toBe(edited.replace('Friday', 'Monday'));
    app.act.undo();
    expect(textOf(app, 'One')).toBe(BEFORE);
    expect(textOf(app, 'Mine')).toBe(BEFORE.replace('Friday', 'Monday'));
  });

  test('marks that lag behind the typing are not taken from', async () => {
    const { app, comparison } = await opened();
    app.act.editText(keyOf(app, 'One'), BEFORE.replace('six', 'seven'));
    app.act.take([idOf(comparison, 'Friday')], 'compared');
    expect(app.names()).toBe('One Two');
  });

  test('edited by hand it is a version like any other, and says so', async () => {
    const { app, comparison } = await opened();
    app.act.take([idOf(comparison, 'Friday')], 'compared');
    app.act.editText(keyOf(app, 'Mine'), 'My own words.');
    expect(app.said()).toContain('takes-parted');
    app.act.take([idOf(comparison, 'north')], 'compared');
    expect(app.names()).toBe('One Two Mine Mine 2');
    expect(textOf(app, 'Mine')).toBe('My own words.');
    app.act.undo();
    app.act.undo();
    expect(app.state().shelf.entries[2]?.takes?.taken).toEqual([idOf(comparison, 'Friday')]);
  });

  test('it is kept with the story, and goes on after a reload', async () => {
    const { app, comparison } = await opened();
    app.act.take([idOf(comparison, 'Friday')], 'compared');
    await app.pass(1000);
    app.leave();
    const again = await openApp({ browser: app.browser, sessionStory: app.rememberedStory() });
    compareInView(again);
    again.act.take([idOf(comparison, 'six')], 'compared');
    expect(again.names()).toBe('One Two Mine');
    expect(textOf(again, 'Mine')).toBe(BEFORE.replace('Friday', 'Monday').replace('six', 'nine'));
  });

  test('it travels in links with both its sources, and goes on there', async () => {
    const { app, comparison } = await opened();
    app.act.take([idOf(comparison, 'Friday')], 'compared');
    await app.act.makeWholeLink('all');
    const { share } = app.state();
    const link = share.status === 'made' ? share.link : '';
    const reader = await openApp({ fragment: link.slice(link.indexOf('#') + 1) });
    compareInView(reader);
    reader.act.take([idOf(comparison, 'six')], 'compared');
    expect(reader.names()).toBe('One Two Mine');
    expect(textOf(reader, 'Mine')).toBe(BEFORE.replace('Friday', 'Monday').replace('six', 'nine'));
  });

  test('its text stays as it was sent or kept, also where the engine of today has no such changes any more; an edited source is followed', async () => {
    await fetchLooms();
    const sent = BEFORE.replace('Friday', 'Monday').replace('six', 'nine');
    const { id } = (await opened()).comparison.changes.find(({ id: one }) => one !== '')!;
    const fragment = await encodeWholeLink({
      title: null, look: 'view=redline&a=A&b=B',
      versions: [
        { draft: draftOf('One', BEFORE), label: '' }, { draft: draftOf('Two', AFTER), label: '' },
        { draft: draftOf('Mine', sent), label: '', takes: { base: 0, compared: 1, taken: [id, 'gone'] } },
      ],
    });
    const reader = await openApp({ fragment });
    compareInView(reader);
    await reader.settle();
    expect(textOf(reader, 'Mine')).toBe(sent);
    reader.act.editText(keyOf(reader, 'One'), BEFORE.replace('old hall', 'new hall'));
    compareInView(reader);
    await reader.settle();
    expect(textOf(reader, 'Mine')).toContain('new hall');
  });

  test('a text is never taken from itself, nor from one version twice', async () => {
    await fetchLooms();
    const fragment = await encodeWholeLink({
      title: null, look: '',
      versions: [
        { draft: draftOf('One', BEFORE), label: '', takes: { base: 0, compared: 1, taken: ['x'] } },
        { draft: draftOf('Two', AFTER), label: '', takes: { base: 0, compared: 0, taken: ['x'] } },
      ],
    });
    const reader = await openApp({ fragment });
    expect(reader.state().shelf.entries.map(({ takes }) => takes)).toEqual([undefined, undefined]);
  });

  test('a full shelf refuses it and says why', async () => {
    const { app, comparison } = await opened();
    app.act.addDrafts(Array.from({ length: 18 }, (_, i) => draftOf(`More ${i}`, `Text ${i}.`)));
    compareInView(app);
    app.act.take([comparison.changes[0]!.id], 'compared');
    expect(app.state().shelf.entries).toHaveLength(20);
    expect(app.said()).toEqual(['too-many-versions']);
  });

  test('its text can be saved as a file', async () => {
    const { app, comparison } = await opened();
    app.act.take([idOf(comparison, 'Friday')], 'compared');
    await app.act.saveVersion(keyOf(app, 'Mine'), 'text');
    expect(app.saved).toEqual([{ name: 'Mine.txt', content: BEFORE.replace('Friday', 'Monday') }]);
    await app.act.saveVersion(keyOf(app, 'Mine'), 'word');
    expect(app.saved[1]?.name).toBe('Mine.docx');
    expect(app.said().slice(-2)).toEqual(['text-saved', 'text-saved']);
  });
});
