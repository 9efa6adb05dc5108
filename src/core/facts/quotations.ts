import { NO_GAP } from '#core/model/lexicon.ts';
import { span, tokenIndex, type Span, type TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { READ_ROLES } from './readRoles.ts';
import { Mark, type WordTable } from './words/wordTable.ts';

/** A run of quoted words, before its speaker is known. `goesOn`: it continues the run before it. */
export type QuotedRun = { readonly tokens: Span<TokenIndex>; readonly inner: Span<TokenIndex>; readonly goesOn: boolean };

/** Longest way, in tokens, that a single quotation mark may reach for its partner; an apostrophe must not swallow a paragraph. */
const MAX_SINGLE_QUOTED = 60;

/**
 * Runs between quotation marks, in order, none inside another: straight, curly, „ “, « », ‹ ›, 「 」. A run that is not
 * closed counts only where the next body paragraph opens with a mark again (copy continued over paragraphs) or where it
 * opens its paragraph. Apostrophes stand inside words or have no partner, so they open nothing. Linear.
 */
export function readQuotations(version: Version, table: WordTable): readonly QuotedRun[] {
  const out: QuotedRun[] = [];
  let unclosed = false;
  version.paragraphs.forEach((paragraph) => {
    if (!READ_ROLES.has(paragraph.role)) return;
    const { start, end } = paragraph.tokens;
    let goesOn = unclosed && start < end && (markAt(version, table, start) & Mark.open) !== 0;
    unclosed = false;
    for (let i: number = start; i < end; i++) {
      const mark = markAt(version, table, i);
      if ((mark & Mark.open) === 0 || !opens(version, mark, i, start, end)) continue;
      const close = closing(version, table, i, end);
      if (close < 0) {
        if ((mark & (Mark.single | Mark.corner)) !== 0 || (i !== start && !nextOpens(version, table, end))) continue;
        unclosed = paragraph.role === 'body';
        out.push({ tokens: span(tokenIndex(i), end), inner: span(tokenIndex(i + 1), end), goesOn });
        return;
      }
      if (close > i + 1 && !((mark & Mark.single) !== 0 && isClipping(version, i, close))) out.push({ tokens: span(tokenIndex(i), tokenIndex(close + 1)), inner: span(tokenIndex(i + 1), tokenIndex(close)), goesOn });
      goesOn = false;
      i = close;
    }
  });
  return out;
}

const markAt = (version: Version, table: WordTable, i: number): number => table.marks[version.tokens.surface[i]!] ?? 0;
const gapBefore = (version: Version, i: number, start: number): boolean => i <= start || version.tokens.gap[i] !== NO_GAP;

/** A mark that may also close opens only where a word hangs on it and white space, a bracket or a dash stands before. */
function opens(version: Version, mark: number, i: number, start: number, end: number): boolean {
  if ((mark & Mark.corner) !== 0) return true;
  if (i + 1 >= end) return false;
  const hangs = version.tokens.gap[i + 1] === NO_GAP;
  if ((mark & Mark.single) !== 0) return hangs && gapBefore(version, i, start) && !isDecade(version, i + 1);
  return hangs || gapBefore(version, i, start);
}

/** "rock 'n' roll": a letter or two between apostrophes. */
const isClipping = (version: Version, open: number, close: number): boolean => close === open + 2 && version.tokens.end[open + 1]! - version.tokens.start[open + 1]! <= 2;

const isDecade = (version: Version, i: number): boolean => /^\d\ds?$/.test(version.text.slice(version.tokens.start[i], version.tokens.end[i]));

function closing(version: Version, table: WordTable, open: number, end: number): number {
  const kind = markAt(version, table, open) & (Mark.single | Mark.corner);
  const mine = version.text.charAt(version.tokens.start[open]!);
  let depth = 0;
  let possessive = -1;
  const stop = kind === Mark.single ? Math.min(end, open + MAX_SINGLE_QUOTED) : end;
  for (let i = open + 1; i < stop; i++) {
    const mark = markAt(version, table, i);
    if (mark === 0 || (mark & (Mark.single | Mark.corner)) !== kind) continue;
    if (kind === Mark.corner) {
      if (version.text.charAt(version.tokens.start[i]!) === mine) depth++;
      else if ((mark & Mark.close) !== 0 && depth-- === 0) return i;
      continue;
    }
    const sign = version.text.charAt(version.tokens.start[i]!);
    if ((mark & Mark.close) === 0 && !(mine === '„' && sign === '“')) continue;
    // ”…” is Swedish and Finnish; ” that “ follows only closed something.
    if (mine === '”' && sign !== '”') continue;
    const tight = version.tokens.gap[i] === NO_GAP;
    const free = i + 1 >= end || version.tokens.gap[i + 1] !== NO_GAP || isStop(version, i + 1);
    // French copy sets a space inside its guillemets.
    if (!tight && !(mine === '«' && sign === '»') && !(mine === '»' && sign === '«')) continue;
    if (kind === Mark.single) {
      if (!free) continue;
      if (version.text.charAt(version.tokens.end[i - 1]! - 1) === 's') {
        possessive = possessive < 0 ? i : possessive;
        continue;
      }
    }
    return i;
  }
  return possessive;
}

const isStop = (version: Version, i: number): boolean => /^[^\p{L}\p{N}]/u.test(version.text.slice(version.tokens.start[i], version.tokens.end[i]));

function nextOpens(version: Version, table: WordTable, end: number): boolean {
  return end < version.tokens.length && (markAt(version, table, end) & Mark.open) !== 0;
}
