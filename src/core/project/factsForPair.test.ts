import { expect, test } from 'vitest';
import { harbourFacts } from '#testing/factFixtures.ts';
import { factsForPair } from './factsForPair.ts';

const rowsOf = (base: string, compared: string) => factsForPair(harbourFacts(), base, compared).sections.flatMap(({ rows }) => rows);
const standings = (base: string, compared: string) => rowsOf(base, compared).map(({ id, standing }) => `${id}: ${standing}`);

test('dropped and new are said of the pair in view; what versions say differently stays as it is', () => {
  expect(standings('A', 'B')).toEqual(['hours of talks: conflict', 'Marlow: two-spellings', 'we wait: paraphrased', 'too late: dropped', 'injured: same', 'Tuesday: new']);
  expect(standings('B', 'C')).toEqual(['hours of talks: conflict', 'Marlow: two-spellings', 'we wait: paraphrased', 'too late: in-one-only', 'injured: dropped', 'Tuesday: dropped']);
  expect(standings('B', 'A')).toEqual(['hours of talks: conflict', 'Marlow: two-spellings', 'we wait: paraphrased', 'too late: new', 'injured: same', 'Tuesday: dropped']);
});

test('the cell of the compared version says dropped, and no other', () => {
  const cells = (base: string, compared: string, id: string) => rowsOf(base, compared).find((row) => row.id === id)?.cells.map(({ kind }) => kind);
  expect(cells('A', 'C', 'too late')).toEqual(['reading', 'absent', 'dropped']);
  expect(cells('B', 'C', 'Tuesday')).toEqual(['absent', 'reading', 'dropped']);
});

test('versions that are not in the table leave it as it is', () => {
  const table = harbourFacts();
  expect(factsForPair(table, 'A', 'T')).toBe(table);
});
