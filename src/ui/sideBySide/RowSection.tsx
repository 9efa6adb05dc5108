import { memo } from 'react';
import type { ChangeItem, ItemClass } from '#core/project/items.ts';
import type { Cell, Row } from '#core/project/rows.ts';
import { FoldLine } from '#ui/passage/FoldLine.tsx';
import { keyOfRun, type Run } from '#ui/passage/foldRuns.ts';
import { PairRow, type Inks } from './PairRow.tsx';
import { estimateRowHeight } from './rowHeight.ts';

/** Everything that rows share; changes of the selection are not in it, so that selecting redraws two rows and not all. */
export type Drawing = {
  readonly plain: Inks;
  readonly furniture: Inks;
  readonly hidden: ReadonlySet<ItemClass | 'unchanged'>;
  readonly items: ReadonlyMap<string, ChangeItem>;
  readonly names: Readonly<Record<string, string>>;
  readonly langs: Readonly<Record<string, string>>;
  readonly flags: ReadonlyMap<string, string>;
  readonly lazyRows: boolean;
  readonly onShow: (run: string) => void;
};

/** The selected rows, for the sections that hold some; null for all others. */
export type Chosen = { readonly rows: ReadonlySet<string>; readonly lit: ReadonlySet<string>; readonly inks: Inks };

type RowSectionProps = {
  readonly runs: readonly Run<Row>[];
  readonly drawing: Drawing;
  readonly chosen: Chosen | null;
  /** Key of the row whose numbers are in the tab order while nothing is selected. */
  readonly stop: string | null;
  /** The browser may skip the section as a whole. */
  readonly lazy: boolean;
  /** Not drawn yet: an empty box of about the right height. */
  readonly pending: boolean;
};

/** A stretch of rows: all of a story, or some fifty of a book. */
export const RowSection = memo(function RowSection({ runs, drawing, chosen, stop, lazy, pending }: RowSectionProps) {
  const height = lazy ? runs.reduce((sum, run) => sum + (run.kind === 'row' ? estimateRowHeight(run.row) : 30), 0) : 0;
  if (pending) return <ol className="pending" style={{ blockSize: height }} />;
  return (
    <ol className={lazy ? 'lazy' : undefined} style={lazy ? { containIntrinsicBlockSize: `auto ${height}px` } : undefined}>
      {runs.map((run) => {
        if (run.kind === 'fold') {
          const numbers = (side: 'before' | 'after') => run.rows.flatMap((row) => numbersOf(row[side]));
          return <FoldLine key={`fold ${keyOfRun(run)}`} run={run.key} count={run.rows.length} before={numbers('before')} after={numbers('after')} onShow={drawing.onShow} />;
        }
        const { row } = run;
        const quiet = drawing.hidden.has(row.class);
        return (
          <PairRow
            key={row.key}
            row={row}
            quiet={quiet}
            flag={drawing.flags.get(row.key) ?? null}
            selected={chosen?.rows.has(row.key) === true}
            direction={(row.item === null ? null : drawing.items.get(row.item)?.direction) ?? null}
            inks={row.class === 'furniture' && quiet ? drawing.furniture : chosen?.lit.has(row.key) === true ? chosen.inks : drawing.plain}
            names={drawing.names}
            langs={drawing.langs}
            tabStop={chosen?.rows.has(row.key) === true || row.key === stop}
            lazy={drawing.lazyRows}
          />
        );
      })}
    </ol>
  );
});

const numbersOf = (cell: Cell): readonly number[] => (cell.kind === 'gap' ? [] : cell.paragraphs.flatMap((p) => p.number ?? []));
