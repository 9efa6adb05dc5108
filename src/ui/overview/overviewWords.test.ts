import { expect, test } from 'vitest';
import type { StandOut } from '#core/project/overview.ts';
import { blockLabel, standOutSentence } from './overviewWords.ts';

const names = { A: 'Wire 1', B: 'Wire 2', C: 'Pickup' };

test.each<[StandOut, string]>([
  [{ kind: 'nearer', siglum: 'C', to: 'A', percent: 98, than: 'B', thanPercent: 75 }, 'Pickup is nearer to Wire 1 (98%) than to Wire 2 (75%).'],
  [{ kind: 'stands-in', siglum: 'B', to: 'A', percent: 73 }, '73% of the words of Wire 2 stand in Wire 1.'],
  [{ kind: 'shares-most', siglum: 'C', to: 'A', percent: 5 }, 'Pickup shares most with Wire 1: 5%.'],
  [{ kind: 'same-words', siglum: 'A', to: 'C' }, 'Wire 1 and Pickup have the same words.'],
  [{ kind: 'apart', siglum: 'C', to: 'A', percent: 1 }, 'Pickup shares almost no wording with any other version; most with Wire 1: 1%.'],
  [{ kind: 'returned', siglum: 'A', without: 'B', to: 'C', paragraphs: 3 }, '3 paragraphs of Wire 1 are not in Wire 2 and stand in Pickup again.'],
  [{ kind: 'returned', siglum: 'A', without: 'B', to: 'C', paragraphs: 1 }, '1 paragraph of Wire 1 is not in Wire 2 and stands in Pickup again.'],
])('%o', (one, sentence) => expect(standOutSentence(one, names).map(({ text }) => text).join('')).toBe(sentence));

test('a block tells where it began, how much is kept, and where it ends', () => {
  const block = { anchor: 'b3', number: 3, words: 33, origin: 0, kept: 0.6, reworded: 0.2, born: false, gone: true, returns: false };
  expect(blockLabel(block, 'Wire 2', 'Wire 1', 'Pickup')).toBe('Wire 2 paragraph 3, 33 words, began in Wire 1, 60% word for word, not in Pickup');
  expect(blockLabel({ ...block, born: true, returns: true }, 'Wire 2', 'Wire 2', 'Pickup')).toBe('Wire 2 paragraph 3, 33 words, begins here, not in Pickup but later again');
  expect(blockLabel({ ...block, born: true }, 'Wire 2', 'Wire 2', null)).toBe('Wire 2 paragraph 3, 33 words, begins here');
});
