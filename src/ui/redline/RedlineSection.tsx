import { memo } from 'react';
import type { ItemClass } from '#core/project/items.ts';
import type { RedlineRow as RedlineRowModel } from '#core/project/rows.ts';
import { FoldLine } from '#ui/passage/FoldLine.tsx';
import type { Run } from '#ui/passage/foldRuns.ts';
import type { PieceInk } from '#ui/passage/Pieces.tsx';
import { estimateLineHeight } from './lineHeight.ts';
import { RedlineRow } from './RedlineRow.tsx';

export type Inks = { readonly before: PieceInk; readonly after: PieceInk };

/** Everything that lines share; the selection is not in it, so that selecting redraws its own lines alone. */
export type Drawing = {
  readonly plain: Inks;
  readonly furniture: Inks;
  readonly hidden: ReadonlySet<ItemClass | 'unchanged'>;
  readonly base: string;
  readonly compared: string;
  readonly names: Readonly<Record<string, string>>;
  readonly langs: Readonly<Record<string, string>>;
  readonly flags: ReadonlyMap<string, string>;
  readonly lazyRows: boolean;
  readonly onShow: (run: string) => void;
};

/** The selected lines and those with marks of the selection, for the sections that hold some. */
export type Chosen = { readonly rows: ReadonlySet<string>; readonly lit: ReadonlySet<string>; readonly inks: Inks };

type RedlineSectionProps = {
  readonly runs: readonly Run<RedlineRowModel>[];
  readonly drawing: Drawing;
  readonly chosen: Chosen | null;
  readonly stop: string | null;
  readonly lazy: boolean;
  readonly pending: boolean;
};

/** A stretch of lines: all of a story, or some fifty of a book. */
export const RedlineSection = memo(function RedlineSection({ runs, drawing, chosen, stop, lazy, pending }: RedlineSectionProps) {
  const height = lazy ? runs.reduce((sum, run) => sum + (run.kind === 'row' ? estimateLineHeight(run.row.paragraphs) : 30), 0) : 0;
  if (pending) return <ol className="pending" style={{ blockSize: height }} />;
  return (
    <ol className={lazy ? 'lazy' : undefined} style={lazy ? { containIntrinsicBlockSize: `auto ${height}px` } : undefined}>
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
