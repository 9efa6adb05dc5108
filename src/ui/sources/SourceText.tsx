import { memo } from 'react';
import type { SourceParagraph, SourcePiece } from '#core/project/sources.ts';
import { ROLE_WORDS } from '#core/project/classWords.ts';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { hueOf } from '#ui/parts/hue.ts';
import { placeName } from './sourceWords.ts';

export type SourceTextProps = {
  readonly paragraphs: readonly SourceParagraph[];
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  /** Anchor of the paragraph that is selected. */
  readonly selected: string | null;
  readonly lazy: boolean;
  /** What own words are called here: "Own", or where words are followed forth "In none". */
  readonly ownWord: string;
  readonly hrefOf: (anchor: string) => string;
  readonly hrefOfSource: (siglum: string, anchor: string) => string;
};

/** A version's text, each stretch set as what it is, with its sources in the margin. */
export function SourceText({ paragraphs, selected, ...props }: SourceTextProps) {
  return (
    <ol className="source-text">
      {paragraphs.map((paragraph) => <Row key={paragraph.anchor} paragraph={paragraph} selected={paragraph.anchor === selected} {...props} />)}
    </ol>
  );
}

type RowProps = Omit<SourceTextProps, 'paragraphs' | 'selected'> & { readonly paragraph: SourceParagraph; readonly selected: boolean };

const Row = memo(function Row({ paragraph, name, names, selected, lazy, ownWord, hrefOf, hrefOfSource }: RowProps) {
  const { anchor, siglum, number, role, pieces, notes, own } = paragraph;
  return (
    <li className={`source-row${number === null ? ' furniture' : ''}${selected ? ' selected' : ''}${lazy ? ' lazy' : ''}`} aria-current={selected ? 'true' : undefined}>
      {number === null ? <span className="num" data-label="">{ROLE_WORDS[role]}</span> : (
        <a className="num" href={hrefOf(anchor)} data-label="" data-copy={anchor} data-siglum={siglum} tabIndex={selected ? 0 : -1} title={`Copy link to ${name} ¶${number}`} aria-label={`${name} paragraph ${number}, copy link`}>{number}</a>
      )}
      <p id={anchor} data-version={siglum} data-paragraph={number ?? role} dir="auto">
        {pieces.map((piece, at) => <Stretch key={at} piece={piece} at={at} names={names} ownWord={ownWord} />)}
      </p>
      <div className="source-notes">
        {own ? <span className="own-word">{ownWord}</span> : null}
        {notes.map((note) => (
          <a
            key={`${note.siglum} ${note.anchor}`} className={`source-note ${hueOf(note.siglum)}${note.later ? ' later' : ''}`} href={hrefOfSource(note.siglum, note.anchor)} data-source={note.siglum} data-place={note.anchor}
            tabIndex={selected ? 0 : -1} aria-label={`${placeName(names[note.siglum] ?? note.siglum, note.number)}${note.later ? ', later' : ''}`}
          >
            <VersionTag siglum={note.siglum} as="base" />{note.number === null ? '' : `¶${note.number}`}{note.later ? <small>later</small> : null}
          </a>
        ))}
      </div>
    </li>
  );
});

function Stretch({ piece, at, names, ownWord }: { readonly piece: SourcePiece; readonly at: number; readonly names: Readonly<Record<string, string>>; readonly ownWord: string }) {
  if (piece.kind === 'plain') return piece.text;
  if (piece.kind === 'own') return <b className="stretch own" data-own="">{piece.text}<span className="visually-hidden" data-label=""> ({ownWord.toLowerCase()})</span></b>;
  const { siglum, anchor, number } = piece.counterpart;
  const how = piece.kind === 'verbatim' ? 'word for word' : 'reworded';
  return (
    // A span and not an anchor: words of a link cannot be selected with the pointer.
    <span className={`stretch ${piece.kind} ${hueOf(siglum)}`} role="link" tabIndex={-1} data-source={siglum} data-place={anchor} data-start={piece.counterpart.start} data-end={piece.counterpart.end} data-at={at}>
      {piece.text}<span className="visually-hidden" data-label=""> ({how}, {placeName(names[siglum] ?? siglum, number)})</span>
    </span>
  );
}
