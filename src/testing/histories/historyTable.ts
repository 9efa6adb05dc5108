import { addHistory, emptyHistoryScore, type HistoryScore } from './scoreHistory.ts';
import { PACES, tellHistory } from './history.ts';

/** Versions and words of the histories told. */
const SIZES = [[20, 1500], [8, 900], [3, 600]] as const;

const percent = (x: number, y: number): string => (y === 0 ? '–' : `${((100 * x) / y).toFixed(2)} %`);

/** One line for each size and pace; the last adds all up. */
export function historyTable(openings: readonly (readonly (readonly string[])[])[], seeds: number): { readonly lines: readonly string[]; readonly total: HistoryScore; readonly wrong: readonly string[] } {
  const total = emptyHistoryScore();
  const rows: string[][] = [];
  const wrong: string[] = [];
  for (const [versions, words] of SIZES) {
    for (const pace of PACES) {
      const score = emptyHistoryScore();
      for (const opening of openings) {
        for (let seed = 1; seed <= seeds; seed++) wrong.push(...addHistory(score, tellHistory(seed * 1000 + versions, versions, words, pace, opening)));
      }
      for (const key of Object.keys(total) as (keyof HistoryScore)[]) total[key] += score[key];
      rows.push([`${versions} × ${words}, ${pace.name}`, ...figures(score)]);
    }
  }
  const head = ['history', 'sentences', 'row right', 'origin right', 'unchanged words credited'];
  const all = [head, ...rows, ['all', ...figures(total)]];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
  return { lines: all.map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ').trimEnd()), total, wrong };
}

const figures = (s: HistoryScore): string[] => [String(s.sentences), percent(s.assigned, s.sentences), percent(s.origin, s.sentences), percent(s.creditedWords, s.words)];
