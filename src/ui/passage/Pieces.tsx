import { Fragment, use } from 'react';
import type { Mark, MarkClass, Piece } from '#core/project/piece.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { StyleNotesContext } from '#ui/styleNotes/styleNotesContext.ts';
import { inReadingOrder } from './inReadingOrder.tsx';

/** What every piece of one paragraph is drawn with. The sets are shared by reference, so that rows can be memoised. */
export type PieceInk = {
  /** Classes that the filters have switched off: their words stay, their marks go. */
  readonly hidden: ReadonlySet<MarkClass>;
  /** Changes of the selected item: drawn with a tint. */
  readonly lit: ReadonlySet<string>;
  /** The version that the paragraph belongs to. Words of the other one are the app's annotation, not the paragraph's text. */
  readonly own: 'before' | 'after';
  /** Address of a passage. */
  readonly hrefOf: (anchor: string) => string;
};

type PiecesProps = { readonly pieces: readonly Piece[]; readonly ink: PieceInk };

/** Draws a paragraph's pieces. The text less `[data-label]` elements is exactly the paragraph's own text. */
export function Pieces({ pieces, ink }: PiecesProps) {
  return pieces.map((piece, at) => {
    switch (piece.kind) {
      case 'text':
        return <Fragment key={at}>{inReadingOrder(piece.text)}</Fragment>;
      case 'mark':
        return <Marked key={at} mark={piece.mark} pieces={piece.pieces} ink={ink} touching={pieces[at - 1]?.kind === 'mark'} />;
      case 'join':
        return ink.hidden.has('style') ? null : (
          <span
            key={at}
            className="join"
            data-label=""
            data-change={piece.change}
            data-operation={piece.operation}
            data-grade="accidental"
            role="img"
            aria-label={piece.operation === 'merge' ? 'paragraph break removed' : 'paragraph break added'}
            title={piece.operation === 'merge' ? 'Paragraph break removed' : 'Paragraph break added'}
          >
            ¶
          </span>
        );
      case 'box':
        return ink.hidden.has('unseen') ? null : <span key={at} className="box" data-label="" title={piece.says}>{piece.label}</span>;
      case 'stub':
        return <Stub key={at} stub={piece} ink={ink} />;
    }
  });
}

type MarkedProps = PiecesProps & {
  readonly mark: Mark;
  /** A mark stands right before it: Redline sets the two a hair apart. */
  readonly touching: boolean;
};

function Marked({ mark, pieces, ink, touching }: MarkedProps) {
  const foreign = mark.side !== ink.own;
  if (ink.hidden.has(mark.class)) return foreign ? null : <Pieces pieces={pieces} ink={ink} />;
  if (foreign) return <Foreign mark={mark} pieces={pieces} ink={ink} touching={touching} />;
  return <Drawn mark={mark} pieces={pieces} ink={ink} touching={touching} />;
}

/** Words of the other version: the spaces that keep them apart from their neighbours stand outside the strike. */
function Foreign({ mark, pieces, ink, touching }: MarkedProps) {
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (only?.kind !== 'text') return <Drawn mark={mark} pieces={pieces} ink={ink} touching={touching} />;
  const [, lead = '', words = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(only.text) ?? [];
  return (
    <>
      {lead !== '' && <span data-label="">{lead}</span>}
      <Drawn mark={mark} pieces={[{ kind: 'text', text: words }]} ink={ink} touching={touching} />
      {trail !== '' && <span data-label="">{trail}</span>}
    </>
  );
}

function Drawn({ mark, pieces, ink, touching }: MarkedProps) {
  const against = use(StyleNotesContext).changes.get(mark.change);
  const Tag = mark.class === 'moved' ? 'span' : mark.side === 'before' ? 'del' : 'ins';
  return (
    <Tag
      className={`mark ${mark.class}${mark.whole ? ' whole' : ''}${touching ? ' touching' : ''}${ink.lit.has(mark.change) ? ' lit' : ''}`}
      data-change={mark.change}
      data-operation={mark.operation}
      data-grade={mark.grade.rank}
      data-feature={mark.grade.feature}
      title={against}
      data-label={mark.side === ink.own ? undefined : ''}
    >
      <Pieces pieces={pieces} ink={ink} />
    </Tag>
  );
}

type StubProps = {
  readonly stub: Extract<Piece, { kind: 'stub' }>;
  readonly ink: PieceInk;
  /** In the tab order: where a whole paragraph went, this link is all that stands for it. */
  readonly tabStop?: boolean;
};

/** "12 words to ¶3": where a passage went that stood here in the base. */
export function Stub({ stub, ink, tabStop = false }: StubProps) {
  if (ink.hidden.has('moved')) return null;
  const place = stub.to.number === null ? stub.to.siglum : `¶${stub.to.number}`;
  return (
    <a
      className="stub"
      data-label=""
      data-change={stub.change}
      data-operation="move"
      data-grade="substantive"
      data-goto={stub.to.anchor}
      href={ink.hrefOf(stub.to.anchor)}
      tabIndex={tabStop ? 0 : -1}
    >
      <Icon name={stub.to.up ? 'movedUp' : 'movedDown'} size={10} />
      {`${stub.words} ${stub.words === 1 ? 'word' : 'words'} to ${place}`}
    </a>
  );
}
