import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWholeLink, encodeWholeLink } from '#formats/link/wholeLink.ts';
import { draftOf, fakeBrowser } from '#testing/ports.ts';
import { keyOf, openApp, openWith, type OpenApp } from '#testing/openApp.ts';

const fragmentOf = (link: string | undefined): string => link?.split('#')[1] ?? '';

async function wholeLink(app: OpenApp, scope: 'all' | 'pair' = 'all'): Promise<string> {
  await app.act.makeWholeLink(scope);
  const { share } = app.state();
  return share.status === 'made' ? share.link : '';
}

test('a whole link opens elsewhere as the same story, looked at in the same way', async () => {
  const app = await openWith('One Two Three');
  app.act.setTitle('The weir');
  app.act.setLabel(keyOf(app, 'Two'), 'second take');
  app.act.setRole(keyOf(app, 'Two'), 'p', 'byline');
  app.act.look({ view: 'redline', base: 'C', compared: 'B', folded: true, focus: { kind: 'item', id: 'x7' } });
  await app.settle();
  const link = await wholeLink(app);
  expect(link).toMatch(/^https:\/\/desk\.example\/writethru\/#1\./);

  const other = await openApp({ fragment: fragmentOf(link) });
  expect(other.state().lens).toEqual(app.state().lens);
  expect(other.state().shelf.title).toBe('The weir');
  const kept = (one: OpenApp) => one.state().shelf.entries.map(({ draft, label }) => ({ draft, label }));
  expect(kept(other)).toEqual(kept(app));
  expect(other.said()).toEqual(['link-opened']);
  expect(other.history.entries, 'the texts leave the address once they are open').toEqual([
    'view=redline&a=C&b=B&fold=1&item=x7',
  ]);
});

test('any shelf travels', async () => {
  const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''), { minLength: 1, maxLength: 5, selector: (text) => text.trim() });
  await fc.assert(
    fc.asyncProperty(texts, async (list) => {
      const app = await openApp();
      app.act.addDrafts(list.map((text, i) => draftOf(`v${i}`, text)));
      const other = await openApp({ fragment: fragmentOf(await wholeLink(app)) });
      expect(other.state().shelf.entries.map((entry) => entry.draft)).toEqual(app.state().shelf.entries.map((entry) => entry.draft));
    }),
    { numRuns: 30 },
  );
});

test('a link of the two in view holds only them, as A and B', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ base: 'C', compared: 'A' });
  await app.settle();
  const other = await openApp({ fragment: fragmentOf(await wholeLink(app, 'pair')) });
  expect(other.names()).toBe('One Three');
  expect(other.state().lens).toMatchObject({ base: 'B', compared: 'A' });
});

test('a selected paragraph travels by its words, never by a letter and number that may mean another there', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ base: 'A', compared: 'C' });
  app.act.select({ kind: 'paragraph', anchor: 'c2' });
  await app.settle();
  const link = await decodeWholeLink(fragmentOf(await wholeLink(app, 'pair')));
  expect(link.ok && link.value.look).toMatch(/^view=side-by-side&a=A&b=B&says=Its%20second%20paragraph%2E&in=\w+&of=Three$/);
  await app.act.copyPassageLink('a1');
  const other = await openApp({ fragment: fragmentOf(app.copied[0]) });
  expect(other.state().lens).toMatchObject({ base: 'A', compared: 'C', focus: { kind: 'paragraph', anchor: 'a1' } });
});

test('a link of the two in view names nothing of the others: neither the passage selected there nor a note on a fact that only they have', async () => {
  const app = await openWith('One Two Three');
  app.act.mark({ kind: 'fact', id: 'fact1' }, { note: 'shared' });
  const both = await decodeWholeLink(fragmentOf(await linkOfPair(app)));
  expect(both.ok && both.value.remarks, 'this fact stands in all three').toHaveLength(1);
  const { studies } = app.state();
  const { result } = studies.facts;
  if (result === null) throw new Error('There are no facts yet.');
  const sections = result.value.sections.map(({ section, rows }) => ({
    section, rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell, place) => (place < 2 ? { kind: 'absent' } as const : cell)) })),
  }));
  app.store.setState({ studies: { ...studies, facts: { ...studies.facts, result: { ...result, value: { ...result.value, sections } } } } });
  const link = await decodeWholeLink(fragmentOf(await linkOfPair(app)));
  expect(link.ok && link.value.remarks).toBeUndefined();

  app.act.look({ view: 'collation' });
  await app.settle();
  app.act.select({ kind: 'paragraph', anchor: 'c2' });
  await app.settle();
  expect(app.state().lens).toMatchObject({ base: 'A', compared: 'B', focus: { anchor: 'c2' } });
  const look = await decodeWholeLink(fragmentOf(await linkOfPair(app)));
  expect(look.ok && look.value.look).toBe('view=collation&a=A&b=B');
});

const linkOfPair = async (app: OpenApp): Promise<string> => {
  await app.act.makeWholeLink('pair', true);
  const { share } = app.state();
  return share.status === 'made' ? share.link : '';
};

