import { memo } from 'react';
import type { CollationColumn, CollationRow as Row } from '#core/project/collationTable.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { CollationCell } from './CollationCell.tsx';
import type { CellInk } from './CollationPieces.tsx';
import { readingsOf } from './shownRows.ts';

/** A column with its place on the shelf, by which cells are found. */
export type PlacedColumn = CollationColumn & { readonly place: number; readonly title: string };

export type RowProps = {
  readonly row: Row;
  /** In the order shown: the base first. */
  readonly columns: readonly PlacedColumn[];
  /** Place among the rows shown, from 1: the row of heads is 0. */
  readonly at: number;
  readonly styleReads: boolean;
  readonly ink: CellInk;
  /** Sigla of cells whose words are all shown. */
  readonly unfolded: ReadonlySet<string>;
  /** The paragraph that is selected, where it stands in this row. */
  readonly selected: string | null;
  /** What is to be checked first in the row; null where nothing is. */
  readonly flag: string | null;
  readonly lazy: boolean;
  readonly hrefOf: (anchor: string) => string;
};

/** One passage through all versions. */
export const CollationRow = memo(function CollationRow({ row, columns, at, styleReads, ink, unfolded, selected, flag, lazy, hrefOf }: RowProps) {
  const readings = readingsOf(row, styleReads);
  const base = columns[0];
  const only = row.holders === 1 && base !== undefined && row.cells[base.place]?.kind === 'absent';
  const kind = only ? ' only' : readings === 1 && row.holders > 1 ? ' agreed' : '';
  return (
    <div role="row" className={`collated${kind}${row.furniture ? ' furniture' : ''}${selected === null ? '' : ' selected'}${lazy ? ' lazy' : ''}`} data-row={row.key}>
      <div role="rowheader" className="readings">
        {row.holders < 2 ? <span className="visually-hidden">In one version</span> : <>{readings}<span className="visually-hidden"> {readings === 1 ? 'reading' : 'readings'}</span></>}
        {flag === null ? null : <span className="row-check" title={flag}><Icon name="flag" size={10} /><span className="visually-hidden">, check first: {flag}</span></span>}
      </div>
      {columns.map((column, nth) => {
        const cell = row.cells[column.place] ?? ABSENT;
        const here = selected !== null && cell.kind === 'passage' && cell.passages.some(({ anchor }) => anchor === selected);
        return (
          <CollationCell
            key={column.siglum} cell={cell} siglum={column.siglum} name={column.title} lastNumber={column.lastNumber} at={{ row: at, column: nth }} ink={ink}
            unfolded={unfolded.has(column.siglum)} selected={here ? selected : null} hrefOf={hrefOf}
          />
        );
      })}
    </div>
  );
});

const ABSENT = { kind: 'absent', at: 'inside' } as const;
