import type { RowClass } from '#core/project/rows.ts';

/** Rows that fold into one line: a single unchanged paragraph stays, since the line would take as much room. */
export const MIN_FOLDED_ROWS = 2;

export type Foldable = { readonly key: string; readonly class: RowClass };

export type Run<R extends Foldable> =
  | { readonly kind: 'row'; readonly row: R }
  | { readonly kind: 'fold'; readonly key: string; readonly rows: readonly R[] };

/**
 * Rows as shown with unchanged runs folded. `open` holds keys of runs that the reader opened; a run for which `holds` is
 * true opens by itself, so that a link to an unchanged paragraph always finds it.
 */
export function foldRuns<R extends Foldable>(rows: readonly R[], open: ReadonlySet<string>, holds: (row: R) => boolean): readonly Run<R>[] {
  const runs: Run<R>[] = [];
  for (let start = 0; start < rows.length; ) {
    let end = start;
    while (rows[end]?.class === 'unchanged') end++;
    const run = rows.slice(start, end);
    const first = run[0];
    if (first !== undefined && run.length >= MIN_FOLDED_ROWS && !open.has(first.key) && !run.some(holds)) {
      runs.push({ kind: 'fold', key: first.key, rows: run });
    } else {
      end = Math.max(end, start + 1);
      for (const row of rows.slice(start, end)) runs.push({ kind: 'row', row });
    }
    start = end;
  }
  return runs;
}

export const keyOfRun = <R extends Foldable>(run: Run<R>): string => (run.kind === 'row' ? run.row.key : run.key);

/** CSS pixels of the line of a folded run. */
const FOLD_HEIGHT = 30;

/** CSS pixels that runs will take, by an estimate of their rows. */
export const heightOfRuns = <R extends Foldable>(runs: readonly Run<R>[], heightOf: (row: R) => number): number =>
  runs.reduce((sum, run) => sum + (run.kind === 'row' ? heightOf(run.row) : FOLD_HEIGHT), 0);

/** "5 paragraphs unchanged, ¶11–15 and ¶16–20." Numbers of the base, then of the compared version. */
export function foldSentence(count: number, before: readonly number[], after: readonly number[]): string {
  const one = numbers(before);
  const other = numbers(after);
  return `${count} paragraphs unchanged, ${one === other ? `${one} in both` : `${one} and ${other}`}.`;
}

function numbers(list: readonly number[]): string {
  const first = list[0];
  const last = list.at(-1);
  return first === last ? `¶${first ?? '–'}` : `¶${first}–${last}`;
}
