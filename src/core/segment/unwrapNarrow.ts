import type { Lines } from './lines.ts';
import { endsSentence, firstWordLength, isIndented, isListItem, lineWidth, startOf } from './lineShape.ts';
import type { Block } from './lineShape.ts';

/** Longest line of a narrow column, in columns of type: newspaper galleys of 28 to 45, whose longest line may fall short of them. */
const MIN_NARROW_COLUMNS = 24;
export const MAX_NARROW_COLUMNS = 45;
/** Fewest line ends, all without room for the next word, that show a column: verse has one by chance, hardly four. */
const MIN_NARROW_ENDS = 4;
/** Of that many line ends one may have had room: a word that was taken out by hand. */
const ENDS_A_MISS = 20;

/** Share of the width that the last line of some paragraph must leave free: prose ends anywhere, verse in lines as long as the others. */
const MIN_FREE_SHARE = 0.25;

/** The lines of one paragraph, as blank lines or first lines that are set in part them. */
type Group = { readonly from: number; readonly to: number };

/**
 * Joins the lines of narrow columns, where paragraphs are parted by blank lines or set in. Lists, line-ups, tables and verse are as narrow, so
 * all signs of prose are asked for: the paragraphs end in a stop; no line but their last had room for the next word; most lines go on inside a
 * sentence, at most half of them behind a comma, at most half with a capital; and some paragraph ends well before the edge. Linear in the lines of blocks that are narrow.
 */
export function joinNarrow(text: string, lines: Lines, blocks: readonly Block[], joins: Uint8Array): void {
  if (!blocks.some((block) => block.longest <= MAX_NARROW_COLUMNS)) return;
  const groups = blocks.flatMap((block) => groupsOf(lines, block)).filter(({ to }) => endsSentence(text, lines, to - 1));
  const width = groups.reduce((most, group) => Math.max(most, widest(text, lines, group)), 0);
  if (width < MIN_NARROW_COLUMNS || width > MAX_NARROW_COLUMNS || !areParted(lines, blocks, groups) || hasWideCopy(text, lines)) return;
  const full = groups.filter((group) => isFullUp(text, lines, group, width));
  if (full.length * 3 < groups.length * 2 || !isProse(text, lines, full) || !full.some(({ to }) => lineWidth(text, lines, to - 1) <= width * (1 - MIN_FREE_SHARE))) return;
  for (const { from, to } of full) joins.fill(1, from + 1, to);
}

/** Of two lines or more, without items of lists. */
function groupsOf(lines: Lines, block: Block): Group[] {
  const groups: Group[] = [];
  let from = block.from;
  for (let i = block.from + 1; i <= block.to; i++) {
    if (i < block.to && !isIndented(lines, i, block.base)) continue;
    if (i - from > 1) groups.push({ from, to: i });
    from = i;
  }
  return groups;
}

const widest = (text: string, lines: Lines, { from, to }: Group): number => {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, lineWidth(text, lines, i));
  return most;
};

/** Does more than one paragraph stand there? One alone may be a stanza. */
const areParted = (lines: Lines, blocks: readonly Block[], groups: readonly Group[]): boolean =>
  groups.length > 1 || blocks.reduce((count, { from, to }) => count + to - from, 0) < lines.count || blocks.some((block) => isIndented(lines, block.from, block.base));

/** Copy in wide lines is set in no column; what is narrow beside it is verse or a list. A headline without a stop may be wider. */
function hasWideCopy(text: string, lines: Lines): boolean {
  for (let i = 0; i < lines.count; i++) if (lineWidth(text, lines, i) > MAX_NARROW_COLUMNS && endsSentence(text, lines, i)) return true;
  return false;
}

function isFullUp(text: string, lines: Lines, { from, to }: Group, width: number): boolean {
  let room = 0;
  for (let i = from; i < to; i++) {
    if (isListItem(text, lines, i)) return false;
    if (i > from && lineWidth(text, lines, i - 1) + 1 + firstWordLength(text, lines, i) <= width) room++;
  }
  return room * ENDS_A_MISS <= to - from - 1;
}

function isProse(text: string, lines: Lines, groups: readonly Group[]): boolean {
  let ends = 0, inside = 0, capitals = 0, commas = 0;
  for (const { from, to } of groups) for (let i = from + 1; i < to; i++) {
    ends++;
    if (endsSentence(text, lines, i - 1)) continue;
    inside++;
    if (startOf(text, lines, i) === 'upper') capitals++;
    if (',;—–،、，'.includes(text.charAt((lines.end[i - 1] ?? 1) - 1))) commas++;
  }
  return ends >= MIN_NARROW_ENDS && inside * 2 >= ends && capitals * 2 <= inside && commas * 2 <= inside;
}
