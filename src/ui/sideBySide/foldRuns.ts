import type { CellParagraph, Row } from '#core/project/rows.ts';

/** Rows that fold into one line: a single unchanged paragraph stays, since the line would take as much room. */
export const MIN_FOLDED_ROWS = 2;

export type Run =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'fold'; readonly key: string; readonly rows: readonly Row[] };

/**
 * Rows as shown with unchanged runs folded. `open` holds keys of runs that the reader opened; a run that holds
 * `focusAnchor` opens by itself, so that a link to an unchanged paragraph always finds it.
 */
export function foldRuns(rows: readonly Row[], open: ReadonlySet<string>, focusAnchor: string | null): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < rows.length; ) {
    let end = start;
    while (rows[end]?.class === 'unchanged') end++;
    const run = rows.slice(start, end);
    const first = run[0];
    if (first !== undefined && run.length >= MIN_FOLDED_ROWS && !open.has(first.key) && !holds(run, focusAnchor)) {
      runs.push({ kind: 'fold', key: first.key, rows: run });
    } else {
      end = Math.max(end, start + 1);
      for (const row of rows.slice(start, end)) runs.push({ kind: 'row', row });
    }
    start = end;
  }
  return runs;
}

const holds = (rows: readonly Row[], anchor: string | null): boolean =>
  anchor !== null && rows.some((row) => paragraphsOf(row).some((p) => p.anchor === anchor));

const paragraphsOf = (row: Row): readonly CellParagraph[] =>
  [row.before, row.after].flatMap((cell) => (cell.kind === 'paragraphs' ? cell.paragraphs : []));

/** "5 paragraphs unchanged, ¶11–15 and ¶16–20." Numbers of the base, then of the compared version. */
export function foldSentence(rows: readonly Row[]): string {
  const before = numbersOf(rows, 'before');
  const after = numbersOf(rows, 'after');
  const where = before === after ? `${before} in both` : `${before} and ${after}`;
  return `${rows.length} paragraphs unchanged, ${where}.`;
}

function numbersOf(rows: readonly Row[], side: 'before' | 'after'): string {
  const numbers = rows.flatMap((row) => {
    const cell = row[side];
    return cell.kind === 'paragraphs' ? cell.paragraphs.flatMap((p) => p.number ?? []) : [];
  });
  const first = numbers[0];
  const last = numbers.at(-1);
  return first === last ? `¶${first ?? '–'}` : `¶${first}–${last}`;
}
