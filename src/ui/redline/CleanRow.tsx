import { memo } from 'react';
import type { CellParagraph } from '#core/project/rows.ts';
import { NumberLink, Paragraph } from '#ui/passage/Paragraph.tsx';
import type { PieceInk } from '#ui/passage/Pieces.tsx';
import { ROLE_WORDS } from '#ui/passage/classWords.ts';

type CleanRowProps = {
  readonly paragraph: CellParagraph;
  readonly ink: PieceInk;
  readonly version: string;
  readonly lang: string | undefined;
  readonly selected: boolean;
};

/** One paragraph of a clean text. */
export const CleanRow = memo(function CleanRow({ paragraph, ink, version, lang, selected }: CleanRowProps) {
  const { anchor, siglum, number, role } = paragraph;
  return (
    <li className={`line-row ${number === null ? 'furniture' : 'unchanged'}${selected ? ' selected' : ''}`} data-row={anchor}>
      <span className="numbers after">
        {number !== null && <NumberLink anchor={anchor} siglum={siglum} number={number} version={version} href={ink.hrefOf(anchor)} tabStop={selected} />}
      </span>
      <div className="text">
        <Paragraph paragraph={paragraph} ink={ink} version={version} lang={lang} tabStop={selected} numbered={false} />
      </div>
      <div className="notes">{number === null && <p className="note" data-label="">{ROLE_WORDS[role]}</p>}</div>
    </li>
  );
});
