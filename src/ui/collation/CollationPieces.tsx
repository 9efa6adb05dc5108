import { Fragment } from 'react';
import type { CollationPiece } from '#core/project/collationPiece.ts';
import type { Mark, MarkClass } from '#core/project/piece.ts';
import { counted } from '#ui/sentences/counts.ts';

export type CellInk = {
  readonly hidden: ReadonlySet<MarkClass>;
  /** Long runs that the base has too are shortened. */
  readonly shorten: boolean;
};

type PiecesProps = { readonly pieces: readonly CollationPiece[]; readonly ink: CellInk };

/** Draws a cell's words. The text less `[data-label]` elements is exactly the words that the version has there. */
export function CollationPieces({ pieces, ink }: PiecesProps) {
  return pieces.map((piece, at) => {
    switch (piece.kind) {
      case 'plain':
        return <Fragment key={at}>{piece.text}</Fragment>;
      case 'shared':
        return <Shared key={at} text={piece.text} fold={ink.shorten ? piece.fold : null} />;
      case 'mark':
        return ink.hidden.has(piece.mark.class)
          ? <CollationPieces key={at} pieces={piece.pieces} ink={ink} />
          : <Marked key={at} mark={piece.mark} pieces={piece.pieces} ink={ink} />;
      case 'removed':
        return ink.hidden.has(piece.mark.class) ? null : <Removed key={at} mark={piece.mark} words={piece.words} text={piece.text} />;
      case 'box':
        return ink.hidden.has('unseen') ? null : <span key={at} className="box" data-label="" title={piece.says}>{piece.label}</span>;
    }
  });
}

/** Words that stand in the base too. The middle of a long run is there, out of sight, behind an ellipsis that opens its cell. */
function Shared({ text, fold }: { readonly text: string; readonly fold: { readonly start: number; readonly end: number } | null }) {
  if (fold === null) return <span className="shared">{text}</span>;
  return (
    <span className="shared">
      {text.slice(0, fold.start)}
      <span className="ellipsis" data-label="" data-unfold="" title="Show all words" aria-hidden="true">…</span>
      <span className="folded">{text.slice(fold.start, fold.end)}</span>
      {text.slice(fold.end)}
    </span>
  );
}

function Marked({ mark, pieces, ink }: PiecesProps & { readonly mark: Mark }) {
  const Tag = mark.class === 'moved' ? 'span' : 'ins';
  return (
    <Tag
      className={`mark ${mark.class}${mark.whole ? ' whole' : ''}`}
      data-change={mark.change} data-operation={mark.operation} data-grade={mark.grade.rank} data-feature={mark.grade.feature}
    >
      <CollationPieces pieces={pieces} ink={ink} />
    </Tag>
  );
}

/** "−14": how many of the base's words are gone here; "no ," where what is gone is no word. Which, for the pointer and for screen readers. */
function Removed({ mark, words, text }: { readonly mark: Mark; readonly words: number; readonly text: string }) {
  const said = text.trim();
  const short = words > 0 && mark.class !== 'style' ? `−${words}` : said.length > MAX_SHOWN_CHARS ? `−${words}` : `no ${said}`;
  return (
    <del
      className={`cut ${mark.class}`} data-label="" title={`Not here: ${said}`}
      data-change={mark.change} data-operation={mark.operation} data-grade={mark.grade.rank} data-feature={mark.grade.feature}
    >
      <span aria-hidden="true">{short}</span>
      <span className="visually-hidden"> {words > 0 ? `${counted(words, 'word')} not here: ` : 'not here: '}{said} </span>
    </del>
  );
}

/** Characters of what is gone that are written out instead of counted: a sign or a short word. */
const MAX_SHOWN_CHARS = 8;
