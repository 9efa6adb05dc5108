import { span, tokenIndex } from '#core/model/span.ts';
import type { Edit } from '#core/model/diff.ts';
import { NO_GAP, PLAIN_SPACE } from '#core/model/lexicon.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import { endsThousands } from './columns.ts';
import type { Region } from './regions.ts';
import { sequenceOf } from './sequence.ts';

/** Everything the drawing reads, and what it gathers. */
export type Drawing = {
  readonly before: Version;
  readonly after: Version;
  readonly lexicon: Lexicon;
  readonly matchBefore: Int32Array;
  readonly matchAfter: Int32Array;
  /** 1 for tokens matched as part of a clause that moved: they stand outside their region's order. */
  readonly strayBefore: Uint8Array;
  readonly strayAfter: Uint8Array;
  /** 1 for the first token of each paragraph, 2 for the first after a dateline. */
  readonly firstBefore: Uint8Array;
  readonly firstAfter: Uint8Array;
  readonly edits: Edit[];
  quiet: number;
};

export const edit = (b0: number, b1: number, a0: number, a1: number): Edit => ({
  before: span(tokenIndex(b0), tokenIndex(b1)),
  after: span(tokenIndex(a0), tokenIndex(a1)),
});

/** Adds the edits of one region: its unmatched runs, and its matched pairs that look different. Linear. */
export function drawRegion(drawing: Drawing, region: Region): void {
  if (region.kind === 'kept') drawPairs(drawing, region.before[0]!, region.after[0]!, region.before[1]! - region.before[0]!);
  else drawMixed(drawing, region);
}

function drawMixed(drawing: Drawing, region: Region): void {
  const { matchBefore, matchAfter, strayBefore, strayAfter } = drawing;
  const before = sequenceOf(region.before, drawing.before.tokens).token;
  const after = sequenceOf(region.after, drawing.after.tokens).token;
  let placeBefore = region.placeBefore;
  let placeAfter = region.placeAfter;
  // A paragraph that came or went as a whole is one edit, dateline and all.
  const lastCut = region.kind === 'lone' ? 1 : 2;
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const i0 = i;
    const j0 = j;
    while (i < before.length && (matchBefore[before[i]!]! < 0 || strayBefore[before[i]!] === 1)) i++;
    while (j < after.length && (matchAfter[after[j]!]! < 0 || strayAfter[after[j]!] === 1)) j++;
    if (i > i0 || j > j0) {
      drawGap(drawing,
        pieces(before, i0, i, strayBefore, drawing.firstBefore, lastCut), pieces(after, j0, j, strayAfter, drawing.firstAfter, lastCut), placeBefore, placeAfter);
    }
    let length = 0;
    while (i + length < before.length && j + length < after.length && isPair(drawing, before[i + length]!, after[j + length]!) &&
      (length === 0 || (before[i + length] === before[i]! + length && after[j + length] === after[j]! + length))) length++;
    if (length === 0) continue;
    drawPairs(drawing, before[i]!, after[j]!, length);
    i += length;
    j += length;
    placeBefore = before[i - 1]! + 1;
    placeAfter = after[j - 1]! + 1;
  }
}

const isPair = (drawing: Drawing, b: number, a: number): boolean => drawing.matchBefore[b] === a && drawing.strayBefore[b] === 0;

type Piece = { readonly start: number; readonly end: number };

/**
 * Cuts a run of unmatched tokens where it jumps, where a paragraph starts, where a dateline ends (unless `lastCut` is 1),
 * and round clauses that moved.
 */
function pieces(tokens: Int32Array, from: number, to: number, stray: Uint8Array, first: Uint8Array, lastCut: number): readonly Piece[] {
  const out: Piece[] = [];
  let start = -1;
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    if (start >= 0 && (t !== tokens[i - 1]! + 1 || (first[t] !== 0 && first[t]! <= lastCut) || stray[t] === 1)) {
      out.push({ start, end: tokens[i - 1]! + 1 });
      start = -1;
    }
    if (stray[t] === 0 && start < 0) start = t;
  }
  if (start >= 0) out.push({ start, end: tokens[to - 1]! + 1 });
  return out;
}

/**
 * Pairs what stands unmatched at one place into substitutions: in order where both sides have several pieces, the
 * longest with the only one where one side has one. What is left over is inserted or deleted. A dateline only ever
 * answers to a dateline.
 */
function drawGap(drawing: Drawing, before: readonly Piece[], after: readonly Piece[], placeBefore: number, placeAfter: number): void {
  const isDateline = { before: (p: Piece): boolean => drawing.firstBefore[p.end] === 2, after: (p: Piece): boolean => drawing.firstAfter[p.end] === 2 };
  if (before.some(isDateline.before) !== after.some(isDateline.after)) {
    const [headBefore, restBefore] = parted(before, isDateline.before);
    const [headAfter, restAfter] = parted(after, isDateline.after);
    drawPieces(drawing, headBefore, headAfter, placeBefore, placeAfter);
    drawPieces(drawing, restBefore, restAfter, headBefore.at(-1)?.end ?? placeBefore, headAfter.at(-1)?.end ?? placeAfter);
  } else drawPieces(drawing, before, after, placeBefore, placeAfter);
}

