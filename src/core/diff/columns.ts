import type { Lexicon } from '#core/model/lexicon.ts';
import { TokenKind, type TokenTable } from '#core/model/version.ts';
import { partnersOf, type Sequence } from './sequence.ts';

/** Fewest figures in a row that make cells of a table. Range 2–4: "b Das 14 22" has two; one figure is matched as any word. */
const MIN_CELLS = 2;

/**
 * A row of figures with no word between them is read cell by cell: "Orel 3 2 0" → "Orel 4 3 0" is 3→4 and 2→3, not a 4 that came before a 3
 * that stayed. Where such a run answers to one of the same length, by the matched word or the end beside it, the match inside is made by position
 * alone. Bars may stand between the cells. Changes `match` in place; linear.
 */
export function pairColumns(own: Sequence, theirs: Sequence, b: TokenTable, a: TokenTable, match: Int32Array, lexicon: Lexicon): void {
  const bar = lexicon.codeUnitIds.get('|') ?? -1;
  let back: Int32Array | null = null;
  for (let start = 0; start < own.length; ) {
    const end = runEnd(own, b, start, bar);
    if (end - start < MIN_CELLS) {
      start = Math.max(end, start + 1);
      continue;
    }
    const left = start === 0 ? 0 : match[start - 1]! < 0 ? -1 : match[start - 1]! + 1;
    const right = end === own.length ? theirs.length : match[end]!;
    const at = left >= 0 ? left : right - (end - start);
    const after = at + end - start;
    if (at >= 0 && (left < 0 || right < 0 || right === after) && isRun(theirs, a, at, after, bar) && inStep(own, theirs, b, a, start, end, at)) {
      back ??= partnersOf(match, theirs.length);
      pairCells(own, theirs, match, back, start, end, at);
    }
    start = end;
  }
}

const isNumber = (side: Sequence, table: TokenTable, i: number): boolean => table.kind[side.token[i]!] === TokenKind.number;
const isBar = (side: Sequence, table: TokenTable, i: number, bar: number): boolean => table.surface[side.token[i]!] === bar;

/** One past the last figure of the run that begins at `from`; `from` itself where no figure stands. */
function runEnd(side: Sequence, table: TokenTable, from: number, bar: number): number {
  let end = from;
  for (let i = from; i < side.length && (i === from || side.token[i] === side.token[i - 1]! + 1); i++) {
    if (isNumber(side, table, i)) end = i + 1;
    else if (i === from || !isBar(side, table, i, bar)) break;
  }
  return end;
}

/** Is [from, to) a whole run, no figure beside it? */
const isRun = (side: Sequence, table: TokenTable, from: number, to: number, bar: number): boolean =>
  to <= side.length && runEnd(side, table, from, bar) === to && (from === 0 || !isNumber(side, table, from - 1));

/** The same cells at the same places. */
function inStep(own: Sequence, theirs: Sequence, b: TokenTable, a: TokenTable, start: number, end: number, at: number): boolean {
  for (let k = 0; k < end - start; k++) if (isNumber(own, b, start + k) !== isNumber(theirs, a, at + k)) return false;
  return true;
}

/** Each cell with the one at its place, if they are the same; nothing where the run is matched with what stands outside it. */
function pairCells(own: Sequence, theirs: Sequence, match: Int32Array, back: Int32Array, start: number, end: number, at: number): void {
  const after = at + end - start;
  for (let i = start; i < end; i++) if (match[i]! >= 0 && (match[i]! < at || match[i]! >= after)) return;
  for (let j = at; j < after; j++) if (back[j]! >= 0 && (back[j]! < start || back[j]! >= end)) return;
  for (let k = 0; k < end - start; k++) match[start + k] = own.norm[start + k] === theirs.norm[at + k] ? at + k : -1;
}

const HUNDREDS = /^\d{3}(?:\D|$)/;
const GROUP = /^\d{1,3}$/;
const PLAIN_GAP = /^[ \u00A0\u2009\u202F]$/;

/** Does token `t` end a number whose thousands are parted by a space: the 200 of "1 200"? */
export const endsThousands = (table: TokenTable, t: number, lexicon: Lexicon): boolean =>
  HUNDREDS.test(lexicon.norms[table.norm[t]!] ?? '') && GROUP.test(lexicon.norms[table.norm[t - 1]!] ?? '') && PLAIN_GAP.test(lexicon.gaps[table.gap[t]!] ?? '');
