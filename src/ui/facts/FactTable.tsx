/* On phones the table is laid out as blocks, and browsers then forget what it is: its roles are said aloud. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { Fragment, type CSSProperties, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { FactsTable } from '#core/project/factsTable.ts';
import { figure } from '#ui/sentences/counts.ts';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { FactRow, type FactRowProps } from './FactRow.tsx';
import { rowsOf, type ShownSection } from './factRows.ts';
import { SECTION_WORDS } from './factWords.ts';

export type FactTableProps = Pick<FactRowProps, 'passages' | 'onSelect' | 'onEnter' | 'names'> & {
  readonly body: RefObject<HTMLTableElement | null>;
  readonly table: FactsTable;
  readonly sections: readonly ShownSection[];
  readonly selected: string | null;
  /** The context of the selected row, where it stands below it. */
  readonly below: ReactNode;
  /** The arrow keys walk the rows. */
  readonly onStep: (by: 1 | -1) => void;
};

/** A column for each version, a row for each fact, in groups. */
export function FactTable({ body, table, sections, names, selected, below, passages, onSelect, onEnter, onStep }: FactTableProps) {
  const rows = rowsOf(sections);
  const stop = rows.some(({ id }) => id === selected) ? selected : (rows[0]?.id ?? null);
  const columns = table.sigla.length + 2;
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof Element) || !event.target.classList.contains('fact-pick')) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    onStep(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    // Keys are handled once for all rows; each has a button of its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table className="facts" role="table" aria-label="Facts" ref={body} style={{ '--fact-versions': table.sigla.length } as CSSProperties} onKeyDown={walk}>
      <colgroup><col className="standing" /><col className="label" />{table.sigla.map((siglum) => <col key={siglum} />)}</colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="minor">Standing</th>
          <th role="columnheader" scope="col" className="minor">Shared words</th>
          {table.sigla.map((siglum) => (
            <th key={siglum} role="columnheader" scope="col"><VersionTag siglum={siglum} as="base" />{names[siglum] ?? siglum}</th>
          ))}
        </tr>
      </thead>
      {sections.map(({ section, rows: group }) => (
        <tbody key={section} role="rowgroup" className={section === 'checked' ? 'done' : undefined}>
          <tr role="row" className="group"><th role="rowheader" scope="rowgroup" colSpan={columns}>{SECTION_WORDS[section]}<span>{figure(group.length)}</span></th></tr>
          {group.map((row) => (
            <Fragment key={row.id}>
              <FactRow
                row={row} sigla={table.sigla} names={names} checked={section === 'checked'} selected={row.id === selected} tabStop={row.id === stop}
                passages={passages} onSelect={onSelect} onEnter={onEnter}
              />
              {row.id === selected && below !== null ? <tr role="row" className="below"><td role="cell" colSpan={columns}>{below}</td></tr> : null}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}