test('a link whose names are as long as books opens, with the beginning of each', async () => {
  const long = 'x'.repeat(2_000_000);
  const draft = draftOf(long, 'A text.');
  const link = await encodeWholeLink({ title: long, look: `view=redline&${'&'.repeat(2_000_000)}`, versions: [{ draft: { ...draft, publishedAt: long }, label: long }] });
  const app = await openApp({ fragment: link });
  const { title, entries } = app.state().shelf;
  expect([title, entries[0]?.draft.name, entries[0]?.label].map((text) => text?.length)).toEqual([1_000, 1_000, 1_000]);
  expect(entries[0]?.draft.publishedAt).toBeNull();
  expect(app.state().lens.view).toBe('side-by-side');
});

test('making a link can be seen, copied and closed', async () => {
  const app = await openWith('One Two');
  const making = app.act.makeWholeLink('all');
  expect(app.state().share).toEqual({ status: 'making', scope: 'all' });
  await making;
  const { share } = app.state();
  expect(share.status === 'made' && share.bytes === share.link.length).toBe(true);
  await app.act.copyLink();
  expect(app.copied).toEqual([share.status === 'made' ? share.link : '']);
  expect(app.said()).toEqual(['link-copied']);
  app.act.closeShare();
  expect(app.state().share).toEqual({ status: 'idle' });
});

test('a link to a passage opens with that passage selected', async () => {
  const app = await openWith('One Two Three');
  await app.act.copyPassageLink('b2');
  expect(app.state().notices.list).toMatchObject([{ info: { code: 'passage-copied', siglum: 'B', name: 'Two', number: 2 } }]);
  const other = await openApp({ fragment: fragmentOf(app.copied[0]) });
  expect(other.state().lens).toMatchObject({ base: 'A', compared: 'B', focus: { kind: 'paragraph', anchor: 'b2' } });
  expect(other.history.entries).toEqual(['view=side-by-side&a=A&b=B&at=b2']);
});

test('a passage is found by its words when letters and order have changed, and brought into view', async () => {
  const app = await openWith('One Two Three');
  const text = app.state().shelf.entries[0]?.draft.text ?? '';
  app.act.reorder(keyOf(app, 'One'), 2);
  app.act.editText(keyOf(app, 'One'), `A new lede.\n\n${text}`);
  app.act.look({ base: 'A', compared: 'B' });
  await app.settle();
  app.visit('says=The%20text%20of%20One&of=One');
  await app.pass(200);
  expect(app.state().lens).toMatchObject({ base: 'A', compared: 'C', focus: { kind: 'paragraph', anchor: 'c2' } });
  expect(app.said()).toEqual([]);
});

test('a passage that is gone is said to be gone', async () => {
  const app = await openWith('One Two');
  app.visit('says=Words%20that%20nobody%20wrote%20here&of=One');
  await app.settle();
  expect(app.said()).toEqual(['passage-not-found']);
  expect(app.state().stories.arriving).toBeNull();
});

test('a link that came through the server opens and says so', async () => {
  const link = fragmentOf(await wholeLink(await openWith('One Two')));
  const app = await openApp({ fragment: link, throughServer: true });
  expect(app.names()).toBe('One Two');
  expect(app.said()).toEqual(['link-opened', 'link-through-server']);
});

test('a link stays in the address until its story is on disk, so that a reload at any moment finds it', async () => {
  const link = fragmentOf(await wholeLink(await openWith('One Two')));
  const browser = fakeBrowser();
  browser.diskProblem = { code: 'storage-unavailable' };
  const unkept = await openApp({ fragment: link, browser });
  await unkept.pass(500);
  expect(unkept.names()).toBe('One Two');
  expect(unkept.history.entries).toEqual([link]);
  browser.diskProblem = null;
  const kept = await openApp({ fragment: link, browser });
  await kept.pass(500);
  expect(kept.history.entries).toEqual(['view=side-by-side&a=A&b=B']);
});

test('a pasted text that begins with much white space is looked at once, not once for each', async () => {
  const app = await openApp();
  const started = performance.now();
  await app.act.addPaste(`${' '.repeat(100_000)}copy`);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a damaged link opens nothing and says how it is damaged', async () => {
  const link = fragmentOf(await wholeLink(await openWith('One Two')));
  const cut = await openApp({ fragment: link.slice(0, -40) });
  expect(cut.state()).toMatchObject({ shelf: { entries: [] }, stories: { phase: 'ready' } });
  expect(cut.state().notices.list).toMatchObject([{ problem: { code: 'link-cut' } }]);
  expect(cut.history.entries).toEqual(['']);
});

test('a damaged link put into a tab at work changes nothing there', async () => {
  const app = await openWith('One Two');
  app.visit('1.999.0000000000000.abc');
  await app.settle();
  expect(app.names()).toBe('One Two');
  expect(app.said()).toEqual(['link-cut']);
  expect(app.history.entries.at(-1)).toBe('view=side-by-side&a=A&b=B');
});

test('a link opened or pasted where a story is open becomes a story of its own', async () => {
  const link = await wholeLink(await openWith('Red Blue'));
  const app = await openWith('One Two');
  app.visit(fragmentOf(link));
  await expect.poll(() => app.names()).toBe('Red Blue');
  await app.pass(500);
  expect(app.state().stories.kept.map((story) => story.versions)).toEqual([2, 2]);
  const first = app.state().stories.kept.find((story) => story.title === 'One');
  await app.act.openStory(first?.id ?? '');
  expect(app.names()).toBe('One Two');
  await app.act.addPaste(link);
  expect(app.names()).toBe('Red Blue');
});
