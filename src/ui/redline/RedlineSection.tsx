import { memo } from 'react';
import type { RedlineRow as RedlineRowModel } from '#core/project/rows.ts';
import { FoldLine } from '#ui/passage/FoldLine.tsx';
import { heightOfRuns } from '#ui/passage/foldRuns.ts';
import type { SectionProps, SharedDrawing } from '#ui/passage/section.ts';
import { estimateLineHeight } from './lineHeight.ts';
import { RedlineRow } from './RedlineRow.tsx';

/** What lines of Redline share beyond others: which two versions they are of. */
export type Drawing = SharedDrawing & { readonly base: string; readonly compared: string };

/** A stretch of lines. */
export const RedlineSection = memo(function RedlineSection({ runs, drawing, chosen, stop, pending, lastHeight }: SectionProps<RedlineRowModel, Drawing>) {
  if (pending) return <ol className="pending" style={{ blockSize: lastHeight ?? heightOfRuns(runs, (row) => estimateLineHeight(row.paragraphs)) }} />;
  return (
    <ol>
      {runs.map((run) => {
        if (run.kind === 'fold') {
          const numbers = (side: 'before' | 'after') => run.rows.flatMap((row) => row.numbers[side]);
          return <FoldLine key={`fold ${run.key}`} run={run.key} count={run.rows.length} before={numbers('before')} after={numbers('after')} onShow={drawing.onShow} />;
        }
        const { row } = run;
        const furniture = row.class === 'furniture';
        const selected = chosen?.rows.has(row.key) === true;
        return (
          <RedlineRow
            key={row.key}
            row={row}
            quiet={!furniture && drawing.hidden.has(row.class)}
            flag={drawing.flags.get(row.key) ?? null}
            taken={drawing.taken.get(row.key) ?? null}
            selected={selected}
            inks={furniture && drawing.hidden.has('furniture') && !oneSided(row) ? drawing.furniture : chosen?.lit.has(row.key) === true ? chosen.inks : drawing.plain}
            base={drawing.base}
            compared={drawing.compared}
            names={drawing.names}
            langs={drawing.langs}
            tabStop={selected || row.key === stop}
            lazy={drawing.lazyRows}
          />
        );
      })}
    </ol>
  );
});

/** Furniture of one version only keeps its marks, whatever the filters: unmarked, it would pass for part of the other. */
const oneSided = (row: RedlineRowModel): boolean =>
  row.notes.some((note) => note.kind === 'furniture' && (note.operation === 'added' || note.operation === 'removed'));