/** Up to the dateline, and what follows. */
function parted(list: readonly Piece[], isDateline: (piece: Piece) => boolean): readonly [readonly Piece[], readonly Piece[]] {
  const at = list.findIndex(isDateline) + 1;
  return [list.slice(0, at), list.slice(at)];
}

function drawPieces(drawing: Drawing, before: readonly Piece[], after: readonly Piece[], placeBefore: number, placeAfter: number): void {
  const skipBefore = before.length === 1 && after.length > 1 ? longest(after) : 0;
  const skipAfter = after.length === 1 && before.length > 1 ? longest(before) : 0;
  let b = placeBefore;
  let a = placeAfter;
  for (let i = -skipBefore, j = -skipAfter; i < before.length || j < after.length; i++, j++) {
    const own = before[i];
    const theirs = after[j];
    if (own !== undefined) b = own.end;
    if (theirs !== undefined) a = theirs.end;
    if (own === undefined && theirs === undefined) continue;
    if (own !== undefined && theirs !== undefined && isRowOfCells(drawing, own, theirs)) drawCells(drawing, own, theirs);
    else drawing.edits.push(edit(own?.start ?? b, own?.end ?? b, theirs?.start ?? a, theirs?.end ?? a));
  }
}

/** Figures for as many figures, each another one: cells of a table (`pairColumns`). */
function isRowOfCells({ before, after }: Drawing, own: Piece, theirs: Piece): boolean {
  const length = own.end - own.start;
  if (length < 2 || theirs.end - theirs.start !== length) return false;
  for (let k = 0; k < length; k++) {
    const [b, a] = [own.start + k, theirs.start + k];
    if (before.tokens.kind[b] !== TokenKind.number || after.tokens.kind[a] !== TokenKind.number || before.tokens.norm[b] === after.tokens.norm[a]) return false;
  }
  return true;
}

/** An edit for each cell; thousands parted by a space are one. */
function drawCells({ before, after, lexicon, edits }: Drawing, own: Piece, theirs: Piece): void {
  for (let start = 0, k = 1, length = own.end - own.start; k <= length; k++) {
    if (k < length && (endsThousands(before.tokens, own.start + k, lexicon) && endsThousands(after.tokens, theirs.start + k, lexicon))) continue;
    edits.push(edit(own.start + start, own.start + k, theirs.start + start, theirs.start + k));
    start = k;
  }
}

function longest(list: readonly Piece[]): number {
  let best = 0;
  list.forEach((piece, i) => {
    if (piece.end - piece.start > list[best]!.end - list[best]!.start) best = i;
  });
  return best;
}

/**
 * Matched pairs b+k ↔ a+k: neighbouring pairs that look different make one edit, but signs and words apart, since they differ
 * for different reasons.
 */
export function drawPairs(drawing: Drawing, b: number, a: number, length: number): void {
  const { before, after, firstBefore, firstAfter, edits } = drawing;
  let start = -1;
  for (let k = 0; k <= length; k++) {
    const looksDifferent = k < length && (before.tokens.surface[b + k] !== after.tokens.surface[a + k] || gapMatters(drawing, b + k, a + k));
    if (start >= 0 && (!looksDifferent || firstBefore[b + k] === 1 || firstAfter[a + k] === 1 || isSign(before, b + k) !== isSign(before, b + k - 1))) {
      edits.push(edit(b + start, b + k, a + start, a + k));
      start = -1;
    }
    if (looksDifferent && start < 0) start = k;
  }
}

const isSign = (version: Version, t: number): boolean =>
  version.tokens.kind[t] === TokenKind.punctuation || version.tokens.kind[t] === TokenKind.symbol;

/** Ordinary white space is a matter of layout: counted. A no-break or thin space was chosen: marked. */
function gapMatters(drawing: Drawing, b: number, a: number): boolean {
  const own = drawing.before.tokens.gap[b]!;
  const theirs = drawing.after.tokens.gap[a]!;
  if (own === theirs || drawing.firstBefore[b] === 1 || drawing.firstAfter[a] === 1) return false;
  if (isOrdinary(own, drawing.lexicon) && isOrdinary(theirs, drawing.lexicon)) {
    drawing.quiet++;
    return false;
  }
  return true;
}

const ORDINARY = /^[ \t\r\n]*$/;

const isOrdinary = (gap: number, lexicon: Lexicon): boolean =>
  gap === NO_GAP || gap === PLAIN_SPACE || ORDINARY.test(lexicon.gaps[gap] ?? '');
