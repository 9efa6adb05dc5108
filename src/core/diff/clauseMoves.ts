import type { Move } from '#core/model/diff.ts';
import { span, tokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { createShingles, findSeeds, type Seed } from './clauseSeeds.ts';
import { matchTokens, type Budget } from './matchTokens.ts';
import type { Region } from './regions.ts';
import { LINKED, tidy } from './tidy.ts';
import { unmatchedRuns, type OpenRun } from './openRuns.ts';
import type { Weights } from './weights.ts';

/** Fewest words for a clause that counts as moved (design.md section 4). Range 6–12. */
export const MIN_CLAUSE_WORDS = 8;
/** Of those, words that carry sense: eight words of "in the … of the" are a phrase anyone writes. Range 3–6. */
const MIN_CONTENT_WORDS = 4;
/** Share of the words of each side of the clause that must be matched. Range 0.7–1. */
const MIN_MATCHED_SHARE = 0.75;
/** Changed words in a row inside a moved clause, on either side. Range 0–4. */
const MAX_CHANGED_WORDS = 3;
/** Words by which a matched run beyond changed words must outweigh them to be taken in. Range 1–3. */
const MIN_RUN_WORDS = 2;
/** How far round a seed a clause is looked for, in tokens. Range 60–400: no clause is longer. */
const WINDOW_TOKENS = 160;

/** `regions` are to be drawn apart from the rest; tokens of theirs carry a 1 in the stray tables. */
export type ClauseMoves = {
  readonly moves: readonly Move[];
  readonly regions: readonly Region[];
  readonly strayBefore: Uint8Array;
  readonly strayAfter: Uint8Array;
};

/**
 * Finds passages of eight words or more, unmatched on both sides, that stand elsewhere now, perhaps with a few words
 * changed, and matches them. Seeds are runs of words that stand once in each whole version, so that boilerplate never moves. A
 * passage that crosses nothing (its neighbours are matched round it) has not moved. O(tokens) when there is anything
 * to look for, else O(edits).
 */
export function clauseMoves(
  before: Version, after: Version, matchBefore: Int32Array, matchAfter: Int32Array, moves: readonly Move[], weights: Weights, budget: Budget,
): ClauseMoves {
  const strayBefore = new Uint8Array(before.tokens.length);
  const strayAfter = new Uint8Array(after.tokens.length);
  const found: { moves: Move[]; regions: Region[] } = { moves: [], regions: [] };
  const none = { ...found, strayBefore, strayAfter };
  const own = unmatchedRuns(before, matchBefore, weights, MIN_CLAUSE_WORDS);
  const theirs = own.length === 0 ? [] : unmatchedRuns(after, matchAfter, weights, MIN_CLAUSE_WORDS);
  if (theirs.length === 0) return none;
  const seeds = findSeeds(createShingles(before, weights), own, createShingles(after, weights), theirs);
  if (seeds.length === 0) return none;
  const order = orderRound(matchBefore, moves);
  for (const seed of seeds) {
    if (matchBefore[seed.before]! >= 0 || matchAfter[seed.after]! >= 0) continue;
    const clause = growClause(before, after, seed, own[seed.ownRun]!, theirs[seed.theirRun]!, matchBefore, matchAfter, weights, budget);
    if (clause === null || !crosses(order, clause)) continue;
    for (const [b, a] of clause.pairs) {
      matchBefore[b] = a;
      matchAfter[a] = b;
    }
    strayBefore.fill(1, clause.b0, clause.b1);
    strayAfter.fill(1, clause.a0, clause.a1);
    found.moves.push({
      unit: 'clause', before: span(tokenIndex(clause.b0), tokenIndex(clause.b1)), after: span(tokenIndex(clause.a0), tokenIndex(clause.a1)),
    });
    found.regions.push({ kind: 'linked', before: [clause.b0, clause.b1], after: [clause.a0, clause.a1], placeBefore: clause.b0, placeAfter: clause.a0 });
  }
  return none;
}

type Clause = { readonly b0: number; readonly b1: number; readonly a0: number; readonly a1: number; readonly pairs: readonly (readonly [number, number])[] };

/** Matches the surroundings of a seed and takes in what hangs together with it. */
function growClause(
  before: Version, after: Version, seed: Seed, own: OpenRun, theirs: OpenRun, matchBefore: Int32Array, matchAfter: Int32Array,
  weights: Weights, budget: Budget,
): Clause | null {
  const b0 = backTo(seed.before, Math.max(own.start, seed.before - WINDOW_TOKENS), matchBefore);
  const b1 = forwardTo(seed.before, Math.min(own.end, seed.before + WINDOW_TOKENS), matchBefore);
  const a0 = backTo(seed.after, Math.max(theirs.start, seed.after - WINDOW_TOKENS), matchAfter);
  const a1 = forwardTo(seed.after, Math.min(theirs.end, seed.after + WINDOW_TOKENS), matchAfter);
  const ownNorms = before.tokens.norm.subarray(b0, b1);
  const theirNorms = after.tokens.norm.subarray(a0, a1);
  const match = matchTokens(ownNorms, theirNorms, weights, budget);
  tidy(ownNorms, theirNorms, match, weights, { ...LINKED, minShare: 0 });
  const runs = runsOf(match, ownNorms, weights);
  const at = runs.findIndex((run) => seed.before - b0 >= run.b && seed.before - b0 < run.b + run.length && run.a - run.b === seed.after - a0 - (seed.before - b0));
  if (at < 0) return null;
  let first = at;
  let last = at;
  while (first > 0 && hangTogether(runs[first - 1]!, runs[first]!, runs[first - 1]!, ownNorms, theirNorms, weights)) first--;
  while (last + 1 < runs.length && hangTogether(runs[last]!, runs[last + 1]!, runs[last + 1]!, ownNorms, theirNorms, weights)) last++;
  const taken = runs.slice(first, last + 1);
  const head = taken[0]!;
  const tail = taken[taken.length - 1]!;
  const words = taken.reduce((sum, run) => sum + run.words, 0);
  const content = taken.reduce((sum, run) => sum + run.content, 0);
  const most = Math.max(wordsIn(ownNorms, head.b, tail.b + tail.length, weights), wordsIn(theirNorms, head.a, tail.a + tail.length, weights));
  if (words < MIN_CLAUSE_WORDS || content < MIN_CONTENT_WORDS || words < MIN_MATCHED_SHARE * most) return null;
  const pairs: (readonly [number, number])[] = [];
  for (const run of taken) for (let k = 0; k < run.length; k++) pairs.push([b0 + run.b + k, a0 + run.a + k]);
  return { b0: b0 + head.b, b1: b0 + tail.b + tail.length, a0: a0 + head.a, a1: a0 + tail.a + tail.length, pairs };
}

function backTo(from: number, limit: number, match: Int32Array): number {
  let at = from;
  while (at > limit && match[at - 1]! < 0) at--;
  return at;
}

function forwardTo(from: number, limit: number, match: Int32Array): number {
  let at = from;
  while (at < limit && match[at]! < 0) at++;
  return at;
}

type Run = { readonly b: number; readonly a: number; readonly length: number; readonly words: number; readonly content: number };

function runsOf(match: Int32Array, norms: Int32Array, weights: Weights): readonly Run[] {
  const runs: Run[] = [];
  for (let b = 0; b < match.length; ) {
    if (match[b]! < 0) {
      b++;
      continue;
    }
    const start = b;
    let words = 0;
    let content = 0;
    do {
      if (weights.isWord(norms[b]!)) words++;
      if (weights.isContent(norms[b]!)) content++;
      b++;
    } while (b < match.length && match[b] === match[b - 1]! + 1);
    runs.push({ b: start, a: match[start]!, length: b - start, words, content });
  }
  return runs;
}

/** Few changed words between two runs, and `joining` long enough to be more than chance. */
function hangTogether(left: Run, right: Run, joining: Run, own: Int32Array, theirs: Int32Array, weights: Weights): boolean {
  const changed = Math.max(
    wordsIn(own, left.b + left.length, right.b, weights), wordsIn(theirs, left.a + left.length, right.a, weights));
  return changed <= MAX_CHANGED_WORDS && joining.words >= MIN_RUN_WORDS;
}

function wordsIn(norms: Int32Array, from: number, to: number, weights: Weights): number {
  let words = 0;
  for (let i = from; i < to; i++) if (weights.isWord(norms[i]!)) words++;
  return words;
}

/** For each place before: the nearest match that keeps the order, to the left and to the right. */
type Order = { readonly left: Int32Array; readonly right: Int32Array };

function orderRound(matchBefore: Int32Array, moves: readonly Move[]): Order {
  const n = matchBefore.length;
  const moved = new Uint8Array(n);
  for (const move of moves) moved.fill(1, move.before.start, move.before.end);
  const left = new Int32Array(n + 1);
  const right = new Int32Array(n + 1);
  let nearest = -1;
  for (let b = 0; b < n; b++) {
    left[b] = nearest;
    if (matchBefore[b]! >= 0 && moved[b] === 0) nearest = matchBefore[b]!;
  }
  left[n] = nearest;
  nearest = Infinity;
  right.fill(0x7fffffff);
  for (let b = n - 1; b >= 0; b--) {
    if (matchBefore[b]! >= 0 && moved[b] === 0) nearest = matchBefore[b]!;
    right[b] = nearest === Infinity ? 0x7fffffff : nearest;
  }
  return { left, right };
}

/** Does the clause stand outside the place that its neighbours keep? */
const crosses = (order: Order, clause: Clause): boolean =>
  clause.a0 < order.left[clause.b0]! || clause.a1 > order.right[clause.b1]! + 1;
