import { describe, expect, it } from 'vitest';
import { textOf } from '#core/project/pieces.ts';
import type { Cell } from '#core/project/rows.ts';
import { pairOf } from '#testing/builders.ts';
import { plainPair, plainParagraphs } from './plainPair.ts';

const texts = (cell: Cell): readonly string[] => (cell.kind === 'gap' ? [] : cell.paragraphs.map((p) => textOf(p.pieces)));

describe('plainPair', () => {
  const { before, after } = pairOf('The pier is shut.⏎Divers went down twice.⏎Nobody was hurt.', 'A bakery opened on Mill Lane.⏎It sells rye.');
  const view = plainPair(before, after, { before: 'A', after: 'B' });

  it('shows every paragraph of both texts once, in order, exactly', () => {
    expect(view.rows.flatMap((row) => texts(row.before))).toEqual(['The pier is shut.', 'Divers went down twice.', 'Nobody was hurt.']);
    expect(view.rows.flatMap((row) => texts(row.after))).toEqual(['A bakery opened on Mill Lane.', 'It sells rye.']);
  });
  it('claims nothing: no marks, no ribbons, no words in the empty cell', () => {
    expect(view.ribbons).toEqual([]);
    expect(view.rows.map((row) => row.class)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(view.rows[2]?.after).toEqual({ kind: 'gap', gaps: [] });
  });
  it('gives each row a key and each paragraph the anchor of its version', () => {
    expect(view.rows.map((row) => row.key)).toEqual(['row-a1', 'row-a2', 'row-a3']);
    expect(plainParagraphs(after, 'B').map((p) => p.anchor)).toEqual(['b1', 'b2']);
  });
});
