import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from './readers/readFile.ts';
import { countWords, MAX_WORDS } from './countWords.ts';

test('words are runs between white space, no-break spaces included', () => {
  expect(countWords(' One two\u00A0three —\n\nfour ')).toBe(5);
  expect(countWords(' \n ')).toBe(0);
});

test('two texts with a space between have the words of both', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => { expect(countWords(`${one} ${other}`)).toBe(countWords(one) + countWords(other)); }));
});

test('a text of more words than the limit is refused with the figures, one of as many is read', async () => {
  const many = new Uint8Array((MAX_WORDS + 1) * 2).map((_, i) => (i % 2 === 0 ? 97 : 32));
  expect(await readFile(many, 'long.txt')).toEqual({ ok: false, problem: { code: 'too-many-words', name: 'long.txt', words: MAX_WORDS + 1, maxWords: MAX_WORDS } });
  expect((await readFile(many.subarray(2), 'long.txt')).ok).toBe(true);
});
