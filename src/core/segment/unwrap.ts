import { CharClass, classAt } from './characters.ts';
import type { Lines } from './lines.ts';

/** Shortest longest line, in columns, that may be a wrap width: below it lines are lists, names, verse. */
const MIN_WRAP_COLUMNS = 40;
/** Longest wrap width in columns. Wires wrap at 60–72, mail at 72–80, some editors at 100. */
const MAX_WRAP_COLUMNS = 100;
/** Share of a block's line ends that must stand inside a sentence. Wrapped prose: 0.6–0.9; a paragraph a line: under 0.1. */
const MIN_INSIDE_SHARE = 0.3;
/** Share of those ends where the next word really had no room left. Greedy wrapping gives 1; ragged hand-wrapping less. */
const MIN_TIGHT_SHARE = 0.6;
/** Columns by which a line may fall short of the width and still count as full: ragged or justified setting. */
const RAGGED_COLUMNS = 8;
/** Columns by which a first line stands in from the rest; ANPA copy uses three. */
const MIN_INDENT_COLUMNS = 2;

/**
 * 1 for each line that continues the paragraph of the line before it. A block is the lines between two blank lines; a
 * block is wrapped when its line ends fall inside sentences and the next word had no room. A text without such a block
 * is left as it is: one paragraph a line.
 */
export function joinsPrevious(text: string, lines: Lines): Uint8Array {
  const joins = new Uint8Array(lines.count);
  const blocks = wrappedWidths(text, lines);
  if (blocks.widest === 0) return joins;
  const base = smallestIndent(lines);
  for (let i = 1; i < lines.count; i++) {
    if (lines.blankBefore[i] === 1) continue;
    const width = blocks.width[i] ?? 0;
    if (width === 0) continue;
    joins[i] = continues(text, lines, i, width, base) ? 1 : 0;
  }
  return joins;
}

function continues(text: string, lines: Lines, i: number, width: number, base: number): boolean {
  const indented = (lines.indent[i] ?? 0) - base >= MIN_INDENT_COLUMNS;
  if (indented && (lines.indent[i] ?? 0) > (lines.indent[i - 1] ?? 0)) return isListItem(text, lines, i - 1) && !isListItem(text, lines, i);
  if (indented && !isListItem(text, lines, i - 1)) return (lines.indent[i - 1] ?? 0) === (lines.indent[i] ?? 0) && startsLower(text, lines, i);
  if (isListItem(text, lines, i)) return false;
  if (startsLower(text, lines, i) && !endsSentence(text, lines, i - 1)) return true;
  return lineWidth(lines, i - 1) + 1 + firstWordLength(text, lines, i) > width - RAGGED_COLUMNS;
}

/** Wrap width that holds for each line (0: its block is not wrapped), and the widest of all. */
function wrappedWidths(text: string, lines: Lines): { readonly width: Int32Array; readonly widest: number } {
  const width = new Int32Array(lines.count);
  let widest = 0;
  for (let from = 0; from < lines.count;) {
    let to = from + 1;
    while (to < lines.count && lines.blankBefore[to] === 0) to++;
    const found = to - from > 1 ? blockWidth(text, lines, from, to) : 0;
    width.fill(found, from, to);
    widest = Math.max(widest, found);
    from = to;
  }
  if (widest > 0) adoptWidth(lines, width, widest);
  return { width, widest };
}

/** Blocks too short to show their wrapping follow the rest of the text, unless a line of theirs is longer. */
function adoptWidth(lines: Lines, width: Int32Array, widest: number): void {
  for (let from = 0; from < lines.count;) {
    let to = from + 1;
    while (to < lines.count && lines.blankBefore[to] === 0) to++;
    let longest = 0;
    for (let i = from; i < to; i++) longest = Math.max(longest, lineWidth(lines, i));
    if (longest <= widest) width.fill(widest, from, to);
    from = to;
  }
}

function blockWidth(text: string, lines: Lines, from: number, to: number): number {
  let longest = 0;
  for (let i = from; i < to; i++) longest = Math.max(longest, lineWidth(lines, i));
  if (longest < MIN_WRAP_COLUMNS || longest > MAX_WRAP_COLUMNS) return 0;
  let inside = 0, tight = 0;
  for (let i = from + 1; i < to; i++) {
    if (endsSentence(text, lines, i - 1) || startsUpper(text, lines, i)) {
      if (!startsLower(text, lines, i)) continue;
    }
    inside++;
    if (lineWidth(lines, i - 1) + 1 + firstWordLength(text, lines, i) > longest - RAGGED_COLUMNS) tight++;
  }
  const pairs = to - from - 1;
  return inside > 0 && inside >= pairs * MIN_INSIDE_SHARE && tight >= inside * MIN_TIGHT_SHARE ? longest : 0;
}

const lineWidth = (lines: Lines, i: number): number => (lines.indent[i] ?? 0) + (lines.end[i] ?? 0) - (lines.start[i] ?? 0);

function smallestIndent(lines: Lines): number {
  let least = Infinity;
  for (let i = 0; i < lines.count; i++) least = Math.min(least, lines.indent[i] ?? 0);
  return least;
}

function firstWordLength(text: string, lines: Lines, i: number): number {
  const from = lines.start[i] ?? 0, end = lines.end[i] ?? 0;
  let at = from;
  while (at < end && classAt(text, at) !== CharClass.space) at++;
  return at - from;
}

const CLOSERS = '"\'”’»)]）」』';
const STOPS = '.!?:…。！？؟।۔_';
function endsSentence(text: string, lines: Lines, i: number): boolean {
  const start = lines.start[i] ?? 0;
  let at = (lines.end[i] ?? 0) - 1;
  while (at > start && CLOSERS.includes(text.charAt(at))) at--;
  return STOPS.includes(text.charAt(at));
}

const firstLetter = (text: string, lines: Lines, i: number): string => {
  const at = lines.start[i] ?? 0;
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
};
const startsLower = (text: string, lines: Lines, i: number): boolean => /\p{Ll}/u.test(firstLetter(text, lines, i));
const startsUpper = (text: string, lines: Lines, i: number): boolean => /\p{Lu}/u.test(firstLetter(text, lines, i));

const LIST_ITEM = /^(?:[-*•–—]\s|\(?\d{1,2}[.)]\s)/;
const isListItem = (text: string, lines: Lines, i: number): boolean => {
  const start = lines.start[i] ?? 0;
  return LIST_ITEM.test(text.slice(start, start + 5));
};

/**
 * What stands between two joined lines: nothing after a hyphen or an unspaced dash and between characters of scripts
 * without word spaces, else one space.
 */
export function lineGlue(text: string, endBefore: number, startAfter: number): string {
  const last = text.charAt(endBefore - 1);
  const inner = endBefore > 1 ? classAt(text, endBefore - 2) : CharClass.space;
  if ((last === '-' || last === '\u2010') && (inner === CharClass.letter || inner === CharClass.digit)) return '';
  if (last === '—' && inner !== CharClass.space) return '';
  if (classAt(text, endBefore - 1) === CharClass.dense && classAt(text, startAfter) === CharClass.dense) return '';
  return ' ';
}
