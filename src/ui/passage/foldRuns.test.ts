import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowClass } from '#core/project/rows.ts';
import { foldRuns, foldSentence, type Run } from './foldRuns.ts';

type Line = { readonly key: string; readonly class: RowClass };
const rowsOf = (letters: string): readonly Line[] => [...letters].map((c, at) => ({ key: `r${at + 1}`, class: c === 'u' ? 'unchanged' : 'reworded' }));
const none = () => false;

/** `u` and `c` for rows, `(3)` for a fold of three. */
const drawn = (runs: readonly Run<Line>[]): string =>
  runs.map((run) => (run.kind === 'fold' ? `(${run.rows.length})` : run.row.class === 'unchanged' ? 'u' : 'c')).join('');

describe('foldRuns', () => {
  it('folds runs of two and more and leaves a single unchanged row', () => {
    expect(drawn(foldRuns(rowsOf('uuuccucuu'), new Set(), none))).toBe('(3)ccuc(2)');
  });

  it('keeps an opened run open, by the key of its first row', () => {
    expect(drawn(foldRuns(rowsOf('uucuu'), new Set(['r4']), none))).toBe('(2)cuu');
  });

  it('opens the run that holds the focused paragraph', () => {
    expect(drawn(foldRuns(rowsOf('uucuu'), new Set(), (row) => row.key === 'r2'))).toBe('uuc(2)');
    expect(drawn(foldRuns(rowsOf('uucuu'), new Set(), (row) => row.key === 'r4'))).toBe('(2)cuu');
  });

  it('shows or folds every row exactly once, in order', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('u', 'c') }), (letters) => {
      const rows = rowsOf(letters);
      const back = foldRuns(rows, new Set(), none).flatMap((run) => (run.kind === 'fold' ? run.rows : [run.row]));
      expect(back).toEqual(rows);
    }));
  });
});

describe('foldSentence', () => {
  it('gives the numbers of both versions', () => {
    expect(foldSentence(5, [11, 12, 13, 14, 15], [16, 17, 18, 19, 20])).toBe('5 paragraphs unchanged, ¶11–15 and ¶16–20.');
  });
  it('gives equal numbers once', () => {
    expect(foldSentence(2, [1, 2], [1, 2])).toBe('2 paragraphs unchanged, ¶1–2 in both.');
  });
});
