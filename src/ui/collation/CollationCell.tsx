import type { CollationCell as Cell, CollationPassage } from '#core/project/collationTable.ts';
import { Icon, type IconName } from '#ui/parts/icons.tsx';
import { ROLE_WORDS } from '#core/project/classWords.ts';
import { CollationPieces, type CellInk } from './CollationPieces.tsx';
import { standingOf, STANDING_WORDS, type CellStanding } from './collationWords.ts';

export type CellProps = {
  readonly cell: Cell;
  readonly siglum: string;
  readonly name: string;
  /** "¶9", where the version ends. */
  readonly lastNumber: number | null;
  /** Place in the grid; the row of heads is 0. */
  readonly at: { readonly row: number; readonly column: number };
  readonly ink: CellInk;
  readonly unfolded: boolean;
  /** The paragraph that is selected, where it stands in this cell. */
  readonly selected: string | null;
  readonly hrefOf: (anchor: string) => string;
};

const ICONS: Readonly<Record<CellStanding, IconName | null>> = {
  base: null, alone: null, same: 'equal', style: 'style', reworded: 'reworded', moved: 'movedUp',
};

/** One version's words in a row, or the sign that it has none. */
export function CollationCell({ cell, siglum, name, lastNumber, at, ink, unfolded, selected, hrefOf }: CellProps) {
  const place = { 'data-r': at.row, 'data-c': at.column, 'data-siglum': siglum };
  if (cell.kind === 'absent') {
    return (
      <div role="gridcell" className={`cell absent ${cell.at}`} tabIndex={-1} {...place}>
        {cell.at === 'here' && lastNumber !== null ? <span className="ends">ends at ¶{lastNumber}</span> : null}
        {cell.at === 'inside' ? <><i aria-hidden="true" /><span className="visually-hidden">not in {name}</span></> : null}
        {cell.at === 'past' ? <span className="visually-hidden">{name} has ended</span> : null}
      </div>
    );
  }
  const standing = standingOf(cell);
  const icon = ICONS[standing];
  const full = unfolded ? { ...ink, shorten: false } : ink;
  return (
    <div
      role="gridcell" className={`cell ${cell.class}${cell.moved ? ' moved' : ''}${unfolded ? ' unfolded' : ''}${selected === null ? '' : ' selected'}`}
      tabIndex={-1} aria-selected={selected === null ? undefined : true} {...place}
    >
      {icon === null ? null : <span className={`kind class-ink ${standing}`} title={STANDING_WORDS[standing]}><Icon name={icon} /><span className="visually-hidden">{STANDING_WORDS[standing]}</span></span>}
      {cell.passages.map((passage) => <Passage key={passage.anchor} passage={passage} name={name} ink={full} current={selected === passage.anchor} hrefOf={hrefOf} />)}
      {cell.also.length === 0 ? null : (
        <p className="also">
          also {cell.also.map((other, nth) => (
            <span key={other.anchor}>{nth === 0 ? '' : ', '}<a href={hrefOf(other.anchor)} data-goto={other.anchor} tabIndex={-1}>{other.number === null ? 'above the copy' : `¶${other.number}`}</a></span>
          ))}
        </p>
      )}
    </div>
  );
}

type PassageProps = { readonly passage: CollationPassage; readonly name: string; readonly ink: CellInk; readonly current: boolean; readonly hrefOf: (anchor: string) => string };

/** A paragraph, with its number beside it. Only a whole one says whose and which it is, since only its text is that paragraph's. */
function Passage({ passage, name, ink, current, hrefOf }: PassageProps) {
  const { anchor, siglum, number, role, whole, first, pieces } = passage;
  return (
    <div className="passage" aria-current={current ? 'true' : undefined}>
      {number === null ? <span className="role">{ROLE_WORDS[role]}</span> : (
        <a className="num" href={hrefOf(anchor)} data-copy={anchor} data-siglum={siglum} tabIndex={-1} title={`Copy link to ${name} ¶${number}`} aria-label={`${name} paragraph ${number}, copy link`}>{number}</a>
      )}
      <p id={first ? anchor : undefined} data-anchor={anchor} data-version={whole ? siglum : undefined} data-paragraph={whole ? (number ?? role) : undefined} dir="auto">
        <CollationPieces pieces={pieces} ink={ink} />
      </p>
    </div>
  );
}
