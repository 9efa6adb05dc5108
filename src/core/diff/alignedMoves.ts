import type { Alignment } from '#core/model/alignment.ts';
import type { Move } from '#core/model/diff.ts';
import { isEmpty, span, type Span, type TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';

/**
 * The moves that the alignment has found: whole paragraphs from moved blocks, sentences from moved links. Sentences that
 * stand side by side on both sides and went together are one move. O(blocks + links).
 */
export function alignedMoves(before: Version, after: Version, alignment: Alignment): Move[] {
  const moves: Move[] = [];
  for (const block of alignment.blocks) {
    if (!block.moved || block.before.length === 0 || block.after.length === 0) continue;
    const b = longestRun(block.before, () => true);
    const a = longestRun(block.after, () => true);
    addMove(moves, 'paragraph', tokensOf(before.paragraphs, b), tokensOf(after.paragraphs, a));
  }
  let last: { readonly before: number; readonly after: number } | null = null;
  for (const link of alignment.sentences) {
    if (!link.moved) continue;
    const b = longestRun(link.before, (s, t) => sameParagraph(before, s, t));
    const a = longestRun(link.after, (s, t) => sameParagraph(after, s, t));
    const previous = moves[moves.length - 1];
    const joins = last !== null && previous !== undefined && b.start === last.before + 1 && a.start === last.after + 1 &&
      sameParagraph(before, b.start, last.before) && sameParagraph(after, a.start, last.after);
    if (joins) {
      moves[moves.length - 1] = {
        unit: 'sentence',
        before: span(previous.before.start, before.sentences[b.end - 1]!.tokens.end),
        after: span(previous.after.start, after.sentences[a.end - 1]!.tokens.end),
      };
    } else addMove(moves, 'sentence', tokensOf(before.sentences, b), tokensOf(after.sentences, a));
    last = { before: b.end - 1, after: a.end - 1 };
  }
  return moves;
}

function addMove(moves: Move[], unit: Move['unit'], before: Span<TokenIndex>, after: Span<TokenIndex>): void {
  if (!isEmpty(before) && !isEmpty(after)) moves.push({ unit, before, after });
}

const sameParagraph = (version: Version, s: number, t: number): boolean =>
  version.sentences[s]!.paragraph === version.sentences[t]!.paragraph;

/** The longest run of neighbours in an ascending list, as a half-open range of indices; the first of equals. */
function longestRun(list: readonly number[], mayJoin: (x: number, y: number) => boolean): { start: number; end: number } {
  let best = { start: list[0]!, end: list[0]! + 1 };
  let start = list[0]!;
  for (let i = 1; i <= list.length; i++) {
    const x = list[i - 1]!;
    const y = list[i];
    if (y === x + 1 && mayJoin(x, y)) continue;
    if (x + 1 - start > best.end - best.start) best = { start, end: x + 1 };
    if (y !== undefined) start = y;
  }
  return best;
}

function tokensOf(items: readonly { readonly tokens: Span<TokenIndex> }[], run: { start: number; end: number }): Span<TokenIndex> {
  return span(items[run.start]!.tokens.start, items[run.end - 1]!.tokens.end);
}
