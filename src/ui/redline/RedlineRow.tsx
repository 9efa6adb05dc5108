import { memo } from 'react';
import type { RedlineRow as RedlineRowModel } from '#core/project/rows.ts';
import { NumberLink, Paragraph } from '#ui/passage/Paragraph.tsx';
import { Stub, type PieceInk } from '#ui/passage/Pieces.tsx';
import { RowReview } from '#ui/review/RowReview.tsx';
import { estimateLineHeight } from './lineHeight.ts';
import { RedlineNotes } from './RedlineNotes.tsx';

type RedlineRowProps = {
  readonly row: RedlineRowModel;
  /** The filters hide this row's class: it is drawn as an unchanged one. */
  readonly quiet: boolean;
  /** What to check here, in words. */
  readonly flag: string | null;
  /** Whether the reader has taken what changed here, in words. */
  readonly taken: string | null;
  readonly selected: boolean;
  readonly inks: { readonly before: PieceInk; readonly after: PieceInk };
  readonly base: string;
  readonly compared: string;
  readonly names: Readonly<Record<string, string>>;
  readonly langs: Readonly<Record<string, string>>;
  readonly tabStop: boolean;
  readonly lazy: boolean;
};

/** One line of tracked changes: numbers of both versions, the text, and notes of what the marks cannot say. */
export const RedlineRow = memo(function RedlineRow({ row, quiet, flag, taken, selected, inks, base, compared, names, langs, tabStop, lazy }: RedlineRowProps) {
  const look = quiet ? 'unchanged' : row.class;
  const numbers = (side: 'before' | 'after') => {
    const siglum = side === 'before' ? base : compared;
    return (
      <span className={`numbers ${side}`}>
        {row.numbers[side].map((number) => {
          const anchor = `${siglum.toLowerCase()}${number}`;
          return (
            <NumberLink key={number} anchor={anchor} siglum={siglum} number={number} version={names[siglum] ?? siglum} href={inks[side].hrefOf(anchor)} tabStop={tabStop} />
          );
        })}
      </span>
    );
  };
  return (
    <li
      className={`line-row ${look}${quiet && row.class === 'removed' ? ' absent' : ''}${selected ? ' selected' : ''}${lazy ? ' lazy' : ''}`}
      style={lazy ? { containIntrinsicBlockSize: `auto ${estimateLineHeight(row.paragraphs)}px` } : undefined}
      data-row={row.key}
      data-item={row.item ?? undefined}
      aria-current={selected ? 'true' : undefined}
    >
      {numbers('before')}
      {numbers('after')}
      <div className={row.stub === null ? 'text' : 'text only-stub'}>
        {row.paragraphs.map((p) => (
          <Paragraph
            key={p.anchor}
            paragraph={p}
            ink={p.siglum === base ? inks.before : inks.after}
            version={names[p.siglum] ?? p.siglum}
            lang={langs[p.siglum]}
            tabStop={tabStop}
            numbered={false}
          />
        ))}
        {row.stub !== null && <Stub stub={row.stub} ink={inks.after} tabStop />}
      </div>
      <RedlineNotes row={row.key} flag={flag} taken={taken} notes={row.notes} class={look} names={names} />
      <RowReview row={row.key} />
    </li>
  );
});
