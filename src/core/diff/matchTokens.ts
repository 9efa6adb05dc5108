import { int32 } from '#core/model/slab.ts';
import { uniqueAnchors } from './anchors.ts';
import { codedMatch } from './codedMatch.ts';
import { weightedMatch } from './weightedMatch.ts';
import type { Weights } from './weights.ts';

/**
 * Largest gap, in cells of the table, that is matched by weight. Range 1,000–250,000: 256 × 256 tokens holds any pair of
 * sentences and most paragraphs, and costs well under a millisecond.
 */
const MAX_WEIGHTED_CELLS = 65_536;

/** Largest gap, in tokens of both sides, given to diff-match-patch: at worst 9 million steps. Range 1,000–10,000. */
const MAX_CODED_TOKENS = 3_000;

/** Lengths of anchors, tried in turn: a word that stands once, else a run of three or eight tokens that does. */
const ANCHOR_TOKENS = [1, 3, 8];

/** How often a gap may be cut by anchors before coarser means are used; each level is linear. Range 4–32. */
const MAX_DEPTH = 12;

/** Steps that one comparison may spend per token on gaps, so that no text makes the whole slower than linear. */
export const BUDGET_OPS_PER_TOKEN = 400;
/** Steps allowed however short the texts. Range: one full-sized gap or more. */
export const BUDGET_OPS_FLOOR = 2_000_000;

/** Steps left; `coarse` becomes true when a gap had to be left unmatched. One per comparison. */
export type Budget = { ops: number; coarse: boolean };

export const createBudget = (tokens: number): Budget => ({
  ops: BUDGET_OPS_FLOOR + tokens * BUDGET_OPS_PER_TOKEN,
  coarse: false,
});

/**
 * Order-keeping match of two sequences of norms: `match[b] = a`, -1 elsewhere. Ends that agree are taken at once; short
 * gaps are matched by weight, long ones cut at unique words first, and what then is still long goes to diff-match-patch or,
 * beyond the budget, stays unmatched.
 */
export function matchTokens(before: Int32Array, after: Int32Array, weights: Weights, budget: Budget): Int32Array {
  const match = int32(before.length).fill(-1);
  matchGap({ before, after, weights, budget, match }, 0, before.length, 0, after.length, 0);
  return match;
}

type Job = {
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly weights: Weights;
  readonly budget: Budget;
  readonly match: Int32Array;
};

function matchGap(job: Job, fromB: number, toB: number, fromA: number, toA: number, depth: number): void {
  const { before, after, match, weights, budget } = job;
  let b0 = fromB;
  let b1 = toB;
  let a0 = fromA;
  let a1 = toA;
  while (b0 < b1 && a0 < a1 && before[b0] === after[a0]) match[b0++] = a0++;
  while (b0 < b1 && a0 < a1 && before[b1 - 1] === after[a1 - 1]) match[--b1] = --a1;
  const n = b1 - b0;
  const m = a1 - a0;
  if (n === 0 || m === 0) return;
  if (n * m <= MAX_WEIGHTED_CELLS) {
    if (n * m > budget.ops) {
      budget.coarse = true;
      return;
    }
    budget.ops -= n * m;
    weightedMatch(before, b0, b1, after, a0, a1, weights, match);
    return;
  }
  for (const tokens of depth < MAX_DEPTH ? ANCHOR_TOKENS : []) {
    const anchors = uniqueAnchors(before, b0, b1, after, a0, a1, weights, tokens);
    if (anchors.before.length > 0) {
      for (let i = 0; i < anchors.before.length; i++) {
        const b = anchors.before[i]!;
        const a = anchors.after[i]!;
        // An earlier gap's matched end may already have reached past this anchor.
        if (b >= b0 && a >= a0) {
          matchGap(job, b0, b, a0, a, depth + 1);
          match[b] = a;
          b0 = b + 1;
          a0 = a + 1;
        }
      }
      matchGap(job, b0, b1, a0, a1, depth + 1);
      return;
    }
  }
  const cost = n * m;
  if (n + m <= MAX_CODED_TOKENS && cost <= budget.ops && codedMatch(before, b0, b1, after, a0, a1, match)) {
    budget.ops -= cost;
    return;
  }
  budget.coarse = true;
}
