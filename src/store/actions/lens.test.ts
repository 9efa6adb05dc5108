import { expect, test } from 'vitest';
import { keyOf, openApp, openWith } from '#testing/openApp.ts';

test('views, pairs and selections are steps that Back and Forward go through; filters are not', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ view: 'redline' });
  app.act.toggleClass('added');
  app.act.toggleFold();
  app.act.look({ compared: 'C' });
  app.act.select({ kind: 'paragraph', anchor: 'c2' });
  expect(app.history.entries).toEqual([
    'view=side-by-side&a=A&b=B',
    'view=redline&a=A&b=B&hide=added,furniture&fold=1',
    'view=redline&a=A&b=C&hide=added,furniture&fold=1',
    'view=redline&a=A&b=C&hide=added,furniture&fold=1&at=c2',
  ]);
  const { lens } = app.state();
  app.back();
  expect(app.state().lens.focus).toBeNull();
  app.back();
  app.back();
  expect(app.state().lens).toMatchObject({ view: 'side-by-side', compared: 'B' });
  app.forward();
  app.forward();
  app.forward();
  expect(app.state().lens).toEqual(lens);
  expect(app.history.entries, 'going back and forth writes nothing').toHaveLength(4);
});

test('letters that change because the shelf did are no step', async () => {
  const app = await openWith('One Two Three');
  app.act.reorder(keyOf(app, 'One'), 2);
  app.act.removeVersion(keyOf(app, 'Three'));
  expect(app.history.entries).toEqual(['view=side-by-side&a=B&b=A']);
});

test('swapping reads the comparison the other way round', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ base: 'C' });
  app.act.swap();
  expect(app.state().lens).toMatchObject({ base: 'B', compared: 'C' });
});

test('a text is never read against itself: choosing the compared one as base swaps them', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ base: 'B' });
  expect(app.state().lens).toMatchObject({ base: 'B', compared: 'A' });
  app.act.look({ compared: 'B' });
  expect(app.state().lens).toMatchObject({ base: 'A', compared: 'B' });
});

test('a lens that the shelf cannot show is put right', async () => {
  const app = await openWith('One Two');
  app.act.look({ base: 'T', compared: 'S' });
  expect(app.state().lens).toMatchObject({ base: 'A', compared: 'B' });
});

test('selecting the same again is no new step', async () => {
  const app = await openWith('One Two');
  app.act.select({ kind: 'item', id: 'x1' });
  app.act.select({ kind: 'item', id: 'x1' });
  app.act.clearSelection();
  app.act.clearSelection();
  expect(app.history.entries).toHaveLength(3);
});

test('classes are switched in the order of the list, so that equal filters are equal addresses', async () => {
  const app = await openWith('One Two');
  app.act.toggleClass('style');
  app.act.toggleClass('reworded');
  expect(app.state().lens.hidden).toEqual(['reworded', 'style', 'furniture']);
  app.act.setHidden([]);
  expect(app.history.entries.at(-1)).toBe('view=side-by-side&a=A&b=B&hide=none');
  app.act.toggleClass('style');
  app.act.toggleClass('style');
  expect(app.state().lens.hidden).toEqual([]);
});

test('narrow screens begin with Redline, unless the address says otherwise', async () => {
  expect((await openApp({ narrow: true })).state().lens.view).toBe('redline');
  expect((await openWith('One Two', { narrow: true })).history.entries).toEqual(['view=redline&a=A&b=B']);
});

test('an empty page has a bare address', async () => {
  const app = await openApp();
  app.act.toggleFold();
  expect(app.history.entries).toEqual(['']);
});

test('a version that is read, and the three of Catch-up, keep their texts when the letters change', async () => {
  const app = await openWith('One Two Three Four');
  app.act.look({ view: 'sources', read: 'D', catchUp: { old: 'A', ours: 'B', wire: 'C' } });
  app.act.reorder(keyOf(app, 'Four'), 0);
  expect(app.state().lens).toMatchObject({ read: 'A', catchUp: { old: 'B', ours: 'C', wire: 'D' } });
  app.act.removeVersion(keyOf(app, 'Two'));
  expect(app.state().lens).toMatchObject({ read: 'A', catchUp: null });
  app.act.undo();
  expect(app.names()).toBe('Four One Two Three');
  app.act.removeVersion(keyOf(app, 'Four'));
  expect(app.state().lens.read).toBeNull();
});

test('a passage read in a view of all versions goes along into a view of two', async () => {
  const app = await openWith('One Two Three');
  app.act.look({ view: 'collation' });
  app.act.select({ kind: 'paragraph', anchor: 'c2' });
  app.act.look({ view: 'redline' });
  expect(app.state().lens).toMatchObject({ base: 'A', compared: 'C', focus: { kind: 'paragraph', anchor: 'c2' } });
  app.act.look({ view: 'collation', base: 'B' });
  expect(app.state().lens.focus).toEqual({ kind: 'paragraph', anchor: 'c2' });
});

test('versions are put in the order of their times as one step of undo', async () => {
  const app = await openWith('One Two Three');
  app.act.setTime(keyOf(app, 'One'), '2014-03-14T12:00:00.000Z');
  app.act.setTime(keyOf(app, 'Three'), '2014-03-14T09:00:00.000Z');
  app.act.orderByTime();
  expect(app.names()).toBe('Three Two One');
  app.act.undo();
  expect(app.names()).toBe('One Two Three');
});
