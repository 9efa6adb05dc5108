import { expect, test } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { segment } from '#core/segment/segment.ts';
import { listParts } from './parts.ts';

const versionOf = (text: string) => segment({ name: 'Wire', text, publishedAt: null, roles: [] }, createLexicon());

test('every paragraph is named by its role, its number and its first words', () => {
  const { parts, more } = listParts(versionOf(`By Ana Ruiz\n\nThe pier is closed until engineers have looked at it, the board said. ${'It is old. '.repeat(20)}\n\nShops stay open.`));
  expect(parts.map(({ role, number }) => `${role} ${number}`)).toEqual(['byline null', 'body 1', 'body 2']);
  expect(parts[1]?.words).toMatch(/^The pier is closed .*…$/);
  expect([parts[2]?.words, more]).toEqual(['Shops stay open.', 0]);
});

test('of a book the beginning is listed, and the rest is counted', () => {
  const { parts, more } = listParts(versionOf(Array.from({ length: 310 }, (_, n) => `Paragraph ${n} of the long report was read aloud.`).join('\n\n')));
  expect([parts.length, more]).toEqual([300, 10]);
});
