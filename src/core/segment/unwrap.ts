import { uint8 } from '#core/model/slab.ts';
import { CharClass, classAt } from './characters.ts';
import type { Lines } from './lines.ts';
import type { Block } from './lineShape.ts';
import { endsSentence, firstWordLength, isIndented, isListItem, lineWidth, MAX_WRAP_COLUMNS, MIN_INDENT_COLUMNS, startOf } from './lineShape.ts';
import { joinNarrow, MAX_NARROW_COLUMNS } from './unwrapNarrow.ts';

/** Shortest longest line, in columns, that may be a wrap width by this; narrower columns show it by their paragraphs (`joinNarrow`). */
const MIN_WRAP_COLUMNS = 40;
/** Share of a block's line ends that must stand inside a sentence. Wrapped prose: 0.6–0.9; a paragraph a line: under 0.1. */
const MIN_INSIDE_SHARE = 0.3;
/** Share of line ends with a small letter after them that shows wrapping by itself, header lines or not. */
const MIN_LOWER_SHARE = 0.2;
/** Share of those ends where the next word really had no room left. Greedy wrapping gives 1; ragged hand-wrapping less. */
const MIN_TIGHT_SHARE = 0.6;
/** Columns by which a line may fall short of the width and still count as full: ragged or justified setting. */
const RAGGED_COLUMNS = 8;
/** Line ends inside a sentence that show wrapping where the script has no capitals to show it. */
const MIN_UNCASED_ENDS = 2;

/**
 * 1 for each line that continues the paragraph of the line before it. A block of lines is wrapped when its line ends
 * fall inside sentences and the next word had no room; short blocks follow the others. A text without such a block, and
 * without narrow columns, is left as it is: one paragraph a line.
 */
export function joinsPrevious(text: string, lines: Lines): Uint8Array {
  const joins = uint8(lines.count);
  const blocks = cutBlocks(text, lines);
  const widest = blocks.reduce((most, block) => Math.max(most, block.width), 0);
  if (widest <= MAX_NARROW_COLUMNS) joinNarrow(text, lines, blocks, joins);
  if (widest === 0) return joins;
  for (const block of blocks) {
    const width = block.width || (block.longest <= widest ? widest : 0);
    if (width === 0) continue;
    let item = isListItem(text, lines, block.from);
    const story = firstIndented(lines, block);
    for (let i = block.from + 1; i < block.to; i++) {
      item = staysInItem(text, lines, i, block.base, item);
      if (i < story && joins[i - 1] === 0 && !leadsOn(text, lines, i, story)) continue;
      if (continues(text, lines, i, item ? MAX_WRAP_COLUMNS : block.base, width)) joins[i] = 1;
    }
  }
  return joins;
}

/** Only blocks of two lines or more; the others have nothing to join. */
function cutBlocks(text: string, lines: Lines): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < lines.count;) {
    let to = from + 1;
    while (to < lines.count && lines.blankBefore[to] === 0) to++;
    if (to - from > 1) {
      const longest = longestLine(text, lines, from, to);
      const base = longest <= MAX_WRAP_COLUMNS ? baseIndent(text, lines, from, to) : 0;
      const block = { from, to, base, longest, width: 0 };
      if (isWrapped(text, lines, block)) block.width = longest;
      blocks.push(block);
    }
    from = to;
  }
  return blocks;
}

/** Where the first line stands that is set in; the block's start where none is. */
function firstIndented(lines: Lines, block: Block): number {
  for (let i = block.from; i < block.to; i++) if (isIndented(lines, i, block.base)) return i;
  return block.from;
}

/** Above the first line that is set in stand headers, unless this line or the next goes on in small letters. */
const leadsOn = (text: string, lines: Lines, i: number, story: number): boolean =>
  startOf(text, lines, i) === 'lower' || (i + 1 < story && startOf(text, lines, i + 1) === 'lower');

function continues(text: string, lines: Lines, i: number, base: number, width: number): boolean {
  if (isListItem(text, lines, i)) return false;
  if (isIndented(lines, i, base)) return false;
  if (startOf(text, lines, i) === 'lower' && !endsSentence(text, lines, i - 1)) return true;
  return isFull(text, lines, i, width);
}

