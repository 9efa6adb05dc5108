import type { Change } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';

export type Side = 'before' | 'after';
const SIDES = ['before', 'after'] as const;

/** The text around all passages. */
export const ROOT = -1;

/**
 * The passages that moved, as they nest on each side. A passage has one content, which stands at its old place or at its
 * new one. `around[side][m]`: the passage that holds m there (`ROOT`: none). `inside[side][t]`: the innermost passage that
 * holds token t. `tied[m]`: passages with one number can only stand old or new together, since each lies inside the other
 * on one side and mixed readings would lose both.
 */
export type Passages = {
  readonly moves: readonly Change[];
  readonly around: Readonly<Record<Side, Int32Array>>;
  readonly inside: Readonly<Record<Side, Int32Array>>;
  readonly tied: Int32Array;
};

/** O(moves log moves + tokens). Of two moves that overlap without nesting, the shorter is no passage: its words are decided one by one. */
export function readPassages(comparison: Comparison): Passages {
  const found = comparison.changes.filter((change) => change.operation === 'move');
  const moves = nesting(nesting(found, 'before'), 'after');
  const around = { before: new Int32Array(moves.length).fill(ROOT), after: new Int32Array(moves.length).fill(ROOT) };
  const inside = { before: new Int32Array(comparison.before.tokens.length).fill(ROOT), after: new Int32Array(comparison.after.tokens.length).fill(ROOT) };
  const numberOf = new Map(moves.map((move, m) => [move, m]));
  for (const side of SIDES) {
    const open: Change[] = [];
    for (const move of outerFirst(moves, side)) {
      while (open.length > 0 && open.at(-1)![side].end <= move[side].start) open.pop();
      const m = numberOf.get(move)!;
      const host = open.at(-1);
      around[side][m] = host === undefined ? ROOT : numberOf.get(host)!;
      inside[side].fill(m, move[side].start, move[side].end);
      open.push(move);
    }
  }
  return { moves, around, inside, tied: tiedNumbers(around, moves.length) };
}

const outerFirst = (moves: readonly Change[], side: Side): readonly Change[] =>
  [...moves].sort((x, y) => x[side].start - y[side].start || y[side].end - x[side].end);

/** Drops the shorter of every two moves that overlap and do not nest. */
function nesting(moves: readonly Change[], side: Side): readonly Change[] {
  const dropped = new Set<Change>();
  const open: Change[] = [];
  for (const move of outerFirst(moves, side)) {
    while (open.length > 0 && open.at(-1)![side].end <= move[side].start) open.pop();
    let keep = true;
    while (keep && open.length > 0 && open.at(-1)![side].end < move[side].end) {
      const host = open.at(-1)!;
      if (host[side].end - host[side].start >= move[side].end - move[side].start) keep = false;
      else dropped.add(open.pop()!);
    }
    if (keep) open.push(move);
    else dropped.add(move);
  }
  return dropped.size === 0 ? moves : moves.filter((move) => !dropped.has(move));
}

/**
 * Strongly connected sets of "stands inside, on one side or the other" (Tarjan 1972, with a stack of its own). Only in such
 * a set can a choice of places make a ring that hangs on nothing.
 */
function tiedNumbers({ before, after }: Readonly<Record<Side, Int32Array>>, count: number): Int32Array {
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const tied = new Int32Array(count).fill(-1);
  const path: number[] = [];
  let next = 0;
  const enter = (m: number): void => {
    order[m] = low[m] = next++;
    path.push(m);
  };
  for (let start = 0; start < count; start++) {
    if (order[start]! >= 0) continue;
    const work: [m: number, step: number][] = [[start, 0]];
    enter(start);
    while (work.length > 0) {
      const top = work.at(-1)!;
      const [m, step] = top;
      if (step < 2) {
        top[1]++;
        const host = (step === 0 ? before : after)[m]!;
        if (host === ROOT) continue;
        if (order[host]! < 0) {
          enter(host);
          work.push([host, 0]);
        } else if (tied[host]! < 0) low[m] = Math.min(low[m]!, order[host]!);
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.[0];
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[m]!);
      if (low[m] === order[m]) {
        let member: number;
        do {
          member = path.pop()!;
          tied[member] = m;
        } while (member !== m);
      }
    }
  }
  return tied;
}
