import type { Span, TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import type { Box } from './boxes.ts';
import type { Marked, ParagraphMarks } from './markIndex.ts';
import type { Piece } from './piece.ts';

/** Something that is shown before a token but is not in the text: deleted words in Redline, a stub, a struck ¶. */
export type Insert = { readonly at: number; readonly piece: Piece };

const NO_INSERTS: readonly Insert[] = [];

/**
 * Cuts one paragraph into pieces. The text pieces, joined, are the paragraph's exact text; `inserts` (sorted) add the
 * app's own pieces between them. Marks nest: of two that overlap, the one that starts earlier (or is longer) is the outer
 * one, and what reaches beyond it is drawn as a second part. O(marks × depth).
 */
export function paragraphPieces(version: Version, paragraph: Span<TokenIndex>, marks: ParagraphMarks, inserts = NO_INSERTS): readonly Piece[] {
  const out: Piece[] = [];
  if (paragraph.start >= paragraph.end) return inserts.map((insert) => insert.piece);
  const all = marks.moves.length === 0 ? marks.edits : [...marks.moves, ...marks.edits].sort(outerFirst);
  const boxes = marks.edits.flatMap((edit) => edit.boxes);
  renderSpan(version, paragraph.start, paragraph.end, clip(all, paragraph.start, paragraph.end), inserts, out, boxes);
  return out;
}

const isMove = (marked: Marked): boolean => marked.change.operation === 'move';

const outerFirst = (x: Marked, y: Marked): number =>
  x.tokens.start - y.tokens.start || y.tokens.end - x.tokens.end || Number(isMove(y)) - Number(isMove(x));

function renderSpan(version: Version, from: number, to: number, given: readonly Marked[], inserts: readonly Insert[], out: Piece[], boxes: readonly Box[]): void {
  const { start, end } = version.tokens;
  let marks = given;
  let pos = start[from]!;
  let nextInsert = 0;
  const emitText = (until: number): void => {
    if (until > pos) out.push(...boxedText(version, pos, until, boxes));
    pos = Math.max(pos, until);
  };
  /** Everything that comes before `token`, which is the first of a mark or `to`. */
  const emitUpTo = (token: number, until: number): void => {
    for (; nextInsert < inserts.length && inserts[nextInsert]!.at <= token; nextInsert++) {
      const insert = inserts[nextInsert]!;
      emitText(insert.at >= to ? end[to - 1]! : start[insert.at]!);
      out.push(insert.piece);
    }
    emitText(until);
  };
  for (let i = 0; i < marks.length; ) {
    const outer = marks[i]!;
    const inner: Marked[] = [];
    const beyond: Marked[] = [];
    for (i++; i < marks.length && marks[i]!.tokens.start < outer.tokens.end; i++) {
      inner.push(...clip([marks[i]!], outer.tokens.start, outer.tokens.end));
      beyond.push(...clip([marks[i]!], outer.tokens.end, to));
    }
    emitUpTo(outer.tokens.start, start[outer.tokens.start]!);
    const within: Insert[] = [];
    for (; nextInsert < inserts.length && inserts[nextInsert]!.at < outer.tokens.end; nextInsert++) within.push(inserts[nextInsert]!);
    const pieces: Piece[] = [];
    renderSpan(version, outer.tokens.start, outer.tokens.end, inner, within, pieces, boxes);
    out.push({ kind: 'mark', mark: outer.mark, pieces });
    pos = end[outer.tokens.end - 1]!;
    if (beyond.length > 0) {
      marks = [...beyond, ...marks.slice(i)].sort(outerFirst);
      i = 0;
    }
  }
  emitUpTo(Infinity, end[to - 1]!);
}

/** A stretch of the text, with the boxes that stand in it. */
export function boxedText(version: Version, from: number, to: number, boxes: readonly Box[]): readonly Piece[] {
  const out: Piece[] = [];
  let pos = from;
  for (const { at, piece } of boxes) {
    if (at < from || at >= to) continue;
    if (at > pos) out.push({ kind: 'text', text: version.text.slice(pos, at) });
    out.push(piece);
    pos = at;
  }
  if (to > pos) out.push({ kind: 'text', text: version.text.slice(pos, to) });
  return out;
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
