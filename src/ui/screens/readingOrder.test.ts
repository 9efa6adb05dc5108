import { expect, test } from 'vitest';
import { paragraphIndex } from '#core/model/span.ts';
import type { Cell, RedlineRow } from '#core/project/rows.ts';
import { readingOrder } from './readingOrder.ts';
import type { Projection } from './useProjection.ts';

const cell = (...anchors: readonly string[]): Cell => ({
  kind: 'paragraphs', paragraphs: anchors.map((anchor) => ({ anchor, siglum: anchor.charAt(0).toUpperCase(), index: paragraphIndex(0), role: 'body', number: 1, again: false, pieces: [] })),
});
const rows = [
  { key: '1', class: 'same', item: null, before: cell('a1'), after: cell('b1', 'b2') },
  { key: '2', class: 'added', item: null, before: { kind: 'gap', gaps: [] }, after: cell('b3') },
] as const;
const projection = (redline: () => readonly RedlineRow[]) => ({ sideBySide: { rows }, get redline() { return redline(); } }) as unknown as Projection;
const unasked = projection(() => { throw new Error('the redline was made'); });

test('side by side a row is read from left to right, and the redline is not made for it', () => {
  expect(readingOrder(unasked, { view: 'side-by-side', clean: 'none' })).toEqual(['a1', 'b1', 'b2', 'b3']);
});

test('one version alone is read by its own paragraphs', () => {
  expect(readingOrder(unasked, { view: 'redline', clean: 'after' })).toEqual(['b1', 'b2', 'b3']);
});

test('the redline is read in its own order', () => {
  const drawn = projection(() => [{ paragraphs: [{ anchor: 'b1' }, { anchor: 'a1' }] }] as unknown as readonly RedlineRow[]);
  expect(readingOrder(drawn, { view: 'redline', clean: 'none' })).toEqual(['b1', 'a1']);
});
