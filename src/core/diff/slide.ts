import type { Lexicon } from '#core/model/lexicon.ts';
import { NO_GAP } from '#core/model/lexicon.ts';
import type { TokenTable } from '#core/model/version.ts';
import { partnersOf, type Sequence } from './sequence.ts';
import { isFunctionWord } from './weights.ts';

/** How far an insertion or deletion may slide, in tokens. Range 8–200; repeats longer than this are not prose. */
const MAX_SLIDE = 40;

/** How good a place between two tokens is for the edge of an edit; larger is better, only the order counts. */
const EDGE = {
  sentence: 6, regionEnd: 3, beforeClause: 3, afterClause: 2, aroundQuote: 3, phrase: 1, plain: 0, insideWord: -3,
} as const;
/** Each matched pair that would differ in its written form (a capital moved inwards). */
const SURFACE_COST = 4;

const SENTENCE_END = /^[.!?…。！？]+$/u;
const CLAUSE_MARK = /^[,;:،、，；：–—-]+$/u;
const OPENING = /^[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}]$/u;

/**
 * An insertion or deletion whose edge token repeats at its other edge can stand in several places; this moves each to
 * the most natural one: whole sentences, then clauses with the comma that opens them, then phrases ("[in the] house"
 * rather than "in [the house in]"). Changes `match` in place; linear but for the bounded slides.
 */
export function slideEdits(before: Sequence, after: Sequence, b: TokenTable, a: TokenTable, match: Int32Array, lexicon: Lexicon): void {
  const back = partnersOf(match, after.length);
  slideSide(before, after, b, a, match, back, lexicon);
  slideSide(after, before, a, b, back, match, lexicon);
}

/** Slides runs of `own` that nothing on the other side answers to. */
function slideSide(
  own: Sequence, other: Sequence, ownTable: TokenTable, otherTable: TokenTable, match: Int32Array, back: Int32Array, lexicon: Lexicon,
): void {
  for (let start = 0; start < own.length; ) {
    if (match[start]! >= 0) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < own.length && match[end]! < 0) end++;
    if (isPure(match, back, start, end)) {
      const shift = bestShift(own, other, ownTable, otherTable, match, start, end, lexicon);
      applyShift(match, back, start, end, shift);
      end = Math.max(end, end + shift);
    }
    start = end;
  }
}

/** Nothing unmatched stands on the other side between the neighbours. */
function isPure(match: Int32Array, back: Int32Array, start: number, end: number): boolean {
  const left = start > 0 ? match[start - 1]! : -1;
  const right = end < match.length ? match[end]! : back.length;
  return right === left + 1;
}

function bestShift(
  own: Sequence, other: Sequence, ownTable: TokenTable, otherTable: TokenTable, match: Int32Array, start: number, end: number, lexicon: Lexicon,
): number {
  const score = (shift: number, costs: number): number =>
    edge(own, ownTable, start + shift, lexicon) + edge(own, ownTable, end + shift, lexicon) - costs * SURFACE_COST;
  const differs = (i: number, j: number): number => (ownTable.surface[own.token[i]!] === otherTable.surface[other.token[j]!] ? 0 : 1);
  let best = 0;
  let bestScore = score(0, 0);
  let costs = 0;
  for (let shift = -1; shift >= -MAX_SLIDE; shift--) {
    const leaving = start + shift;
    const partner = leaving >= 0 ? match[leaving]! : -1;
    if (partner < 0 || own.norm[leaving] !== own.norm[end + shift]) break;
    costs += differs(end + shift, partner) - differs(leaving, partner);
    const here = score(shift, costs);
    if (here > bestScore) {
      best = shift;
      bestScore = here;
    }
  }
  costs = 0;
  for (let shift = 1; shift <= MAX_SLIDE; shift++) {
    const leaving = end + shift - 1;
    const partner = leaving < own.length ? match[leaving]! : -1;
    if (partner < 0 || own.norm[leaving] !== own.norm[start + shift - 1]) break;
    costs += differs(start + shift - 1, partner) - differs(leaving, partner);
    const here = score(shift, costs);
    if (here > bestScore) {
      best = shift;
      bestScore = here;
    }
  }
  return best;
}

function applyShift(match: Int32Array, back: Int32Array, start: number, end: number, shift: number): void {
  const pair = (i: number, j: number): void => {
    match[i] = j;
    back[j] = i;
  };
  for (let k = 1; k <= -shift; k++) {
    pair(end - k, match[start - k]!);
    match[start - k] = -1;
  }
  for (let k = 0; k < shift; k++) {
    pair(start + k, match[end + k]!);
    match[end + k] = -1;
  }
}

/** Quality of the place before token `i` of the sequence as the edge of an edit. */
function edge(own: Sequence, table: TokenTable, i: number, lexicon: Lexicon): number {
  if (i <= 0 || i >= own.length) return EDGE.regionEnd;
  const left = lexicon.surfaces[table.surface[own.token[i - 1]!]!] ?? '';
  const right = lexicon.surfaces[table.surface[own.token[i]!]!] ?? '';
  if (SENTENCE_END.test(left)) return EDGE.sentence;
  if (OPENING.test(right) || CLOSING.test(left)) return EDGE.aroundQuote;
  if (CLAUSE_MARK.test(right)) return EDGE.beforeClause;
  if (CLAUSE_MARK.test(left)) return EDGE.afterClause;
  if (table.gap[own.token[i]!] === NO_GAP && !SENTENCE_END.test(right)) return EDGE.insideWord;
  const leftNorm = lexicon.norms[own.norm[i - 1]!] ?? '';
  const rightNorm = lexicon.norms[own.norm[i]!] ?? '';
  return isFunctionWord(rightNorm) && !isFunctionWord(leftNorm) ? EDGE.phrase : EDGE.plain;
}
