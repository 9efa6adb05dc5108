import type { Span, TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import type { Marked, ParagraphMarks } from './markIndex.ts';
import type { Piece } from './piece.ts';

/** Something that is shown before a token but is not in the text: deleted words in Redline, a stub, a struck ¶. */
export type Insert = { readonly at: number; readonly piece: Piece };

const NO_INSERTS: readonly Insert[] = [];

/**
 * Cuts one paragraph into pieces. The text pieces, joined, are the paragraph's exact text; `inserts` add the app's own
 * pieces between them. Moves are the outer marks, edits the inner ones; an edit that crosses the end of a move is drawn
 * in two parts. O(tokens marked).
 */
export function paragraphPieces(version: Version, paragraph: Span<TokenIndex>, marks: ParagraphMarks, inserts = NO_INSERTS): readonly Piece[] {
  const { tokens } = version;
  const text = (from: number, to: number): Piece => ({ kind: 'text', text: version.text.slice(from, to) });
  const startOf = (token: number): number => tokens.start[token] ?? 0;
  const endOf = (token: number): number => tokens.end[token - 1] ?? 0;

  const render = (from: number, to: number, outer: readonly Marked[], inner: readonly Marked[], extra: readonly Insert[], out: Piece[]): void => {
    if (from >= to) {
      for (const insert of extra) out.push(insert.piece);
      return;
    }
    let pos = startOf(from);
    let next = 0;
    const emitUpTo = (token: number, at: number): void => {
      for (; next < extra.length && extra[next]!.at <= token; next++) {
        const here = Math.max(pos, extra[next]!.at >= to ? endOf(to) : startOf(extra[next]!.at));
        const stop = Math.min(here, at);
        if (stop > pos) out.push(text(pos, stop));
        pos = Math.max(pos, stop);
        out.push(extra[next]!.piece);
      }
      if (at > pos) out.push(text(pos, at));
      pos = Math.max(pos, at);
    };
    for (const item of outer) {
      const start = Math.max(item.tokens.start, from);
      const end = Math.min(item.tokens.end, to);
      if (start >= end) continue;
      emitUpTo(start, startOf(start));
      const pieces: Piece[] = [];
      const within: Insert[] = [];
      for (; next < extra.length && extra[next]!.at < end; next++) within.push(extra[next]!);
      render(start, end, clip(inner, start, end), [], within, pieces);
      out.push({ kind: 'mark', mark: item.mark, pieces });
      pos = endOf(end);
    }
    emitUpTo(Infinity, endOf(to));
  };

  const out: Piece[] = [];
  const layers = layered(marks, paragraph);
  render(paragraph.start, paragraph.end, layers.outer, layers.inner, inserts, out);
  return out;
}

/** Top layer: moves, and the edits (or parts of them) that lie in no move. */
function layered(marks: ParagraphMarks, paragraph: Span<TokenIndex>): { outer: readonly Marked[]; inner: readonly Marked[] } {
  if (marks.moves.length === 0) return { outer: marks.edits, inner: [] };
  const outer: Marked[] = [...marks.moves];
  let from: number = paragraph.start;
  const edges = [...marks.moves.map((m) => m.tokens), { start: paragraph.end, end: paragraph.end }];
  for (const gap of edges) {
    outer.push(...clip(marks.edits, from, gap.start));
    from = Math.max(from, gap.end);
  }
  outer.sort((x, y) => x.tokens.start - y.tokens.start);
  return { outer, inner: marks.edits };
}

function clip(marks: readonly Marked[], start: number, end: number): readonly Marked[] {
  const out: Marked[] = [];
  for (const item of marks) {
    const from = Math.max(item.tokens.start, start) as TokenIndex;
    const to = Math.min(item.tokens.end, end) as TokenIndex;
    if (from < to) out.push(from === item.tokens.start && to === item.tokens.end ? item : { ...item, tokens: { start: from, end: to } });
  }
  return out;
}

/** The words of pieces without the app's own additions: equals the text they were cut from. */
export function textOf(pieces: readonly Piece[]): string {
  let out = '';
  for (const piece of pieces) {
    if (piece.kind === 'text') out += piece.text;
    else if (piece.kind === 'mark') out += textOf(piece.pieces);
  }
  return out;
}
