import { expect, test } from 'vitest';
import { readTexts } from './readTexts.ts';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

test('a text file is one text under its own name', async () => {
  expect(await readTexts('take 2.txt', bytes('The weir opened.\r\n\r\nIt closed again.'))).toEqual({
    ok: true,
    value: [{ label: '', draft: { name: 'take 2', text: 'The weir opened.\n\nIt closed again.', publishedAt: null, roles: [] } }],
  });
});

test.each([
  ['100,000 words', 100_000, true],
  ['one word more', 100_001, false],
])('%s', async (_, words, fits) => {
  const result = await readTexts('long.txt', bytes('word '.repeat(words)));
  expect(result.ok).toBe(fits);
  if (!result.ok) expect(result.problem).toEqual({ code: 'too-many-words', name: 'long.txt', words, maxWords: 100_000 });
});

test('a file of white space is empty', async () => {
  expect(await readTexts('blank.txt', bytes(' \n\n '))).toEqual({ ok: false, problem: { code: 'empty-file', name: 'blank.txt' } });
});

test('a picture is refused by what it is', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).buffer;
  expect(await readTexts('front.png', png)).toMatchObject({ ok: false, problem: { name: 'front.png' } });
});
