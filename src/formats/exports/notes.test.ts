import { expect, test } from 'vitest';
import { remarkedWords, type Remark } from '#core/model/decisions.ts';
import { pairOf } from '#testing/builders.ts';
import { notesOf } from './notes.ts';

test('notes and queries cite the paragraph of their words as it stands now, the second of two that begin alike too', () => {
  const copy = 'The board met on Friday to close the east pier, and nobody came. ⏎ The board met on Friday to close the east pier, and all came. ⏎ Divers look at the piles.';
  const { after } = pairOf('x', `A new lede stands here. ⏎ ${copy}`);
  const written = pairOf('x', copy).after;
  const remark = (paragraph: number, marks: Partial<Remark<number>>): Remark<number> => {
    const words = remarkedWords(written, paragraph)!;
    return { on: { kind: 'passage', version: 0, words }, seen: false, query: false, note: '', initials: 'mk', at: { version: 0, words }, quote: words.quote, ...marks };
  };
  const remarks = [remark(1, { note: 'Who?' }), remark(2, { query: true }), remark(0, { seen: true })];
  expect(notesOf(remarks, [after], ['A']).map(({ place, text }) => [place?.number, text])).toEqual([[3, 'Who?'], [4, 'Query']]);
});
