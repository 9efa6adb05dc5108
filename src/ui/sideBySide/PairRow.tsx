import { memo } from 'react';
import type { Cell, Row, RowClass } from '#core/project/rows.ts';
import { Icon, type IconName } from '#ui/parts/icons.tsx';
import { Paragraph } from '#ui/passage/Paragraph.tsx';
import type { Inks } from '#ui/passage/section.ts';
import { CLASS_WORDS, ROLE_WORDS } from '#core/project/classWords.ts';
import { RowReview } from '#ui/review/RowReview.tsx';
import { RowStyle } from '#ui/styleNotes/RowStyle.tsx';
import { GapNotes } from './GapNotes.tsx';
import { estimateRowHeight } from './rowHeight.ts';


export type PairRowProps = {
  readonly row: Row;
  /** The filters hide this row's class: it is drawn as an unchanged one. */
  readonly quiet: boolean;
  /** What to check here, in words. */
  readonly flag: string | null;
  /** Whether the reader has taken what changed here, in words. */
  readonly taken: string | null;
  readonly selected: boolean;
  readonly direction: 'up' | 'down' | null;
  readonly inks: Inks;
  readonly names: Readonly<Record<string, string>>;
  readonly langs: Readonly<Record<string, string>>;
  readonly tabStop: boolean;
  /** Let the browser skip the row while it is far from the window. */
  readonly lazy: boolean;
};

/** One level row: the base's passage beside the compared version's, or a note of where the other end is. */
export const PairRow = memo(function PairRow({ row, quiet, flag, taken, selected, direction, inks, names, langs, tabStop, lazy }: PairRowProps) {
  const look = quiet && row.class !== 'furniture' ? 'unchanged' : row.class;
  const icon = iconOf(row, look, direction);
  const role = row.class === 'furniture' ? roleOf(row) : null;
  const left = row.class !== 'furniture' && row.after.kind === 'gap';
  const cell = (side: 'before' | 'after') => {
    const content = row[side];
    return (
      <div className={`cell ${side}${content.kind === 'gap' ? ' gap' : ''}`}>
        {content.kind === 'gap' ? (
          <GapNotes gaps={content.gaps} names={names} furniture={role !== null} hrefOf={inks[side].hrefOf} tabStop={tabStop} />
        ) : (
          content.paragraphs.map((p) => (
            <Paragraph key={p.anchor} paragraph={p} ink={inks[side]} version={names[p.siglum] ?? p.siglum} lang={langs[p.siglum]} tabStop={tabStop} />
          ))
        )}
      </div>
    );
  };
  return (
    <li
      className={`row ${look}${left ? ' left' : ''}${selected ? ' selected' : ''}${lazy ? ' lazy' : ''}${quiet ? ' quiet-row' : ''}`}
      style={lazy ? { containIntrinsicBlockSize: `auto ${estimateRowHeight(row)}px` } : undefined}
      data-row={row.key}
      data-item={row.item ?? undefined}
      aria-current={selected ? 'true' : undefined}
    >
      {role !== null && <span className="role" data-label="">{role}</span>}
      {icon !== null && (
        <span className={`class-icon class-ink ${look}`} data-label="" title={CLASS_WORDS[look]}>
          <Icon name={icon} />
        </span>
      )}
      {flag !== null && (
        <span className="row-flag" data-label="" title={flag}><Icon name="flag" size={10} /><span className="visually-hidden">Check: {flag}</span></span>
      )}
      {taken !== null && (
        <span className={`row-taken${taken === 'Taken' ? '' : ' part'}`} data-label="" title={taken}><Icon name="taken" size={10} /><span className="visually-hidden">{taken}</span></span>
      )}
      <RowStyle row={row.key} spoken />
      {cell('before')}
      {cell('after')}
      <RowReview row={row.key} />
    </li>
  );
});

function iconOf(row: Row, look: RowClass, direction: 'up' | 'down' | null): IconName | null {
  switch (look) {
    case 'unchanged':
      return null;
    case 'moved':
      return direction === 'down' ? 'movedDown' : 'movedUp';
    case 'style': {
      const joined = paragraphCount(row.after) - paragraphCount(row.before);
      return joined > 0 ? 'split' : joined < 0 ? 'merged' : 'style';
    }
    case 'furniture':
      if (row.before.kind === 'gap') return 'added';
      if (row.after.kind === 'gap') return 'removed';
      return hasMarks(row.after) || hasMarks(row.before) ? 'reworded' : null;
    default:
      return look;
  }
}

const paragraphCount = (cell: Cell): number => (cell.kind === 'gap' ? 0 : cell.paragraphs.length);
const hasMarks = (cell: Cell): boolean => cell.kind === 'paragraphs' && cell.paragraphs.some((p) => p.pieces.some((piece) => piece.kind !== 'text'));

function roleOf(row: Row): string {
  const cell = row.after.kind === 'paragraphs' ? row.after : row.before;
  const role = cell.kind === 'paragraphs' ? cell.paragraphs[0]?.role : undefined;
  return ROLE_WORDS[role ?? 'body'];
}
