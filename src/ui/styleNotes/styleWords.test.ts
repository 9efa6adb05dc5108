import { expect, test } from 'vitest';
import type { OffStyle } from '#core/model/houseStyle.ts';
import { styleWords, wordsOfNotes } from './styleWords.ts';

const note = (change: string, from: string, to: string): OffStyle => ({ change, habit: 'points', from, to });

test('the first is named, the others are counted', () => {
  expect(styleWords([])).toBeNull();
  expect(styleWords([note('1', 'U.S.', 'US')])).toBe('Against house style: U.S. → US');
  expect(styleWords([note('1', 'U.S.', 'US'), note('2', 'canceled', 'cancelled'), note('3', 'a', 'b')])).toBe('Against house style: U.S. → US, 2 more');
});

test('each mark has its own words, and each line those of all its entries', () => {
  const items = [{ id: 'one', rows: ['row-b1'] }, { id: 'two', rows: ['row-b1', 'row-a4'] }, { id: 'three', rows: ['row-b3'] }];
  const { changes, rows } = wordsOfNotes(items, new Map([['one', [note('1', 'U.S.', 'US')]], ['two', [note('2', 'canceled', 'cancelled')]]]));
  expect([...changes]).toEqual([['1', 'Against house style: U.S. → US'], ['2', 'Against house style: canceled → cancelled']]);
  expect([...rows]).toEqual([['row-b1', 'Against house style: U.S. → US, 1 more'], ['row-a4', 'Against house style: canceled → cancelled']]);
});
