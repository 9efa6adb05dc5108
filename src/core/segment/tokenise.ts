import { TokenKind } from '#core/model/version.ts';
import { CharClass, classAt, isSpace, pairClass, unitClass, unitsAt } from './characters.ts';
import { absorb } from './absorb.ts';
import { scanDense } from './dense.ts';
import { scanPunctuation } from './punctuation.ts';
import { pushToken } from './tokenSink.ts';
import type { TokenSink } from './tokenSink.ts';
import { scanHandle, scanWord } from './word.ts';

/**
 * Cuts `start`–`end` of the sink's text into tokens: every character that is not white space is in exactly one.
 * One pass, linear; a token never cuts a grapheme cluster.
 */
export function tokenise(sink: TokenSink, start: number, end: number): void {
  const { text } = sink;
  let gapStart = start;
  let at = start;
  while (at < end) {
    const kind = unitClass(text.charCodeAt(at));
    if (kind === CharClass.letter || kind === CharClass.digit) {
      const stop = scanWord(text, at, end);
      pushToken(sink, gapStart, at, stop, kind === CharClass.digit ? TokenKind.number : TokenKind.word);
      gapStart = at = stop;
    } else if (kind === CharClass.space || kind === CharClass.byteOrderMark) {
      if (bindsToNext(text, at, end)) gapStart = at = scanFrom(sink, gapStart, at, at + 1, end);
      else at++;
    } else {
      gapStart = at = scanFrom(sink, gapStart, at, at, end);
    }
  }
}

/** Is the full stop at `at` a decimal point without a nought before it: ".5 percent", "$.75"? */
function opensFigure(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || classAt(text, at + 1) !== CharClass.digit) return false;
  const before = at === 0 ? CharClass.space : unitClass(text.charCodeAt(at - 1));
  return before === CharClass.space || before === CharClass.symbol;
}

const HYPHEN = 45;
const MINUS = 0x2212;

/** A hyphen behind one of these and a space is a minus: "fell to -5", "was -15", "between -5 and -10"; "à -5", "auf -5". */
const BEFORE_MINUS: ReadonlySet<string> = new Set(
  'to at of by from below above under over near about around between and or than a was is were be hit reached à de entre auf bei bis von zwischen und til till på mellan og och на до от'.split(' '),
);
/** Longest of them, in UTF-16 units. */
const MAX_BEFORE_MINUS_CHARS = 8;

/**
 * Is the sign at `at` the minus of a figure: "fell to -5", "(−2.5)"? A hyphen only behind a word that leads to a figure: elsewhere it is a
 * dash ("the road -2 miles long- is open"), a bullet or a span. Five degrees below nought are no five degrees with a dash.
 */
function opensNegative(text: string, at: number, end: number): boolean {
  const sign = text.charCodeAt(at);
  if ((sign !== HYPHEN && sign !== MINUS) || at + 1 >= end || classAt(text, at + 1) !== CharClass.digit) return false;
  const before = at === 0 ? CharClass.space : unitClass(text.charCodeAt(at - 1));
  if (sign === MINUS) return before !== CharClass.letter && before !== CharClass.digit;
  if (before !== CharClass.space) return false;
  let from = at - 1;
  while (from > 0 && at - from <= MAX_BEFORE_MINUS_CHARS + 1 && unitClass(text.charCodeAt(from - 1)) === CharClass.letter) from--;
  return BEFORE_MINUS.has(text.slice(from, at - 1).toLowerCase());
}

/** A space and a mark after it are one cluster: the space belongs to the token. */
function bindsToNext(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const unit = text.charCodeAt(at);
  if (unit < 32 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029) return false;
  const next = classAt(text, at + 1);
  return next === CharClass.mark || next === CharClass.joiner;
}

/**
 * One token whose first unit is `first`, read on from `at`: invisible prefixes first, then whatever stands there.
 * Returns where it ends.
 */
function scanFrom(sink: TokenSink, gapStart: number, first: number, at: number, end: number): number {
  const { text } = sink;
  let from = at;
  let prepended = false;
  for (; from < end; from += unitsAt(text, from)) {
    const kind = classAt(text, from);
    if (kind === CharClass.prepend) prepended = true;
    else if (kind === CharClass.format || kind === CharClass.joiner || kind === CharClass.mark) prepended = false;
    else break;
  }
  if (from >= end || isSpace(text.charCodeAt(from))) {
    // A prepended sign binds even a space.
    const stop = prepended && from < end ? absorb(text, from + 1, end) : Math.min(from, end);
    pushToken(sink, gapStart, first, stop, TokenKind.symbol);
    return stop;
  }
  if (opensNegative(text, from, end)) {
    const stop = scanWord(text, from + 1, end);
    pushToken(sink, gapStart, first, stop, TokenKind.number);
    return stop;
  }
  const unit = unitClass(text.charCodeAt(from));
  const kind = unit === CharClass.surrogate ? pairClass(text, from) : unit;
  switch (kind) {
    case CharClass.letter:
    case CharClass.digit: {
      const stop = scanWord(text, from, end);
      pushToken(sink, gapStart, first, stop, kind === CharClass.digit ? TokenKind.number : TokenKind.word);
      return stop;
    }
    case CharClass.dense:
      return scanDense(sink, gapStart, first, from, end);
    case CharClass.regional: {
      const second = from + 2;
      const stop = absorb(text, classAt(text, second) === CharClass.regional && second < end ? second + 2 : second, end);
      pushToken(sink, gapStart, first, stop, TokenKind.symbol);
      return stop;
    }
    case CharClass.symbol: {
      const stop = absorb(text, from + unitsAt(text, from), end);
      pushToken(sink, gapStart, first, stop, TokenKind.symbol);
      return stop;
    }
    case CharClass.dot: {
      if (opensFigure(text, from, end)) {
        const stop = scanWord(text, from + 1, end);
        pushToken(sink, gapStart, first, stop, TokenKind.number);
        return stop;
      }
      const stop = scanPunctuation(text, from, end);
      pushToken(sink, gapStart, first, stop, TokenKind.punctuation);
      return stop;
    }
    default: {
      const handle = scanHandle(text, from, end);
      const stop = handle > from ? handle : scanPunctuation(text, from, end);
      pushToken(sink, gapStart, first, stop, handle > from ? TokenKind.word : TokenKind.punctuation);
      return stop;
    }
  }
}
