/* On phones the table is laid out as blocks, and browsers then forget what it is: its roles are said aloud. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { memo, type MouseEvent } from 'react';
import type { FactCell, FactTableRow } from '#core/project/factsTable.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { RowReview } from '#ui/review/RowReview.tsx';
import { factKind, factLabel, STANDING_WORDS } from '#core/project/factWords.ts';
import { STANDING_ICONS } from './factWords.ts';

/** Where a ¶ leads: its address, and going there without leaving the page. */
export type Passages = {
  readonly hrefOf: (anchor: string) => string;
  readonly onPassage: (anchor: string) => void;
};

export type FactRowProps = {
  readonly row: FactTableRow;
  readonly sigla: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly checked: boolean;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly passages: Passages;
  readonly onSelect: (fact: string) => void;
  /** Enter or a click on what is selected already. */
  readonly onEnter: (fact: string) => void;
};

/** One fact through all versions. */
export const FactRow = memo(function FactRow({ row, sigla, names, checked, selected, tabStop, passages, onSelect, onEnter }: FactRowProps) {
  const icon = checked ? 'check' : row.section === 'check-first' ? 'flag' : STANDING_ICONS[row.standing];
  const choose = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('a, button') !== null) return;
    // A click that ends a selection of words is no choice of a row.
    if (document.getSelection()?.isCollapsed === false) return;
    onSelect(row.id);
  };
  return (
    // The button in the row's head does the same by key.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <tr role="row" className={`fact ${row.standing}${row.section === 'check-first' ? ' check' : ''}${selected ? ' selected' : ''}`} data-fact={row.id} onClick={choose}>
      <td role="cell" className="standing">
        <span><Icon name={icon} />{STANDING_WORDS[row.standing]}</span>
        <RowReview row={row.id} />
      </td>
      <th role="rowheader" scope="row">
        <button
          type="button" className="fact-pick" aria-current={selected ? 'true' : undefined} tabIndex={tabStop ? 0 : -1}
          onClick={() => (selected ? onEnter(row.id) : onSelect(row.id))}
        >
          {factLabel(row)}
        </button>
        <small>{factKind(row)}</small>
      </th>
      {row.cells.map((cell, v) => {
        const siglum = sigla[v] ?? '';
        return <Cell key={siglum} cell={cell} quotedAlone={row.standing === 'quoted-in-one'} siglum={siglum} name={names[siglum] ?? siglum} tabStop={selected} passages={passages} />;
      })}
    </tr>
  );
});

type CellProps = {
  readonly cell: FactCell;
  /** Only one version has these words as a quotation: that reading is the odd one. */
  readonly quotedAlone: boolean;
  readonly siglum: string;
  readonly name: string;
  readonly tabStop: boolean;
  readonly passages: Passages;
};

function Cell({ cell, quotedAlone, siglum, name, tabStop, passages }: CellProps) {
  if (cell.kind !== 'reading') {
    return (
      <td role="cell" className={cell.kind} data-siglum={siglum}>
        <span className="cell-tag" aria-hidden="true"><VersionTag siglum={siglum} as="base" /></span>
        {cell.kind === 'dropped' ? <span className="gone"><Icon name="removed" />dropped</span> : <><i aria-hidden="true" /><span className="visually-hidden">not in {name}</span></>}
      </td>
    );
  }
  const quoted = quotedAlone && !cell.paraphrase;
  return (
    <td role="cell" className={cell.differs || quoted ? 'odd' : cell.paraphrase ? 'paraphrase' : undefined} data-siglum={siglum}>
      <span className="cell-tag" aria-hidden="true"><VersionTag siglum={siglum} as="base" /></span>
      <span className="cell-words">
        <span className="reading" dir="auto">{cell.pieces.map((piece, at) => (piece.differs ? <u key={at}>{piece.text}</u> : piece.text))}</span>
        {cell.paraphrase ? <span className="visually-hidden"> (paraphrase)</span> : null}
        {cell.differs ? <span className="visually-hidden"> (differs)</span> : null}
        {quoted ? <span className="visually-hidden"> (quoted)</span> : null}{' '}
        <PassageLink name={name} number={cell.number} anchor={cell.anchor} tabStop={tabStop} passages={passages} />
      </span>
    </td>
  );
}

type PassageLinkProps = { readonly name: string; readonly number: number | null; readonly anchor: string; readonly tabStop: boolean; readonly passages: Passages };

function PassageLink({ name, number, anchor, tabStop, passages }: PassageLinkProps) {
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    passages.onPassage(anchor);
  };
  return (
    <a
      className="place" href={passages.hrefOf(anchor)} tabIndex={tabStop ? 0 : -1} onClick={go}
      aria-label={number === null ? `${name}, outside the copy` : `${name} paragraph ${number}`}
    >
      {number === null ? '¶' : `¶${number}`}
    </a>
  );
}