function isWrapped(text: string, lines: Lines, block: Block): boolean {
  if (block.longest < MIN_WRAP_COLUMNS || block.longest > MAX_WRAP_COLUMNS) return false;
  let pairs = 0, full = 0, inside = 0, tight = 0, lower = 0, tightLower = 0, uncased = 0, setIn = isIndented(lines, block.from, block.base) ? 1 : 0;
  let item = isListItem(text, lines, block.from);
  for (let i = block.from + 1; i < block.to; i++) {
    item = staysInItem(text, lines, i, block.base, item);
    if (isListItem(text, lines, i)) continue;
    if (!item && isIndented(lines, i, block.base)) {
      setIn++;
      continue;
    }
    pairs++;
    const noRoom = isFull(text, lines, i, block.longest) ? 1 : 0;
    full += noRoom;
    if (endsSentence(text, lines, i - 1)) continue;
    inside++;
    tight += noRoom;
    const start = startOf(text, lines, i);
    if (start === 'lower') {
      lower++;
      tightLower += noRoom;
    } else if (start === 'uncased') uncased++;
  }
  // First lines set in from the rest are how wires mark paragraphs: then it is enough that the lines are full.
  if (setIn > 0 && pairs > 0 && full >= pairs * MIN_TIGHT_SHARE) return true;
  if (lower >= pairs * MIN_LOWER_SHARE && lower > 1 && tightLower >= lower * MIN_TIGHT_SHARE) return true;
  return (lower > 0 || uncased >= MIN_UNCASED_ENDS) && inside > 0 && inside >= pairs * MIN_INSIDE_SHARE && tight >= inside * MIN_TIGHT_SHARE;
}

/** Lines under a list item that stand in from its marker belong to it, whatever their indent. */
const staysInItem = (text: string, lines: Lines, i: number, base: number, item: boolean): boolean =>
  isListItem(text, lines, i) || (item && isIndented(lines, i, base));

/** Did the first word of line `i` find no room at the end of the line before it? */
const isFull = (text: string, lines: Lines, i: number, width: number): boolean =>
  lineWidth(text, lines, i - 1) + 1 + firstWordLength(text, lines, i) > width - RAGGED_COLUMNS;

/** Longest line in columns; one without a space (a long address) could not be wrapped and says nothing. */
function longestLine(text: string, lines: Lines, from: number, to: number): number {
  let longest = 0;
  for (let i = from; i < to; i++) {
    const width = lineWidth(text, lines, i);
    if (width > longest && (width <= MIN_WRAP_COLUMNS || firstWordLength(text, lines, i) < (lines.end[i] ?? 0) - (lines.start[i] ?? 0))) longest = width;
  }
  return longest;
}

/** The least indent; or that of all lines but the first where they hang from it. */
function baseIndent(text: string, lines: Lines, from: number, to: number): number {
  const second = lines.indent[from + 1] ?? 0;
  let least = lines.indent[from] ?? 0;
  let hangs = second - least >= MIN_INDENT_COLUMNS;
  let lower = 0;
  for (let i = from + 1; i < to; i++) {
    const indent = lines.indent[i] ?? 0;
    if (indent !== second) hangs = false;
    if (startOf(text, lines, i) === 'lower') lower++;
    least = Math.min(least, indent);
  }
  return hangs && lower * 2 >= to - from - 1 ? second : least;
}

/**
 * What stands between two joined lines: nothing after a hyphen or an unspaced dash and between characters of scripts
 * without word spaces, else one space.
 */
export function lineGlue(text: string, endBefore: number, startAfter: number): string {
  const last = text.charAt(endBefore - 1);
  const inner = endBefore > 1 ? classAt(text, endBefore - 2) : CharClass.space;
  const word = inner === CharClass.letter || inner === CharClass.digit;
  if (word && (last === '-' || last === '\u2010' || last === '—')) return '';
  if (classAt(text, endBefore - 1) === CharClass.dense && classAt(text, startAfter) === CharClass.dense) return '';
  return ' ';
}
