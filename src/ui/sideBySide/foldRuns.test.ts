import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphIndex } from '#core/model/span.ts';
import type { Cell, Row, RowClass } from '#core/project/rows.ts';
import { foldRuns, foldSentence, type Run } from './foldRuns.ts';

const cell = (siglum: string, number: number): Cell => ({
  kind: 'paragraphs',
  paragraphs: [{ anchor: `${siglum.toLowerCase()}${number}`, siglum, index: paragraphIndex(number), role: 'body', number, pieces: [] }],
});
const row = (rowClass: RowClass, number: number, shift = 0): Row => ({
  key: `r${number}`, class: rowClass, item: null, before: cell('A', number), after: cell('B', number + shift),
});
const rowsOf = (letters: string, shift = 0): readonly Row[] => [...letters].map((c, at) => row(c === 'u' ? 'unchanged' : 'reworded', at + 1, shift));

/** `u` and `c` for rows, `(3)` for a fold of three. */
const drawn = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'fold' ? `(${run.rows.length})` : run.row.class === 'unchanged' ? 'u' : 'c')).join('');

describe('foldRuns', () => {
  it('folds runs of two and more and leaves a single unchanged row', () => {
    expect(drawn(foldRuns(rowsOf('uuuccucuu'), new Set(), null))).toBe('(3)ccuc(2)');
  });

  it('keeps an opened run open, by the key of its first row', () => {
    expect(drawn(foldRuns(rowsOf('uucuu'), new Set(['r4']), null))).toBe('(2)cuu');
  });

  it('opens the run that holds the focused paragraph, on either side', () => {
    expect(drawn(foldRuns(rowsOf('uucuu', 7), new Set(), 'b8'))).toBe('uuc(2)');
    expect(drawn(foldRuns(rowsOf('uucuu', 7), new Set(), 'a5'))).toBe('(2)cuu');
  });

  it('shows or folds every row exactly once, in order', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('u', 'c') }), (letters) => {
      const rows = rowsOf(letters);
      const back = foldRuns(rows, new Set(), null).flatMap((run) => (run.kind === 'fold' ? run.rows : [run.row]));
      expect(back).toEqual(rows);
    }));
  });
});

describe('foldSentence', () => {
  it('gives the numbers of both versions', () => {
    expect(foldSentence(rowsOf('uuuuu', 5))).toBe('5 paragraphs unchanged, ¶1–5 and ¶6–10.');
  });
  it('gives equal numbers once', () => {
    expect(foldSentence(rowsOf('uu'))).toBe('2 paragraphs unchanged, ¶1–2 in both.');
  });
});
