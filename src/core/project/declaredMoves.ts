import type { Change } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import type { Side } from './markIndex.ts';

export const NO_MOVE = -1;

/** `whole`: complete paragraphs on both sides, so that their marks move with them. */
export type DeclaredMove = { readonly change: Change; readonly whole: boolean };

/** The moves that can be told as such where moves may not overlap (Word's ranges), the longest first. */
export type DeclaredMoves = {
  readonly list: readonly DeclaredMove[];
  /** Number in `list` of the move that a token of a side belongs to, or NO_MOVE. */
  readonly at: Readonly<Record<Side, Int32Array>>;
  /** Does a token of a moved passage stand at the other end too, letter for letter? */
  stays(comparison: Comparison, side: Side, token: number): boolean;
};

export function declaredMoves(comparison: Comparison, moves: readonly Change[]): DeclaredMoves {
  const at = { before: new Int32Array(comparison.before.tokens.length).fill(NO_MOVE), after: new Int32Array(comparison.after.tokens.length).fill(NO_MOVE) };
  const length = ({ before, after }: Change): number => before.end - before.start + after.end - after.start;
  const list: DeclaredMove[] = [];
  for (const change of [...moves].sort((x, y) => length(y) - length(x) || x.after.start - y.after.start)) {
    const isFree = (side: Side): boolean => at[side].subarray(change[side].start, change[side].end).every((move) => move === NO_MOVE);
    if (!isFree('before') || !isFree('after')) continue;
    at.before.fill(list.length, change.before.start, change.before.end);
    at.after.fill(list.length, change.after.start, change.after.end);
    list.push({ change, whole: isWhole(comparison, change, 'before') && isWhole(comparison, change, 'after') });
  }
  return {
    list, at,
    stays({ before, after, matchBefore, matchAfter }, side, token) {
      const partner = (side === 'before' ? matchBefore : matchAfter)[token] ?? -1;
      if (partner < 0) return false;
      const [b, a] = side === 'before' ? [token, partner] : [partner, token];
      return at.before[b] === at.after[a] && before.tokens.surface[b] === after.tokens.surface[a];
    },
  };
}

function isWhole(comparison: Comparison, change: Change, side: Side): boolean {
  const { start, end } = change[side];
  const { paragraphs } = comparison[side];
  return paragraphs.some((p) => p.tokens.start === start && p.tokens.end > start) && paragraphs.some((p) => p.tokens.end === end && p.tokens.start < end);
}
