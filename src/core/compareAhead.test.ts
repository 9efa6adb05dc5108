import { expect, test } from 'vitest';
import { draftOf } from '#testing/ports.ts';
import { createRandom } from '#testing/random.ts';
import { compareAhead } from './compareAhead.ts';

/** Numbered paragraphs of invented words, 600,000 characters and more. */
function book(seed: number, chars = 620_000): readonly string[] {
  const random = createRandom(seed);
  const paragraphs: string[] = [];
  for (let length = 0; length < chars;) {
    const text = `Page ${paragraphs.length} ${Array.from({ length: 60 }, () => `word${random.below(5_000)}`).join(' ')}.`;
    paragraphs.push(text);
    length += text.length;
  }
  return paragraphs;
}
const joined = (paragraphs: readonly string[]) => draftOf('Book', paragraphs.join('\n\n'));
const first = book(1);

test('the openings of two editions are compared as the whole begins', () => {
  const second = first.map((text, at) => (at === 3 ? text.replace(/word\d+/, 'changed') : text)).toSpliced(7, 1);
  const ahead = compareAhead(joined(first), joined(second));
  expect(ahead?.before.text).toBe(first.join('\n\n').slice(0, ahead?.before.text.length));
  expect(ahead?.before.paragraphs.length).toBeGreaterThan(50);
  expect(ahead?.before.paragraphs.length).toBeLessThan(100);
  expect(ahead?.blocks.map((block) => block.kind).filter((kind) => kind !== 'kept')).toEqual(['reworded', 'removed']);
});

test('nothing stands as new or gone only because its other half lies behind the cut', () => {
  const second = ['A preface that the first edition lacks, of some length, to push everything down. '.repeat(60), ...first];
  const ahead = compareAhead(joined(first), joined(second));
  expect(ahead?.blocks.map((block) => block.kind).filter((kind) => kind !== 'kept')).toEqual(['added']);
});

test('of an article a fifth is compared ahead, not most of it', () => {
  const article = first.slice(0, 130);
  const ahead = compareAhead(joined(article), joined(article.with(2, 'Another paragraph.')));
  expect(ahead?.blocks.length).toBeGreaterThan(10);
  expect(ahead?.blocks.length).toBeLessThan(30);
});

test('nothing is said ahead of short texts, of texts that begin differently, and of texts without a line end', () => {
  expect(compareAhead(joined(first.slice(0, 50)), joined(first.slice(0, 50)))).toBeNull();
  expect(compareAhead(joined(first), joined(book(2)))).toBeNull();
  expect(compareAhead(draftOf('Book', first.join(' ')), draftOf('Book', first.join(' ')))).toBeNull();
});
