import type { Change } from '#core/model/change.ts';
import { isEmpty, type SentenceIndex, type Span, type TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphOfToken } from './anchors.ts';
import type { CollationPiece } from './collationPiece.ts';
import { marksOf, type MarkIndex } from './markIndex.ts';
import type { Piece } from './piece.ts';
import { paragraphPieces, type Insert } from './pieces.ts';
import { withoutShared } from './sharedInside.ts';

/** Neighbouring sentences of a list as spans of tokens. */
export function spansOf({ sentences }: Version, list: readonly SentenceIndex[]): readonly Span<TokenIndex>[] {
  const out: Span<TokenIndex>[] = [];
  let last = -2;
  for (const s of list) {
    const { paragraph, tokens } = sentences[s]!;
    const previous = out.at(-1);
    if (previous !== undefined && last === s - 1 && sentences[last]!.paragraph === paragraph) out[out.length - 1] = { start: previous.start, end: tokens.end };
    else out.push(tokens);
    last = s;
  }
  return out.filter((span) => !isEmpty(span));
}

export const overlaps = (span: Span<TokenIndex>, spans: readonly Span<TokenIndex>[]): boolean =>
  !isEmpty(span) && spans.some(({ start, end }) => span.start < end && span.end > start);

/** Words of the app's count in a stretch: runs between white space that hold a letter or a digit. */
const countWords = (text: string): number => text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

export const plainPieces = ({ text, tokens }: Version, spans: readonly Span<TokenIndex>[]): readonly CollationPiece[] =>
  spans.map(({ start, end }, i) => ({ kind: 'plain', text: `${i > 0 ? ' ' : ''}${text.slice(tokens.start[start], tokens.end[end - 1])}` }));

/**
 * A cell's stretches of one paragraph as they stand to the base: `gone` are deletions of the base's cell, each shown where
 * its words would stand, or at the nearest end.
 */
export function markedPieces(version: Version, spans: readonly Span<TokenIndex>[], index: MarkIndex, gone: readonly Change[], baseCell: readonly Span<TokenIndex>[]): readonly CollationPiece[] {
  const { moves, edits } = marksOf(index, 'after', paragraphOfToken(version, spans[0]!.start));
  const marks = { moves, edits: [...withoutShared(version, edits, index.comparison.before, baseCell)] };
  const inserts = gone.flatMap((change) => removedPiece(index, change));
  const pieces = spans.flatMap((span, i): readonly Piece[] => {
    const here = inserts
      .filter(({ at }) => (i === 0 || at >= span.start) && (i === spans.length - 1 || at < spans[i + 1]!.start))
      .map(({ at, piece }) => ({ piece, at: Math.min(Math.max(at, span.start), span.end) }))
      .sort((x, y) => x.at - y.at);
    const drawn = paragraphPieces(version, span, marks, here);
    return i === 0 ? drawn : [{ kind: 'text', text: ' ' }, ...drawn];
  });
  return folded(pieces.flatMap((piece) => collated(piece, false)));
}

function removedPiece(index: MarkIndex, change: Change): readonly Insert[] {
  const { text, tokens } = index.comparison.before;
  const edit = marksOf(index, 'before', paragraphOfToken(index.comparison.before, change.before.start)).edits.find((e) => e.change === change);
  if (edit === undefined) return [];
  const words = text.slice(tokens.start[change.before.start], tokens.end[change.before.end - 1]);
  return [{ at: change.after.start, piece: { kind: 'mark', mark: { ...edit.mark, whole: false }, pieces: [{ kind: 'text', text: words }] } }];
}

function collated(piece: Piece, marked: boolean): readonly CollationPiece[] {
  switch (piece.kind) {
    case 'text':
      return [marked ? { kind: 'plain', text: piece.text } : { kind: 'shared', text: piece.text, fold: null }];
    case 'mark': {
      const { mark, pieces } = piece;
      if (mark.side === 'before') {
        const text = pieces.map((inner) => (inner.kind === 'text' ? inner.text : '')).join('');
        return [{ kind: 'removed', mark, words: countWords(text), text }];
      }
      return [{ kind: 'mark', mark: { ...mark, whole: false }, pieces: pieces.flatMap((inner) => collated(inner, marked || mark.operation !== 'move')) }];
    }
    case 'box':
      return [piece];
    case 'join':
    case 'stub':
      return [];
  }
}

/** Words of a shared run that stay in view: at its start and its end, of a cell's first, inner and last run, or its only one. */
const SHOWN = { first: [2, 3], inner: [3, 3], last: [3, 0], only: [5, 0] } as const;
/** Words that "…" must save at least: fewer read faster than the sign. */
const MIN_FOLDED_WORDS = 4;

function folded(pieces: readonly CollationPiece[]): readonly CollationPiece[] {
  return pieces.map((piece, i): CollationPiece => {
    if (piece.kind !== 'shared') return piece;
    const place = pieces.length === 1 ? 'only' : i === 0 ? 'first' : i === pieces.length - 1 ? 'last' : 'inner';
    return { ...piece, fold: foldOf(piece.text, SHOWN[place][0], SHOWN[place][1]) };
  });
}

/** The middle of a run, at white space. */
function foldOf(text: string, lead: number, tail: number): { readonly start: number; readonly end: number } | null {
  const words = [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
  const [last, next] = [words[lead - 1], words[words.length - tail]];
  if (words.length < lead + tail + MIN_FOLDED_WORDS || last === undefined) return null;
  return { start: last.index + last[0].length, end: next?.index ?? text.length };
}
