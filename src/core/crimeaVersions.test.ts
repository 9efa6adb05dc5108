/**
 * The bars for several versions on real copy: five versions of one story, read through WRITETHRU_STORIES. Passages are
 * named by paragraph number; no sentence of theirs stands here.
 */
import { describe, expect, test } from 'vitest';
import { projectionsOf } from '#testing/histories/projections.ts';
import { noStories, readStory, storiesNote } from '#testing/stories.ts';
import { projectCollation } from './project/projectCollation.ts';
import { projectOverview } from './project/projectOverview.ts';
import { projectSources, projectTaken } from './project/projectSources.ts';

const { collation, sources } = projectionsOf(noStories ? [''] : readStory('crimea'));

/** Rows an editor set by hand: paragraph numbers of the five versions, 0 where absent. The wire's two takes and the pickup. */
const WIRE_ROWS: readonly (readonly [number, number, number])[] = [
  [2, 2, 2], [3, 4, 3], [4, 5, 0], [5, 3, 4], [6, 8, 5], [7, 9, 6], [8, 10, 7], [9, 11, 8], [10, 15, 9], [11, 16, 0], [12, 17, 0], [13, 18, 0],
  [14, 19, 0], [15, 20, 0], [16, 21, 0], [17, 12, 0], [18, 22, 0], [19, 23, 0], [20, 24, 0], [21, 0, 0], [22, 0, 0], [23, 25, 0], [24, 25, 0], [25, 26, 0],
  [0, 6, 0], [0, 7, 0], [0, 13, 0], [0, 14, 0],
];
/** Passages of the two papers' own reports that the editor set beside the first take, as [take 1, paper 4 or 0, paper 5 or 0]. */
const OTHER_ROWS: readonly (readonly [number, number, number])[] = [[1, 1, 0], [5, 0, 6], [10, 9, 0]];

describe.skipIf(noStories)(`five versions of the Crimea story${storiesNote}`, () => {
  const table = projectCollation(collation);
  const numbers = table.rows.map(({ cells }) => cells.map((cell) => (cell.kind === 'absent' ? [] : cell.passages.map(({ number }) => number))));
  const together = (wanted: readonly (readonly [version: number, number: number])[]): boolean => numbers.some((row) => wanted.every(([v, n]) => row[v]!.includes(n)));

  test('the passages that an editor set in one row stand in one row', () => {
    const parted = WIRE_ROWS.filter((row) => !together(row.flatMap((n, v): (readonly [number, number])[] => (n === 0 ? [] : [[v, n]]))));
    expect(parted).toEqual([]);
    const lost = OTHER_ROWS.filter(([a, d, e]) => !together(([[0, a], [3, d], [4, e]] as const).filter(([, n]) => n > 0)));
    expect(lost).toEqual([]);
  });

  test('no row of the wire holds what the editor set in two', () => {
    const rowOf = (v: number, n: number): number[] => WIRE_ROWS.flatMap((row, i) => (row[v] === n ? [i] : []));
    for (const row of numbers) {
      const [a, b, c] = [0, 1, 2].map((v) => row[v]!.filter((n) => n !== null));
      // The first paragraph of the pickup stands beside the first take's; the writethru's lede was written anew.
      for (const n of a!.slice(0, 1)) for (const m of c!) expect(n === 1 ? m === 1 : rowOf(0, n).some((i) => rowOf(2, m).includes(i))).toBe(true);
      for (const n of a!.slice(0, 1)) for (const m of b!) expect(n === 1 ? m === 3 : rowOf(0, n).some((i) => rowOf(1, m).includes(i))).toBe(true);
    }
  });

  test('moved passages are flagged, readings counted, ends told', () => {
    const moved = table.rows.filter(({ cells }) => cells[1]!.kind === 'passage' && cells[1]!.moved).map(({ key }) => key);
    expect(moved).toEqual(['a1', 'a5', 'a17']);
    const same = table.rows.filter(({ key, readings }) => readings === 1 && /^a\d/.test(key)).map(({ key }) => Number(key.slice(1)));
    expect(same).toEqual([7, 8, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22, 23, 24]);
    expect(table.columns[2]!.lastNumber).toBe(9);
  });

  test('shares of words: the pickup has 98 % of the first take and 75 % of the writethru', () => {
    const { matrix, standsOut } = projectOverview(sources);
    const wanted = [[null, 81, 39, 2, 3], [73, null, 27, 1, 2], [98, 75, null, 3, 7], [5, 2, 4, null, 2], [9, 6, 9, 2, null]];
    matrix.forEach((row, i) => row.forEach((percent, j) => expect(Math.abs((percent ?? 0) - (wanted[i]![j] ?? 0))).toBeLessThanOrEqual(1)));
    expect(standsOut[0]).toEqual({ kind: 'nearer', siglum: 'C', to: 'A', percent: 98, than: 'B', thanPercent: 75 });
  });

  test('sources: the writethru is 73, 6 and 21, the pickup 98, 2 and 0, within 3', () => {
    for (const [read, wanted] of [[1, [73, 6, 21]], [2, [98, 2, 0]]] as const) {
      const { shares } = projectSources(sources, read, 'earlier');
      expect(shares.from.map(({ siglum }) => siglum)).toEqual(['A']);
      [shares.verbatim, shares.reworded, shares.own].forEach((percent, i) => expect(Math.abs(percent - wanted[i]!)).toBeLessThanOrEqual(3));
    }
  });

  test('the longest shared runs and own passages are the editor’s', () => {
    const { runs, own } = projectSources(sources, 1, 'earlier');
    expect(runs.slice(0, 4).map(({ words, place, from }) => [words, place.number, from.map(({ number }) => number)])).toEqual([[72, 25, [23, 24]], [55, 10, [8]], [49, 20, [15]], [49, 26, [25]]]);
    expect(own.slice(0, 2).map(({ words, place }) => [words, place.number])).toEqual([[77, 7], [32, 14]]);
    expect(projectTaken(sources, 0).untaken.slice(0, 2).map(({ place }) => place.number)).toEqual([21, 22]);
  });
});
