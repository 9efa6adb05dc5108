import type { Alignment } from '#core/model/alignment.ts';
import type { Change } from '#core/model/change.ts';
import type { Diff } from '#core/model/diff.ts';
import type { Version } from '#core/model/version.ts';
import type { CharSpan, Rewrite } from './rewrites.ts';

/** Sums over rewrites; `rates` reads them. */
export type Score = {
  changedChars: number; markedChars: number;
  keptWords: number; pairedWords: number;
  moves: number; movesFound: number; falseMoves: number;
  reparagraphed: number; reparagraphedFound: number;
  segments: number; changes: number;
};

export const emptyScore = (): Score => ({
  changedChars: 0, markedChars: 0, keptWords: 0, pairedWords: 0, moves: 0, movesFound: 0, falseMoves: 0, reparagraphed: 0, reparagraphedFound: 0, segments: 0, changes: 0,
});

export type Result = { readonly before: Version; readonly after: Version; readonly alignment: Alignment; readonly diff: Diff; readonly changes: readonly Change[] };

/** Adds one rewrite's account to the sums. Word tokens only count where they hold a letter or digit. */
export function addScore(score: Score, truth: Rewrite, { before, after, alignment, diff, changes }: Result): void {
  score.changedChars += truth.changedChars;
  for (const edit of diff.edits) {
    for (let t = edit.before.start as number; t < edit.before.end; t++) score.markedChars += before.tokens.end[t]! - before.tokens.start[t]!;
    for (let t = edit.after.start as number; t < edit.after.end; t++) score.markedChars += after.tokens.end[t]! - after.tokens.start[t]!;
  }
  const startBefore = tokenStarts(before);
  const startAfter = tokenStarts(after);
  for (const pair of truth.kept) {
    for (let c = pair.after.start; c < pair.after.end; c++) {
      const a = startAfter.get(c);
      const b = startBefore.get(pair.before.start + c - pair.after.start);
      if (a === undefined || b === undefined || after.tokens.norm[a] !== before.tokens.norm[b] || !/[\p{L}\p{N}]/u.test(after.text.slice(after.tokens.start[a], after.tokens.end[a]))) continue;
      score.keptWords++;
      if (diff.matchAfter[a] === b) score.pairedWords++;
    }
  }
  const charsOf = (version: Version, start: number, end: number): CharSpan => ({ start: version.tokens.start[start]!, end: version.tokens.end[end - 1]! });
  const reported = diff.moves.map((m) => charsOf(after, m.after.start, m.after.end));
  score.moves += truth.moves.length;
  score.movesFound += truth.moves.filter((m) => reported.some((r) => overlap(m.after, r) > 0.5 * (m.after.end - m.after.start))).length;
  score.falseMoves += reported.filter((r) => !truth.moves.some((m) => overlap(m.after, r) > 0.5 * (r.end - r.start))).length;
  const paragraphChars = (list: readonly number[]): readonly CharSpan[] => list.map((p) => after.paragraphs[p]!.chars);
  const holds = (kind: 'split' | 'merged', span: CharSpan): boolean =>
    alignment.blocks.some((b) => b.kind === kind && paragraphChars(b.after).some((p) => p.start === span.start));
  score.reparagraphed += truth.splits.length + truth.merges.length;
  score.reparagraphedFound += truth.splits.filter((s) => holds('split', s)).length + truth.merges.filter((s) => holds('merged', s)).length;
  score.segments += truth.segments;
  score.changes += changes.filter((c) => c.operation === 'insertion' || c.operation === 'deletion' || c.operation === 'substitution').length;
}

const overlap = (x: CharSpan, y: CharSpan): number => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));

function tokenStarts(version: Version): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  for (let t = 0; t < version.tokens.length; t++) out.set(version.tokens.start[t]!, t);
  return out;
}
