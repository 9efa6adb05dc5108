import { expect, test } from 'vitest';
import type { SourceShares } from '#core/project/sources.ts';
import { shareLine, shareSentence, takenSentence } from './sourceWords.ts';

const names = { A: 'Wire 1', B: 'Wire 2', C: 'Pickup', D: 'Rewrite' };
const shares = (own: number, ...from: readonly (readonly [string, number, number])[]): SourceShares => ({
  own, verbatim: from.reduce((sum, [, verbatim]) => sum + verbatim, 0), reworded: from.reduce((sum, [, , reworded]) => sum + reworded, 0),
  from: from.map(([siglum, verbatim, reworded]) => ({ siglum, verbatim, reworded })),
});
const said = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('');

test.each<[SourceShares, string]>([
  [shares(21, ['A', 73, 6]), '73% of Pickup is word for word from Wire 1, 6% is reworded from it, and 21% is its own.'],
  [shares(0, ['A', 98, 2]), '98% of Pickup is word for word from Wire 1 and 2% is reworded from it.'],
  [shares(60, ['A', 5, 28], ['B', 0, 7]), '5% of Pickup is word for word from Wire 1, 28% is reworded from Wire 1, 7% from Wire 2, and 60% is its own.'],
  [shares(70, ['A', 0, 30]), '30% of Pickup is reworded from Wire 1 and 70% is its own.'],
  [shares(30, ['A', 20, 0], ['B', 50, 0]), '50% of Pickup is word for word from Wire 2, 20% from Wire 1, and 30% is its own.'],
  [shares(100), 'All of Pickup is its own.'],
])('%#: %o', (one, sentence) => expect(said(shareSentence('Pickup', one, names))).toBe(sentence));

test('the other way it claims nothing but where words stand', () => {
  expect(said(takenSentence('Wire 1', shares(14, ['B', 81, 5])))).toBe('81% of Wire 1 stands word for word in later versions, 5% reworded, and 14% in none of them.');
  expect(said(takenSentence('Wire 1', shares(100)))).toBe('No later version has words of Wire 1.');
});

test('the line under a bar', () => {
  const version = (one: SourceShares, first = false) => shareLine({ siglum: 'C', name: 'Pickup', words: 9, first, shares: one }, names);
  expect(version(shares(21, ['A', 73, 6]))).toBe('73% Wire 1 word for word, 6% reworded');
  expect(version(shares(60, ['A', 5, 28], ['B', 0, 7]))).toBe('5% Wire 1 word for word; 28% Wire 1, 7% Wire 2 reworded');
  expect(version(shares(100), true)).toBe('The first version: all its own');
  expect(version(shares(100))).toBe('All its own');
});
