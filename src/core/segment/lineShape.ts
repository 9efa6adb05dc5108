import { CharClass, classAt, isLower, isUpper, isWordCharacter } from './characters.ts';
import type { Lines } from './lines.ts';

/** Longest wrap width in columns. Wires wrap at 60–72, mail at 72–80, some editors at 100. */
export const MAX_WRAP_COLUMNS = 100;
/** Columns by which a first line stands in from the rest; ANPA copy uses three. */
export const MIN_INDENT_COLUMNS = 2;
/** From here on stand the characters of East Asia, two columns wide. */
const FIRST_WIDE_UNIT = 0x2e80;

/** Lines between two blank lines. `base`: columns at which lines go on; `width`: wrap width, 0 where not wrapped. */
export type Block = { readonly from: number; readonly to: number; readonly base: number; readonly longest: number; width: number };

/** In columns; Chinese and Japanese characters take two. Lines too long to be wrapped are not looked at. */
export function lineWidth(text: string, lines: Lines, i: number): number {
  const start = lines.start[i] ?? 0, end = lines.end[i] ?? 0;
  let width = (lines.indent[i] ?? 0) + end - start;
  if (width > MAX_WRAP_COLUMNS || text.charCodeAt(start) < FIRST_WIDE_UNIT) return width;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) >= FIRST_WIDE_UNIT) width++;
  return width;
}

export const isIndented = (lines: Lines, i: number, base: number): boolean => (lines.indent[i] ?? 0) - base >= MIN_INDENT_COLUMNS;

export function firstWordLength(text: string, lines: Lines, i: number): number {
  const from = lines.start[i] ?? 0, end = lines.end[i] ?? 0;
  let at = from;
  if (text.charCodeAt(from) >= FIRST_WIDE_UNIT && classAt(text, from) === CharClass.dense) return 1;
  while (at < end && classAt(text, at) !== CharClass.space) at++;
  return at - from;
}

const CLOSERS = '"\'”’»)]）」』';
const STOPS = '.!?:…。！？؟।۔_';
export function endsSentence(text: string, lines: Lines, i: number): boolean {
  const start = lines.start[i] ?? 0;
  let at = (lines.end[i] ?? 0) - 1;
  while (at > start && CLOSERS.includes(text.charAt(at))) at--;
  return STOPS.includes(text.charAt(at));
}

export function startOf(text: string, lines: Lines, i: number): 'lower' | 'upper' | 'uncased' | 'sign' {
  const at = lines.start[i] ?? 0;
  if (isLower(text, at)) return 'lower';
  if (isUpper(text, at)) return 'upper';
  return isWordCharacter(text, at) && classAt(text, at) !== CharClass.digit ? 'uncased' : 'sign';
}

const LIST_ITEM = /^(?:[-*•–—]\s|\(?\d{1,2}[.)]\s)/;
/** Longest list marker in UTF-16 units: "(12) ". */
const MAX_MARKER_UNITS = 5;
export const isListItem = (text: string, lines: Lines, i: number): boolean => {
  const start = lines.start[i] ?? 0;
  return LIST_ITEM.test(text.slice(start, start + MAX_MARKER_UNITS));
};
