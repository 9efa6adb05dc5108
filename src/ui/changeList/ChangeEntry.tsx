import { Fragment, memo, type MouseEvent } from 'react';
import type { ChangeItem } from '#core/project/items.ts';
import type { Piece } from '#core/project/piece.ts';
import type { Stand } from '#core/project/takes/bulk.ts';
import type { Marks } from '#core/project/review.ts';
import { Icon, type IconName } from '#ui/parts/icons.tsx';
import { MarkSigns, markWords } from '#ui/review/RowReview.tsx';
import { inReadingOrder } from '#ui/passage/inReadingOrder.tsx';
import { itemTitle } from '#core/project/itemTitle.ts';

/** Takes the height of an entry in a list of which only a part is drawn. */
export type Measure = (entry: HTMLElement | null) => void;

type ChangeEntryProps = {
  /** Unique on the page: ties the snippet to the entry. */
  readonly id: string;
  readonly item: ChangeItem;
  readonly name: string;
  readonly flag: string | null;
  /** Whose reading the reader has taken. */
  readonly stand: Stand;
  /** What goes against the house style here. */
  readonly note: string | null;
  readonly marks: Marks | null;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly onChoose: (item: string) => void;
  /** Place in the list, and its length: said where not all of it is drawn. */
  readonly at: number;
  readonly of: number;
  readonly measure?: Measure | undefined;
};

/** One change: its class, where it stands, and its first words. */
export const ChangeEntry = memo(function ChangeEntry({ id, item, name, flag, note, stand, marks, selected, tabStop, onChoose, at, of, measure }: ChangeEntryProps) {
  const choose = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(item.id);
  };
  return (
    <li
      className={item.class} aria-label={name} ref={measure} data-index={at}
      aria-posinset={measure && at + 1} aria-setsize={measure && of}
    >
      <a
        className={`entry${selected ? ' selected' : ''}`}
        href={`#${item.anchors.after ?? item.anchors.before ?? ''}`}
        aria-label={[name, flag, note, stand === 'base' ? null : STAND_WORDS[stand], marks === null ? null : markWords(marks)].filter((part) => part !== null).join(', ')}
        aria-describedby={id}
        aria-current={selected ? 'true' : undefined}
        tabIndex={tabStop ? 0 : -1}
        onClick={choose}
      >
        <span className={`class-ink ${item.class}`}>
          <Icon name={iconOf(item)} />
        </span>
        <span className="what">
          <b>{itemTitle(item)}</b>
          {flag !== null && (
            <span className="flag">
              <Icon name="flag" size={10} />
              {flag}
            </span>
          )}
          {stand !== 'base' && <span className={`taken ${stand}`} title={STAND_WORDS[stand]}><Icon name="taken" size={10} /></span>}
          {marks !== null && <span className="row-review"><MarkSigns marks={marks} /></span>}
          {/* Furniture has no numbers: there is no place to tell by them. */}
          {item.before === null && item.after === null ? null : (
            <span className="where">
              <Number of={item.before} />
              <Icon name="arrowRight" size={10} />
              <Number of={item.after} />
            </span>
          )}
        </span>
        <span className="snippet" id={id} dir="auto">
          <Snippet pieces={item.snippet} />
        </span>
        {note !== null && <span className="style-note" dir="auto">{note}</span>}
      </a>
    </li>
  );
});

const STAND_WORDS = { part: 'part taken', compared: 'taken' } as const;

function Number({ of }: { readonly of: number | null }) {
  return of === null ? <i className="none">–</i> : <i>{of}</i>;
}

/** Marks without ids or roles: an excerpt repeats words that are in the copy, it is not the copy. */
function Snippet({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, at) => {
    if (piece.kind === 'text') return <Fragment key={at}>{inReadingOrder(piece.text)}</Fragment>;
    if (piece.kind === 'box') return <span key={at} className="box" title={piece.says}>{piece.label}</span>;
    if (piece.kind !== 'mark') return piece.kind === 'join' ? '¶' : null;
    const look = piece.mark.class === 'reworded' ? (piece.mark.side === 'before' ? 'removed' : 'reworded') : piece.mark.class;
    return (
      <span key={at} className={`mark ${look}`}>
        <Snippet pieces={piece.pieces} />
      </span>
    );
  });
}

function iconOf(item: ChangeItem): IconName {
  if (item.form.kind === 'split' || item.form.kind === 'merged') return item.form.kind;
  if (item.class === 'moved') return item.direction === 'down' ? 'movedDown' : 'movedUp';
  return item.class;
}
