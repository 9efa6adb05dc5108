import { type CSSProperties, type RefObject } from 'react';
import type { CollationRow as Row } from '#core/project/collationTable.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import type { CellInk } from './CollationPieces.tsx';
import { CollationRow, type PlacedColumn } from './CollationRow.tsx';
import { useGridEvents, type GridEvents } from './useGridEvents.ts';

export type ShownColumn = PlacedColumn & {
  /** "first take, 859 words". */
  readonly about: string;
};

export type GridProps = {
  readonly events: GridEvents;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Row[];
  readonly columns: readonly ShownColumn[];
  readonly styleReads: boolean;
  readonly ink: CellInk;
  readonly unfolded: ReadonlyMap<string, ReadonlySet<string>>;
  readonly selected: { readonly row: string; readonly anchor: string } | null;
  readonly flags: ReadonlyMap<string, string>;
  readonly onPin: (siglum: string) => void;
  readonly hrefOf: (anchor: string) => string;
};

/**
 * Cells from which the browser may skip rows far from the window, 1,000 to 5,000. The 940 cells of 20 versions of 1,350
 * words scroll better laid out at once: on a busy machine 4 and 10 of 94 frames took over 50 ms, against 17 and 24 of 97.
 */
const LAZY_CELLS = 2_500;
const NONE: ReadonlySet<string> = new Set();

/** A column for each version, a row for each passage: the heads stay above, the base stays at the left. */
export function CollationGrid({ grid, events, rows, columns, styleReads, ink, unfolded, selected, flags, onPin, hrefOf }: GridProps) {
  useGridEvents(grid, events);
  const lazy = rows.length * columns.length > LAZY_CELLS;
  return (
    <div className={`collation${ink.shorten ? '' : ' written'}`} role="grid" aria-label="Collation" ref={grid} aria-readonly="true" style={{ '--others': columns.length - 1 } as CSSProperties}>
      <div role="row" className="collated heads">
        <div role="columnheader" className="readings">Read&shy;ings</div>
        {columns.map((column, at) => (
          <div key={column.siglum} role="columnheader" className={`cell${column.base ? ' base' : ''}`} data-siglum={column.siglum}>
            <VersionTag siglum={column.siglum} as="base" />
            <span className="names"><b>{column.title}</b><small>{column.about}</small></span>
            <button
              type="button" className="pin" data-r={0} data-c={at} tabIndex={-1} aria-pressed={column.base} title={column.base ? 'The base' : `Make ${column.title} the base`}
              aria-label={column.base ? `${column.title} is the base` : `Make ${column.title} the base`} onClick={() => onPin(column.siglum)}
            >
              <Icon name="pin" />{column.base ? <span>Base</span> : null}
            </button>
          </div>
        ))}
      </div>
      {rows.map((row, at) => (
        <CollationRow
          key={row.key} row={row} columns={columns} at={at + 1} styleReads={styleReads} ink={ink} unfolded={unfolded.get(row.key) ?? NONE}
          selected={selected?.row === row.key ? selected.anchor : null} flag={flags.get(row.key) ?? null} lazy={lazy} hrefOf={hrefOf}
        />
      ))}
    </div>
  );
}
