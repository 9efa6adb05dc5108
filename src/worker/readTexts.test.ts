import { expect, test } from 'vitest';
import { readTexts } from './readTexts.ts';

test('a text file is one text under its own name', async () => {
  const bytes = new TextEncoder().encode('The weir opened.').buffer;
  expect(await readTexts('take 2.txt', bytes)).toMatchObject({ ok: true, value: [{ label: '', draft: { text: 'The weir opened.' } }] });
});

test('what is no text is a Problem', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).buffer;
  expect(await readTexts('front.png', png)).toMatchObject({ ok: false, problem: { code: 'not-text', name: 'front.png' } });
});
