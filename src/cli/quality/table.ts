import { f1Of, precisionOf, recallOf, type Count, type Tally } from './tally.ts';

export type Row = { readonly set: string; readonly aligner: string; readonly tally: Tally };

const HEADS = [
  'set', 'aligner', 'P', 'R', 'F1', 'hard P', 'R', 'F1', 'edited', 'identical', 'split/merge', 'moved', 'wrong/100', 'ms',
] as const;

const percent = (share: number): string => (100 * share).toFixed(1);
const recall = (count: Count): string => (count.gold === 0 ? '' : percent(recallOf(count)));

/** A table in plain text: precision, recall and F1 in per cent, wrong links per 100 segments of the left side, time in all. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [[...HEADS], ...rows.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells.map((row) => row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()).join('\n');
}

function cellsOf({ set, aligner, tally }: Row): string[] {
  const hasGold = tally.all.gold > 0;
  const scores = (count: Count): string[] =>
    !hasGold ? ['', '', ''] : tally.partial ? ['', percent(recallOf(count)), ''] : [percent(precisionOf(count)), percent(recallOf(count)), percent(f1Of(count))];
  const wrong = tally.partial ? '' : ((100 * (tally.all.given - tally.all.right)) / Math.max(1, tally.leftUnits)).toFixed(2);
  return [
    set, aligner, ...scores(tally.all), ...scores(tally.hard), recall(tally.edited), recall(tally.identical), recall(tally.split),
    recall(tally.moved), wrong, tally.milliseconds.toFixed(0),
  ];
}
