import { memo } from 'react';
import type { ChangeItem } from '#core/project/items.ts';
import type { Cell, Row } from '#core/project/rows.ts';
import { FoldLine } from '#ui/passage/FoldLine.tsx';
import { heightOfRuns, keyOfRun } from '#ui/passage/foldRuns.ts';
import type { SectionProps, SharedDrawing } from '#ui/passage/section.ts';
import { PairRow } from './PairRow.tsx';
import { estimateRowHeight } from './rowHeight.ts';

/** What rows of Side by side share beyond others: the items that ask for a class icon and its name. */
export type Drawing = SharedDrawing & { readonly items: ReadonlyMap<string, ChangeItem> };

/** A stretch of rows. */
export const RowSection = memo(function RowSection({ runs, drawing, chosen, stop, pending, lastHeight }: SectionProps<Row, Drawing>) {
  if (pending) return <ol className="pending" style={{ blockSize: lastHeight ?? heightOfRuns(runs, estimateRowHeight) }} />;
  return (
    <ol>
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
            taken={drawing.taken.get(row.key) ?? null}
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
