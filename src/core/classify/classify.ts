import type { Alignment, AlignmentBlock } from '#core/model/alignment.ts';
import type { Change, Grade, Operation } from '#core/model/change.ts';
import type { Diff, Move } from '#core/model/diff.ts';
import { digest, mixIn, startMixing, type Mixing } from '#core/model/hash.ts';
import { NEUTRAL_STYLE } from '#core/model/houseStyle.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { int32 } from '#core/model/slab.ts';
import { span, tokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { grade } from './grade.ts';
import { houseOf } from './house.ts';
import { groupEdits, paragraphAt, type Group } from './groupEdits.ts';
import { passageMaker } from './passages.ts';

type Judgement = { readonly grade: Grade; readonly rule: string };
const PARAGRAPHING: Grade = { rank: 'accidental', feature: 'paragraphing' };
const MOVED: Judgement = { grade: { rank: 'substantive', feature: 'order' }, rule: 'order' };
/** The text runs on as it did: what moved is the break beside it. */
const MOVED_BREAK: Judgement = { grade: PARAGRAPHING, rule: 'paragraphing' };
const MOVED_FURNITURE: Judgement = { grade: { rank: 'accidental', feature: 'furniture' }, rule: 'furniture' };

/**
 * Edits, moves, splits and merges as changes for readers, each with a grade and the rule that decided. Every edit is in
 * exactly one change. Sorted by place in the compared version, then in the base. Ids are made from operation and words and
 * how many like it stand before, so that they survive new rules and changes elsewhere. O(edits + their words).
 */
export function classify(before: Version, after: Version, alignment: Alignment, diff: Diff, lexicon: Lexicon, style = NEUTRAL_STYLE): readonly Change[] {
  const house = houseOf(style);
  const found: Omit<Change, 'id'>[] = [];
  const blockOf = { before: blocksBySide(before, alignment, 'before'), after: blocksBySide(after, alignment, 'after') };
  const add = (operation: Operation, judged: Judgement, block: number, group: Group): void => {
    found.push({
      operation, grade: judged.grade, rule: judged.rule, block,
      before: span(tokenIndex(group.before.start), tokenIndex(group.before.end)),
      after: span(tokenIndex(group.after.start), tokenIndex(group.after.end)),
    });
  };
  const passageOf = passageMaker(before, after, alignment, diff.matchAfter, lexicon);
  const correspond = (b: number, a: number): boolean => blockOf.before[paragraphAt(before, b)] === blockOf.after[paragraphAt(after, a)];
  for (const group of groupEdits(diff.edits, before, after, correspond)) {
    const passage = passageOf(group);
    const block = passage.operation === 'deletion'
      ? blockOf.before[paragraphAt(before, group.before.start)]
      : blockOf.after[paragraphAt(after, group.after.start)];
    add(passage.operation, grade(passage, house), block ?? 0, group);
  }
  const slid = slidTester(before, after, alignment, diff);
  for (const move of diff.moves) {
    const paragraph = paragraphAt(after, move.after.start);
    const isFurniture = after.paragraphs[paragraph]!.role !== 'body' && before.paragraphs[paragraphAt(before, move.before.start)]!.role !== 'body';
    add('move', isFurniture ? MOVED_FURNITURE : slid(move) ? MOVED_BREAK : MOVED, blockOf.after[paragraph] ?? 0, move);
  }
  alignment.blocks.forEach((block, index) => {
    if (block.kind !== 'split' && block.kind !== 'merged') return;
    add(block.kind === 'split' ? 'split' : 'merge', { grade: PARAGRAPHING, rule: 'paragraphing' }, index, blockSpan(before, after, block));
  });
  found.sort((x, y) => x.after.start - y.after.start || x.before.start - y.before.start || x.after.end - y.after.end || rank(x.operation) - rank(y.operation));
  const seen = new Map<number, number>();
  return found.map((change) => {
    const mixing = startMixing();
    mixIn(mixing, change.operation, 0, change.operation.length);
    mixWords(mixing, before, change.before);
    mixWords(mixing, after, change.after);
    // 53 bits of the hash so far: should two changes ever share them, the second only counts as the second of its kind.
    const key = (mixing.high >>> 0) * 0x200000 + (mixing.low >>> 11);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const end = `\u0000${occurrence}`;
    mixIn(mixing, end, 0, end.length);
    const { operation, grade: graded, rule, block } = change;
    return { id: digest(mixing), operation, grade: graded, rule, block, before: change.before, after: change.after };
  });
}

/**
 * Tells of a move whether it passed nothing that kept its place, no word and no paragraph, however reworded: the text runs on
 * as it did, and only the break beside the passage slid. O(tokens) once where anything moved, then O(1).
 */
function slidTester(before: Version, after: Version, { blocks }: Alignment, { matchBefore, moves }: Diff): (move: Move) => boolean {
  if (moves.length === 0) return () => false;
  const place = matchBefore.slice();
  for (const move of moves) place.fill(-1, move.before.start, move.before.end);
  for (const block of blocks) {
    if (block.moved || block.after.length === 0) continue;
    // Where no word of a paragraph in place is left, its first stands for it.
    for (const p of block.before) {
      const { start, end } = before.paragraphs[p]!.tokens;
      if (place.subarray(start, end).every((partner) => partner < 0)) place[start] = after.paragraphs[block.after[0]!]!.tokens.start;
    }
  }
  /** For each token of the base the place of the last that kept it before that token, and of the first from it on. */
  const last = int32(place.length + 1);
  const next = int32(place.length + 1);
  for (let b = 0, at = -1; b <= place.length; b++) {
    last[b] = at;
    if (place[b]! >= 0) at = place[b]!;
  }
  for (let b = place.length, at = NEVER; b >= 0; b--) {
    if (place[b]! >= 0) at = place[b]!;
    next[b] = at;
  }
  return (move) => last[move.before.start]! < move.after.start && next[move.before.end]! >= move.after.end;
}
/** Beyond the last token of any text. */
const NEVER = 0x7fffffff;

/** Where several start at one place, the larger unit first. */
const RANKS: Readonly<Record<Operation, number>> = { split: 0, merge: 1, move: 2, deletion: 3, insertion: 4, substitution: 5 };
const rank = (operation: Operation): number => RANKS[operation];

function mixWords(mixing: Mixing, version: Version, { start, end }: Change['before']): void {
  mixIn(mixing, '\u0000', 0, 1);
  if (start < end) mixIn(mixing, version.text, version.tokens.start[start]!, version.tokens.end[end - 1]!);
}

function blocksBySide(version: Version, alignment: Alignment, side: 'before' | 'after'): Int32Array {
  const out = int32(version.paragraphs.length);
  alignment.blocks.forEach((block, index) => {
    for (const p of block[side]) out[p] = index;
  });
  return out;
}

/** From the first paragraph of the block to its last, on each side. */
function blockSpan(before: Version, after: Version, block: AlignmentBlock): Group {
  const bounds = (version: Version, list: readonly number[]): { start: number; end: number } => ({
    start: version.paragraphs[list[0]!]!.tokens.start,
    end: version.paragraphs[list[list.length - 1]!]!.tokens.end,
  });
  return { before: bounds(before, block.before), after: bounds(after, block.after) };
}
