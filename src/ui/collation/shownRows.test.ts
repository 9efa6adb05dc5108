import { expect, test } from 'vitest';
import type { CollationCell, CollationRow, CollationTable } from '#core/project/collationTable.ts';
import { paragraphIndex } from '#core/model/span.ts';
import { anchorOfRow, rowOfAnchor, shownRows, stepRows } from './shownRows.ts';

/** `row('a1 b2 - ', 2)`: a cell for each version, its paragraphs by anchor, "-" where it has none. */
function row(cells: string, readings: number, more: Partial<CollationRow> = {}): CollationRow {
  const made = cells.split(' ').map((anchors, v): CollationCell => (anchors === '-' ? { kind: 'absent', at: 'inside' } : {
    kind: 'passage', class: 'same', moved: false, reading: 0, styleReading: 0, also: [],
    passages: anchors.split('+').map((anchor) => ({ anchor: anchor.replace('~', ''), siglum: 'ABC'.charAt(v), index: paragraphIndex(0), role: 'body', number: 1, whole: true, first: !anchor.startsWith('~'), pieces: [] })),
  }));
  return { key: cells, furniture: false, cells: made, readings, styleReadings: readings, holders: made.filter(({ kind }) => kind === 'passage').length, ...more };
}
const table = (rows: readonly CollationRow[]): CollationTable => ({ base: 'A', columns: [], rows, counts: { rows: rows.length, varied: 0, styleVaried: 0 } });
const all = { hideAgreed: false, styleReads: false, hideFurniture: false, among: null };
const keys = (rows: readonly CollationRow[]) => rows.map(({ key }) => key);

const rows = [row('a-headline-1 - -', 1, { furniture: true }), row('a1 b1 c1', 1, { styleReadings: 2 }), row('a2 b2 -', 2), row('- - c2', 1), row('- ~b1 c3+c4', 1)];

test('rows that agree go where the reader wants so; what one version alone has cannot agree', () => {
  expect(keys(shownRows(table(rows), { ...all, hideAgreed: true }))).toEqual(['a-headline-1 - -', 'a2 b2 -', '- - c2']);
  expect(keys(shownRows(table(rows), { ...all, hideAgreed: true, styleReads: true }))).toContain('a1 b1 c1');
  expect(keys(shownRows(table(rows), { ...all, hideFurniture: true }))).not.toContain('a-headline-1 - -');
  expect(keys(shownRows(table(rows), { ...all, among: [0, 1] })), 'rows of the versions shown').not.toContain('- - c2');
});

test('a paragraph in several rows is found where it begins', () => {
  expect(rowOfAnchor(rows, 'b1')?.key).toBe('a1 b1 c1');
  expect(rowOfAnchor(rows.slice(2), 'b1')?.key).toBe('- ~b1 c3+c4');
  expect(rowOfAnchor(rows, 'c4')?.key).toBe('- ~b1 c3+c4');
  expect(rowOfAnchor(rows, 'c9')).toBeNull();
});

test('j and k walk the rows that are shown', () => {
  expect(stepRows(rows, null, 1)?.key).toBe('a-headline-1 - -');
  expect(stepRows(rows, 'a2', 1)?.key).toBe('- - c2');
  expect(stepRows(rows, 'a-headline-1', -1)).toBeNull();
  expect(stepRows(rows, 'a1', 1, rows.slice(3))?.key, 'of those that are flagged').toBe('- - c2');
  expect(rows.map((one) => anchorOfRow(one, 1))).toEqual(['a-headline-1', 'b1', 'b2', 'c2', 'b1']);
});
