/**
 * What each character is to the tokeniser. Classes follow Unicode's general categories and the rules of UAX 29 for
 * grapheme clusters, so that no token can cut a cluster (law 7). Looked up once per character and remembered, since
 * testing a property by regular expression costs a hundred times as much as reading an array.
 */
export const CharClass = {
  unknown: 0,
  space: 1,
  letter: 2,
  /** Attaches to what stands before it: combining marks, variation selectors, skin tones, flag tags, ZWNJ. */
  mark: 3,
  digit: 4,
  /** Letters of scripts written without spaces between words. */
  dense: 5,
  /** Invisible controls that stand inside words: soft hyphen, zero-width space, direction marks. */
  format: 6,
  apostrophe: 7,
  hyphen: 8,
  dot: 9,
  /** Joins two digits: 1,200 · 10:30 · 24/7. */
  numeric: 10,
  punctuation: 11,
  symbol: 12,
  /** Half of a flag. */
  regional: 13,
  /** Joins letters and digits: snake_case, Catalan l·l. */
  connector: 14,
  /** Attaches to what stands after it (Arabic number sign and its like). */
  prepend: 15,
  joiner: 16,
  /** U+FEFF: white space to JavaScript, but an invisible character when it stands inside a word. */
  byteOrderMark: 17,
  /** First half of a surrogate pair: look at the code point. */
  surrogate: 18,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/** Untouched pages of this megabyte are never made real by the system. */
const classes = new Uint8Array(0x110000);

const MARK = /[\p{M}\u200C\uFF9E\uFF9F\u0E33\u0EB3\p{Emoji_Modifier}\u{E0020}-\u{E007F}]/u;
const PREPEND =
  /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u0D4E\u{110BD}\u{110CD}\u{111C2}\u{111C3}\u{113D1}\u{1193F}\u{11941}\u{11A3A}\u{11A84}-\u{11A89}\u{11D46}\u{11F02}]/u;
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC\uFF70]/u;

const SPECIAL: readonly (readonly [string, CharClass])[] = [
  ['\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000', CharClass.space],
  ['\uFEFF', CharClass.byteOrderMark],
  ['\u200D', CharClass.joiner],
  ["'\u2018\u2019\u201B\uFF07`\u00B4", CharClass.apostrophe],
  ['-\u2010\u2011', CharClass.hyphen],
  ['.', CharClass.dot],
  [',:/\u066B\u066C\u2013', CharClass.numeric],
  ['_\u00B7\u2027', CharClass.connector],
];
/** Western letters, digits and signs by range, so that most copy never waits for a regular expression to be compiled. */
const RANGES: readonly (readonly [from: number, to: number, kind: CharClass])[] = [
  [0x00, 0x1f, CharClass.symbol], [0x21, 0x2f, CharClass.punctuation], [0x30, 0x39, CharClass.digit], [0x3a, 0x40, CharClass.punctuation],
  [0x41, 0x5a, CharClass.letter], [0x5b, 0x60, CharClass.punctuation], [0x61, 0x7a, CharClass.letter], [0x7b, 0x7e, CharClass.punctuation],
  [0x7f, 0xbf, CharClass.symbol], [0xc0, 0x24f, CharClass.letter], [0x2010, 0x2027, CharClass.punctuation], [0x2030, 0x205e, CharClass.punctuation],
];
const EXCEPTIONS: readonly (readonly [string, CharClass])[] = [
  ['$+<=>^|~\u00D7\u00F7\u2044\u2052', CharClass.symbol],
  ['\u00A1\u00A7\u00AB\u00B6\u00BB\u00BF', CharClass.punctuation],
  ['\u00AA\u00B5\u00BA', CharClass.letter],
  ['\u00B2\u00B3\u00B9\u00BC\u00BD\u00BE', CharClass.digit],
  ['\u00AD', CharClass.format],
];
for (const [from, to, kind] of RANGES) classes.fill(kind, from, to + 1);
for (const [characters, kind] of [...EXCEPTIONS, ...SPECIAL]) for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = kind;
classes.fill(CharClass.surrogate, 0xd800, 0xdc00);
classes.fill(CharClass.symbol, 0xdc00, 0xe000);

/** What Unicode says; `unitClass` must agree with it wherever the ranges above speak. */
export function classify(codePoint: number): CharClass {
  const c = String.fromCodePoint(codePoint);
  let kind: CharClass;
  if (PREPEND.test(c)) kind = CharClass.prepend;
  else if (MARK.test(c)) kind = CharClass.mark;
  else if (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff) kind = CharClass.regional;
  else if (/\p{Nd}/u.test(c)) kind = CharClass.digit;
  else if (DENSE.test(c) && /[\p{L}\p{Nl}]/u.test(c)) kind = CharClass.dense;
  else if (/\p{L}/u.test(c)) kind = CharClass.letter;
  else if (/\p{N}/u.test(c)) kind = CharClass.digit;
  else if (/\p{Cf}/u.test(c)) kind = CharClass.format;
  else if (/\p{P}/u.test(c)) kind = CharClass.punctuation;
  else kind = CharClass.symbol;
  return kind;
}

function remember(codePoint: number): CharClass {
  const kind = classify(codePoint);
  classes[codePoint] = kind;
  return kind;
}

/** Class of a code unit; `surrogate` asks for `pairClass`. */
export const unitClass = (unit: number): CharClass => (classes[unit] as CharClass) || remember(unit);

/** Class of the code point whose first unit stands at `index`; a lone surrogate is a symbol. */
export function pairClass(text: string, index: number): CharClass {
  const codePoint = text.codePointAt(index) ?? 0;
  if (codePoint < 0x10000) return CharClass.symbol;
  return (classes[codePoint] as CharClass) || remember(codePoint);
}

/** Class of what stands at `index`; `space` past the end. */
export function classAt(text: string, index: number): CharClass {
  if (index >= text.length) return CharClass.space;
  const kind = unitClass(text.charCodeAt(index));
  return kind === CharClass.surrogate ? pairClass(text, index) : kind;
}

/** Is it a letter with a smaller form? False for scripts without case. */
export function isUpper(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = String.fromCodePoint(text.codePointAt(index) ?? 32);
  return letter.toLowerCase() !== letter;
}

/** Is it a letter with a larger form, or a small letter without one (ß, ª)? */
export function isLower(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 128) return unit >= 97 && unit <= 122;
  const letter = String.fromCodePoint(text.codePointAt(index) ?? 32);
  return letter.toUpperCase() !== letter && letter.toLowerCase() === letter;
}

/** Is it a letter or digit of any script? */
export function isWordCharacter(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === CharClass.letter || kind === CharClass.digit || kind === CharClass.dense;
}

/** 2 where a surrogate pair stands at `index`, else 1. */
export const unitsAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

/** White space as JavaScript's `trim` and `\s` see it. */
export const isSpace = (unit: number): boolean => {
  const kind = unitClass(unit);
  return kind === CharClass.space || kind === CharClass.byteOrderMark;
};

const PICTOGRAPH = /^\p{Extended_Pictographic}/u;
/** Does an emoji stand at `index` that a joiner before it would bind (rule GB11)? */
export const pictographAt = (text: string, index: number): boolean =>
  index < text.length && PICTOGRAPH.test(text.slice(index, index + 2));
