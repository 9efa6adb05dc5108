import { expect, test } from 'vitest';
import type { CollationCell, CollationRow } from '#core/project/collationTable.ts';
import { paragraphIndex } from '#core/model/span.ts';
import { harbourFacts } from '#testing/factFixtures.ts';
import { rowFlags } from './rowFlags.ts';

const row = (...anchors: readonly string[]): CollationRow => ({
  key: anchors.join(' '), furniture: false, readings: 1, styleReadings: 1, holders: anchors.length,
  cells: anchors.map((anchor): CollationCell => ({
    kind: 'passage', class: 'same', moved: false, reading: 0, styleReading: 0, also: [],
    passages: [{ anchor, siglum: anchor.charAt(0).toUpperCase(), index: paragraphIndex(0), role: 'body', number: 1, whole: true, first: true, pieces: [] }],
  })),
});

test('a flag stands in the row of the odd reading, until what it says is checked', () => {
  // In the ledger of the harbour the third version is the odd one, in its third paragraph.
  const rows = [row('a1', 'b2'), row('a4', 'c3')];
  const flags = (checked: readonly string[]) => [...rowFlags(rows, harbourFacts(), checked, ({ label }) => label)];
  expect(flags([])).toEqual([['a4 c3', 'hours of talks; Marlow']]);
  expect(flags(['Marlow'])).toEqual([['a4 c3', 'hours of talks']]);
  expect(flags(['Marlow', 'hours of talks'])).toEqual([]);
  expect(rowFlags(rows, null, [], () => '').size).toBe(0);
});
