import type { Piece } from '#core/project/piece.ts';
import type { CellParagraph } from '#core/project/rows.ts';
import { Pieces, type PieceInk } from './Pieces.tsx';

type ParagraphProps = {
  readonly paragraph: CellParagraph;
  readonly ink: PieceInk;
  /** Name of its version, for the label of the number link. */
  readonly version: string;
  /** BCP 47; absent where the language is not known, then the browser's own default serves. */
  readonly lang?: string | undefined;
  /** The number link takes part in the tab order (one does per view, and those of the selected row). */
  readonly tabStop: boolean;
  /** Redline has columns of numbers of its own. */
  readonly numbered?: boolean;
};

/**
 * One paragraph as the contract wants it: an element with its version, its number (or role) and an id, whose text less
 * `[data-label]` is the paragraph's text in that version. The number stands outside it, before it in reading order.
 */
export function Paragraph({ paragraph, ink, version, lang, tabStop, numbered = true }: ParagraphProps) {
  const { anchor, siglum, number, role, again } = paragraph;
  return (
    <div className="para">
      {numbered && number !== null && (
        <NumberLink anchor={anchor} siglum={siglum} number={number} version={version} href={ink.hrefOf(anchor)} tabStop={tabStop} />
      )}
      <p
        id={anchor}
        className={classOf(paragraph)}
        data-version={siglum}
        data-paragraph={number ?? role}
        dir="auto"
        lang={lang}
      >
        <Pieces pieces={paragraph.pieces} ink={ink} />
        {again && <span className="again" data-label=""> given twice in the file</span>}
      </p>
    </div>
  );
}

function classOf({ role, again, pieces }: CellParagraph): string | undefined {
  const names = [role === 'body' ? '' : again ? 'role-again' : `role-${role}`, hasWideSpace(pieces) ? 'spaced' : ''];
  return names.filter((name) => name !== '').join(' ') || undefined;
}

/** Spaces that are more than a gap between words: two and more together, a tab. Within a piece; across an edge of a mark they are the mark's own. */
const hasWideSpace = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => (piece.kind === 'text' ? WIDE_SPACE.test(piece.text) : piece.kind === 'mark' && hasWideSpace(piece.pieces)));
const WIDE_SPACE = /\t| {2}/;

type NumberLinkProps = {
  readonly anchor: string;
  readonly siglum: string;
  readonly number: number;
  readonly version: string;
  readonly href: string;
  readonly tabStop: boolean;
};

/** A paragraph's number: a link to it; a plain click copies the link instead of following it. */
export function NumberLink({ anchor, siglum, number, version, href, tabStop }: NumberLinkProps) {
  return (
    <a
      className="num"
      href={href}
      data-label=""
      data-copy={anchor}
      data-siglum={siglum}
      tabIndex={tabStop ? 0 : -1}
      title={`Copy link to ${version} ¶${number}`}
      aria-label={`${version} paragraph ${number}, copy link`}
    >
      {number}
    </a>
  );
}
