import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapScale, mapShapes, minimapBlocks, rowAt, type MapRow } from './minimapBlocks.ts';

const row = (key: string, over: Partial<MapRow> = {}): MapRow => ({ key, class: 'unchanged', top: 0, height: 100, before: 1, after: 1, ...over });

describe('minimapBlocks', () => {
  it('draws a block for each side that has copy, as tall as its share of the row', () => {
    const blocks = minimapBlocks([row('r1', { class: 'reworded', after: 0.5 }), row('r2', { class: 'added', top: 100, before: 0 })], 0.5);
    expect(blocks.map((b) => [b.side, b.class, b.y, b.height])).toEqual([
      ['before', 'reworded', 8, 48.5], ['after', 'reworded', 8, 23.5], ['after', 'added', 58, 48.5],
    ]);
  });

  it('never loses a change among unchanged rows that share its pixels', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => row(`r${at}`, { top: at * 100, class: at === 500 ? 'removed' : 'unchanged', after: at === 500 ? 0 : 1 }));
    const blocks = minimapBlocks(rows, 0.008);
    expect(blocks.filter((b) => b.class === 'removed')).toHaveLength(1);
    expect(blocks.length).toBeLessThan(10);
  });

  it('keeps every class that is in a column, at any scale', () => {
    const classes = fc.constantFrom('unchanged', 'added', 'reworded', 'moved', 'removed');
    fc.assert(fc.property(fc.array(classes, { maxLength: 200 }), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (list, scale) => {
      const rows = list.map((c, at) => row(`r${at}`, { class: c as MapRow['class'], top: at * 100 }));
      const drawn = new Set(minimapBlocks(rows, scale).filter((b) => b.side === 'before').map((b) => b.class));
      for (const c of list) if (c !== 'unchanged') expect(drawn.has(c as MapRow['class'])).toBe(true);
    }));
  });
});

describe('mapShapes', () => {
  it('needs one path a class', () => {
    const blocks = minimapBlocks([row('r1', { class: 'moved' }), row('r2', { class: 'moved', top: 200 }), row('r3', { class: 'style', top: 400 })], 0.5);
    const shapes = mapShapes(blocks, { before: 9, after: 25, width: 10 });
    expect(shapes.map((s) => s.class)).toEqual(['moved', 'style']);
    expect(shapes[1]?.outer).toBe('M9 208v48.5M35 208v48.5');
  });
});

describe('mapScale', () => {
  it('fits a long text into the strip and does not blow up a short one', () => {
    expect(mapScale(10_000, 816)).toBe(0.08);
    expect(mapScale(100, 816)).toBe(0.5);
    expect(mapScale(0, 816)).toBe(0);
  });
});

describe('rowAt', () => {
  const rows = [row('r1'), row('r2', { top: 100 }), row('r3', { top: 250 })];
  it('finds the row under a place, and none between or beyond', () => {
    expect(rowAt(rows, 99)?.key).toBe('r1');
    expect(rowAt(rows, 100)?.key).toBe('r2');
    expect(rowAt(rows, 220)).toBeNull();
    expect(rowAt(rows, 350)).toBeNull();
    expect(rowAt(rows, -1)).toBeNull();
  });
});
