import { describe, expect, it } from 'vitest';
import { harbourStory } from '#testing/viewFixtures.ts';
import { piecesOf } from '#testing/viewNotation.ts';
import { paragraphIndex } from '#core/model/span.ts';
import type { Cell } from '#core/project/rows.ts';
import { moveEnds, shareOf } from './moveEnds.ts';

const cell = (...notations: readonly string[]): Cell => ({
  kind: 'paragraphs',
  paragraphs: notations.map((n, at) => ({ anchor: `b${at}`, siglum: 'B', index: paragraphIndex(at), role: 'body', number: at, again: false, pieces: piecesOf(n, 'after') })),
});

describe('shareOf', () => {
  it('places a clause by its characters, also over several paragraphs', () => {
    expect(shareOf(cell('12345', '[>m 12345]'), 'm')).toEqual({ from: 0.5, to: 1 });
    expect(shareOf(cell('12[>m 34[+c 56]]90'), 'm')).toEqual({ from: 0.25, to: 0.75 });
  });
  it('takes the whole cell where the mark is not in it', () => {
    expect(shareOf(cell('12345'), 'm')).toEqual({ from: 0, to: 1 });
  });
});

describe('moveEnds', () => {
  const { rows, ribbons } = harbourStory().sideBySide;

  it('finds the rows of both ends of every move', () => {
    const ends = moveEnds(rows, ribbons);
    expect(ends.map((end) => [end.change, end.before.row, end.after.row])).toEqual([
      ['m2', 'r2', 'r1'], ['m4', 'r6', 'r3'], ['m5', 'r1', 'r3'], ['m17', 'r17', 'r12'],
    ]);
  });
  it('leaves out a move of which an end is not shown', () => {
    expect(moveEnds(rows.filter((row) => row.key !== 'r17'), ribbons).map((end) => end.change)).not.toContain('m17');
  });
});
