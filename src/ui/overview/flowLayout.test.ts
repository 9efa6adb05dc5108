import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FlowBlock, FlowColumn, FlowLink } from '#core/project/overview.ts';
import { BLOCK_WIDTH, flowLayout } from './flowLayout.ts';

const block = (words: number, more: Partial<FlowBlock> = {}): FlowBlock => ({ anchor: 'a1', number: 1, words, origin: 0, kept: 1, reworded: 0, born: true, gone: false, returns: false, ...more });
const column = (...blocks: readonly FlowBlock[]): FlowColumn => ({ siglum: 'A', name: 'One', words: 0, blocks });
const link = (from: readonly [number, number], to: readonly [number, number], more: Partial<FlowLink> = {}): FlowLink => ({
  from: { version: from[0], block: from[1] }, to: { version: to[0], block: to[1] }, fromSpan: { start: 0, end: 1 }, toSpan: { start: 0, end: 1 }, kind: 'kept', words: 9, skips: 0, origin: 0, ...more,
});

test('blocks of a column follow each other, and a longer paragraph is taller', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.nat(400), { maxLength: 12 }), { minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: 2000 }), (shelf, width) => {
    const layout = flowLayout({ columns: shelf.map((words) => column(...words.map((count) => block(count)))), links: [] }, width);
    layout.blocks.forEach((blocks, at) => blocks.forEach((one, nth) => {
      const last = blocks[nth - 1];
      if (last !== undefined) expect(one.y).toBeGreaterThan(last.y + last.height);
      const [here = 0, before = 0] = [shelf[at]?.[nth], shelf[at]?.[nth - 1]];
      if (last !== undefined && here > before) expect(one.height).toBeGreaterThanOrEqual(last.height);
    }));
    layout.columns.forEach((left, at) => { if (at > 0) expect(left - (layout.columns[at - 1] ?? 0)).toBeGreaterThan(BLOCK_WIDTH); });
  }));
});

test('what links hold together is one chain, also past versions that lack it', () => {
  const layout = flowLayout({ columns: [column(block(9), block(9)), column(block(9)), column(block(9), block(9))], links: [link([0, 0], [1, 0]), link([0, 1], [2, 1], { skips: 1 }), link([1, 0], [2, 0])] }, 600);
  const chains = layout.blocks.map((blocks) => blocks.map(({ chain }) => chain));
  expect(chains[0]?.[0]).toBe(chains[1]?.[0]);
  expect(chains[1]?.[0]).toBe(chains[2]?.[0]);
  expect(chains[0]?.[1]).toBe(chains[2]?.[1]);
  expect(chains[0]?.[1]).not.toBe(chains[0]?.[0]);
  expect(layout.ribbons.map(({ chain }) => chain)).toEqual([chains[0]?.[0], chains[0]?.[1], chains[0]?.[0]]);
});

test('a ribbon leaves and arrives within the share of its blocks', () => {
  const { ribbons: [ribbon], columns } = flowLayout({ columns: [column(block(100)), column(block(50))], links: [link([0, 0], [1, 0], { fromSpan: { start: 0.5, end: 1 } })] }, 600);
  expect(ribbon?.path).toMatch(new RegExp(`^M${BLOCK_WIDTH}\\.0 32\\.5C.* ${columns[1]}\\.0 0\\.0V32\\.5C.* ${BLOCK_WIDTH}\\.0 65\\.0Z$`));
});

test('what ends is marked, in words once a column; what returns, and the last version, end nothing', () => {
  const gone = block(9, { gone: true });
  const { ends } = flowLayout({ columns: [column(gone, gone, block(9, { gone: true, returns: true })), column(block(9)), column(gone)], links: [] }, 600);
  expect(ends.map(({ column: at, label }) => [at, label])).toEqual([[0, true], [0, false]]);
});
