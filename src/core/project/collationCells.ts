import type { Span, TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import type { CollationPiece } from './collationPiece.ts';
import { paragraphOfToken } from './anchors.ts';
import { marksOf, type MarkIndex } from './markIndex.ts';
import type { Piece } from './piece.ts';
import { paragraphPieces, type Insert } from './pieces.ts';

/** Words of a shared run that stay in view at its start and its end; shorter runs are shown whole. */
const SHOWN_WORDS = 3;
/** Words that "…" must save at least. */
const MIN_FOLDED_WORDS = 3;

/** Pieces of a stretch of one version as it stands to the base; `index` is null where there is nothing to compare with. */
export function cellPieces(version: Version, span: Span<TokenIndex>, index: MarkIndex | null, isBase: boolean): readonly CollationPiece[] {
  if (span.start >= span.end) return [];
  if (isBase || index === null) return [{ kind: 'plain', text: version.text.slice(version.tokens.start[span.start], version.tokens.end[span.end - 1]) }];
  const paragraph = paragraphOfToken(version, span.start);
  const inserts = removedBeside(index, span);
  return paragraphPieces(version, span, marksOf(index, 'after', paragraph), inserts).map((piece) => collated(piece, false));
}

/** The base's words that are gone from this stretch: where its edits have them. */
function removedBeside(index: MarkIndex, span: Span<TokenIndex>): readonly Insert[] {
  const { before } = index.comparison;
  const out: Insert[] = [];
  for (const change of index.comparison.changes) {
    if (change.operation !== 'deletion' || change.after.start < span.start || change.after.start >= span.end) continue;
    const edit = marksOf(index, 'before', paragraphOfToken(before, change.before.start)).edits.find((e) => e.change === change);
    if (edit === undefined || edit.mark.whole) continue;
    const text = before.text.slice(before.tokens.start[change.before.start], before.tokens.end[change.before.end - 1]);
    out.push({ at: change.after.start, piece: { kind: 'mark', mark: edit.mark, pieces: [{ kind: 'text', text }] } });
  }
  return out.sort((x, y) => x.at - y.at);
}

const countWords = (text: string): number => text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

function collated(piece: Piece, marked: boolean): CollationPiece {
  switch (piece.kind) {
    case 'text':
      return marked ? { kind: 'plain', text: piece.text } : { kind: 'shared', text: piece.text, fold: foldOf(piece.text) };
    case 'mark': {
      const { mark, pieces } = piece;
      if (mark.side === 'before') {
        const text = pieces.map((p) => (p.kind === 'text' ? p.text : '')).join('');
        return { kind: 'removed', mark, words: countWords(text), text };
      }
      return { kind: 'mark', mark, pieces: pieces.map((inner) => collated(inner, mark.operation !== 'move')) };
    }
    case 'box':
      return piece;
    case 'join':
    case 'stub':
      return { kind: 'plain', text: '' };
  }
}

/** The middle of a long shared run, at white space. */
function foldOf(text: string): { readonly start: number; readonly end: number } | null {
  const gaps = [...text.matchAll(/\s+/gu)];
  const lead = text.search(/\S/u) > 0 ? 1 : 0;
  const first = gaps[SHOWN_WORDS - 1 + lead];
  const last = gaps[gaps.length - SHOWN_WORDS - (/\s$/u.test(text) ? 1 : 0)];
  if (first === undefined || last === undefined) return null;
  const start = first.index + first[0].length;
  return countWords(text.slice(start, last.index)) >= MIN_FOLDED_WORDS ? { start, end: last.index } : null;
}
