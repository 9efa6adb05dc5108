import { memo } from 'react';
import type { CellParagraph } from '#core/project/rows.ts';
import { NumberLink, Paragraph } from '#ui/passage/Paragraph.tsx';
import type { PieceInk } from '#ui/passage/Pieces.tsx';
import { ROLE_WORDS } from '#core/project/classWords.ts';
import { estimateLineHeight } from './lineHeight.ts';

type CleanSectionProps = {
  readonly paragraphs: readonly CellParagraph[];
  readonly ink: PieceInk;
  readonly names: Readonly<Record<string, string>>;
  readonly langs: Readonly<Record<string, string>>;
  /** Anchors of the selected paragraphs. */
  readonly selected: readonly string[];
  readonly pending: boolean;
  readonly lastHeight: number | undefined;
};

/** A stretch of a clean text. */
export const CleanSection = memo(function CleanSection({ paragraphs, ink, names, langs, selected, pending, lastHeight }: CleanSectionProps) {
  if (pending) return <ol className="pending" style={{ blockSize: lastHeight ?? paragraphs.reduce((sum, p) => sum + estimateLineHeight([p]), 0) }} />;
  return (
    <ol>
      {paragraphs.map((p) => {
        const { anchor, siglum, number, role } = p;
        const version = names[siglum] ?? siglum;
        const chosen = selected.includes(anchor);
        return (
          <li key={anchor} className={`line-row ${number === null ? 'furniture' : 'unchanged'}${chosen ? ' selected' : ''}`} data-row={anchor} aria-current={chosen ? 'true' : undefined}>
            <span className="numbers after">
              {number !== null && <NumberLink anchor={anchor} siglum={siglum} number={number} version={version} href={ink.hrefOf(anchor)} tabStop={chosen} />}
            </span>
            <div className="text">
              <Paragraph paragraph={p} ink={ink} version={version} lang={langs[siglum]} tabStop={chosen} numbered={false} />
            </div>
            <div className="notes">{number === null && <p className="note" data-label="">{ROLE_WORDS[role]}</p>}</div>
          </li>
        );
      })}
    </ol>
  );
});
