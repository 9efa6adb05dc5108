import { CharClass, classAt, isLower, pairClass, pictographAt, unitClass, unitsAt } from './characters.ts';
import { absorb } from './absorb.ts';

/**
 * End of the word or number that begins at `at`. Whole words stay whole: inner apostrophes (don't), hyphens
 * (face-to-face, U.S.-led), separators of figures (1,200 · 10:30 · 7-2 · 24/7), dots of abbreviations (U.S., a.m.,
 * D-N.Y.) and of names on the net (example.com).
 *
 * A hyphenated compound is one token, since it is read and replaced as one word ("six-hour" → "seven-hour" is one
 * change), and since back-door and backdoor then stand against each other as two spellings of one word, which the
 * classifier can grade; split in three, the hyphen would be a change and the halves strangers to "backdoor".
 */
export function scanWord(text: string, at: number, end: number): number {
  let i = at;
  /** Start of the part since the last inner separator. */
  let part = at;
  let dotted = false;
  while (i < end) {
    let kind = unitClass(text.charCodeAt(i));
    if (kind === CharClass.letter || kind === CharClass.digit || kind === CharClass.mark || kind === CharClass.format) {
      i++;
      continue;
    }
    if (kind === CharClass.surrogate) kind = pairClass(text, i);
    switch (kind) {
      case CharClass.letter:
      case CharClass.digit:
      case CharClass.mark:
      case CharClass.format:
        i += 2;
        continue;
      case CharClass.joiner:
        i++;
        if (i < end && pictographAt(text, i)) i = absorb(text, i + unitsAt(text, i), end);
        continue;
      case CharClass.byteOrderMark:
      case CharClass.connector:
      case CharClass.apostrophe:
        if (!alphanumericAt(text, i + 1, end)) return i;
        i++;
        part = i;
        continue;
      case CharClass.hyphen:
        if (!alphanumericAt(text, i + 1, end)) return i;
        i++;
        part = i;
        dotted = false;
        continue;
      case CharClass.numeric:
        if (text.startsWith('://', i) && isScheme(text, part, i)) return scanAddress(text, i, end, at);
        if (!digitBefore(text, i, at) || !digitAt(text, i + 1, end)) return i;
        i++;
        part = i;
        continue;
      case CharClass.dot: {
        const step = dotStep(text, part, i, end, dotted);
        if (step === 'stop') return i;
        if (step === 'address') return scanAddress(text, i, end, at);
        i++;
        part = i;
        dotted ||= step !== 'figure';
        if (step === 'last') i = absorb(text, i, end);
        continue;
      }
      default:
        if (text.charCodeAt(i) === 64 && alphanumericAt(text, i + 1, end)) return scanAddress(text, i, end, at);
        if (isGershayim(text, i, end)) {
          i++;
          continue;
        }
        return i;
    }
  }
  return i;
}

/** What a full stop inside or after a word means. */
function dotStep(text: string, part: number, dot: number, end: number, dotted: boolean): 'stop' | 'inner' | 'last' | 'figure' | 'address' {
  const next = dot + 1 < end ? classAt(text, dot + 1) : CharClass.space;
  const letters = lettersIn(text, part, dot);
  if (next === CharClass.digit) return digitBefore(text, dot, part) ? 'figure' : 'stop';
  if (next !== CharClass.letter) return dotted && letters === 1 ? 'last' : 'stop';
  if (letters === 3 && /^www$/i.test(text.slice(part, dot))) return 'address';
  const after = dot + 1 + unitsAt(text, dot + 1);
  const single = after >= end || (classAt(text, after) !== CharClass.letter && classAt(text, after) !== CharClass.digit);
  if (single && (letters === 1 || (letters === 2 && text.charAt(after) === '.'))) return 'inner';
  if (letters >= 2 && isLower(text, dot + 1)) return 'inner';
  return 'stop';
}

/** Letters in a stretch, counted to three. */
function lettersIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to && count < 4; i += unitsAt(text, i)) {
    const kind = classAt(text, i);
    if (kind === CharClass.letter || kind === CharClass.digit) count++;
  }
  return count;
}

const digitAt = (text: string, at: number, end: number): boolean => at < end && classAt(text, at) === CharClass.digit;
const digitBefore = (text: string, at: number, from: number): boolean => at > from && unitClass(text.charCodeAt(at - 1)) === CharClass.digit;
function alphanumericAt(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const kind = classAt(text, at);
  return kind === CharClass.letter || kind === CharClass.digit;
}

/** Hebrew acronyms carry a double quotation mark before their last letter. */
function isGershayim(text: string, at: number, end: number): boolean {
  const sign = text.charCodeAt(at);
  return (sign === 0x22 || sign === 0x5f4 || sign === 0x5f3) && hebrew(text, at - 1) && at + 1 < end && hebrew(text, at + 1);
}
function hebrew(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x5d0 && unit <= 0x5ea;
}

/** Longest name of an address scheme, in letters ("https" has five). */
const MAX_SCHEME_LETTERS = 8;
const isScheme = (text: string, from: number, to: number): boolean => to > from && to - from <= MAX_SCHEME_LETTERS && /^[a-z]+$/i.test(text.slice(from, to));

const ADDRESS_SIGNS = "-._~:/?#[]@!$&'()*+,;=%";
const TRAILING_SIGNS = ".,;:!?'()[]*";

/** End of a web or mail address whose sign (`:`, `.` or `@`) stands at `sign`; stops and brackets at its end are the sentence's. */
function scanAddress(text: string, sign: number, end: number, first: number): number {
  let i = sign;
  while (i < end) {
    const kind = classAt(text, i);
    if (kind === CharClass.letter || kind === CharClass.digit || kind === CharClass.mark) i += unitsAt(text, i);
    else if (text.charCodeAt(i) < 128 && ADDRESS_SIGNS.includes(text.charAt(i))) i++;
    else break;
  }
  while (i > sign + 1 && TRAILING_SIGNS.includes(text.charAt(i - 1))) {
    if (text.charAt(i - 1) === ')' && text.slice(first, i).includes('(')) break;
    i--;
  }
  return absorb(text, i, end);
}

/** End of an @handle or #hashtag at `at`, or `at` where there is none. */
export function scanHandle(text: string, at: number, end: number): number {
  const sign = text.charCodeAt(at);
  if ((sign !== 64 && sign !== 35) || at + 1 >= end) return at;
  const first = classAt(text, at + 1);
  if (first !== CharClass.letter && first !== CharClass.connector && !(sign === 64 && first === CharClass.digit)) return at;
  let i = at + 1;
  while (i < end) {
    const kind = classAt(text, i);
    if (kind !== CharClass.letter && kind !== CharClass.digit && kind !== CharClass.mark && text.charCodeAt(i) !== 95) break;
    i += unitsAt(text, i);
  }
  return absorb(text, i, end);
}
