import { expect, test } from 'vitest';
import { pairText, readPair } from './pairText.ts';

test.each([
  ['Kyiv = Kiev', true, { forms: ['Kyiv', 'Kiev'], prefer: 'Kyiv' }],
  [' climate   crisis=climate change = global heating ', false, { forms: ['climate crisis', 'climate change', 'global heating'], prefer: null }],
  ['Kyiv', true, null],
  ['Kyiv = Kyiv', true, null],
  ['= =', false, null],
  [`a = ${'b'.repeat(81)}`, false, null],
  ['one two three four five six seven = b', false, null],
  ['a=b=c=d=e=f=g=h=i', false, null],
])('%s', (text, prefer, pair) => {
  expect(readPair(text, prefer)).toEqual(pair);
  if (pair !== null) expect(readPair(pairText(pair), prefer)).toEqual(pair);
});

test('a preferred form stands first', () => expect(pairText({ forms: ['Kiev', 'Kyiv'], prefer: 'Kyiv' })).toBe('Kyiv = Kiev'));
