import type { Weights } from './weights.ts';

/**
 * How much smaller than its smaller neighbour a matched run must be to be dissolved into it: weight of the run against
 * `ISLAND_SHARE` × (words of the smaller neighbouring edit − `ISLAND_FREE_WORDS`). Range 0.3–0.8. At 0.5 a lone "of"
 * goes between two-word edits, a lone name between four-word edits; between one-word edits every word stays.
 */
const ISLAND_SHARE = 0.5;
/** Single changed words never swallow what stands between them. Range 0.5–1. */
const ISLAND_FREE_WORDS = 0.5;
/** What each further word of the larger neighbour adds, and at most: one word beside a rewritten run loses its comma. Range 0–0.5; 0–2. */
const LARGER_SHARE = 0.25;
const LARGER_MAX_WORDS = 1;
/** A run of this weight (about four words of sense) stays whatever surrounds it. Range 4–8. */
const ISLAND_MAX_WEIGHT = 5;
/** A comma in an edit counts as this part of a word when edits are measured. Range 0–0.5. */
const PUNCTUATION_WORDS = 0.25;
/** Sweeps over the runs; a dissolved run may make its neighbour an island. Range 2–8. */
const MAX_SWEEPS = 4;

/** How freely a region's matches are given up in favour of one plain substitution. */
export type RewriteRule = {
  /** Below this share of the lighter side's weight matched, the whole is a rewrite. Range 0.2–0.6. */
  readonly minShare: number;
  /** …unless it falls into fewer edits than this: a long insertion is not a rewrite. */
  readonly minEdits: number;
};

/** Sentences that the aligner has paired: they share something, so only scattered leavings are given up. */
export const LINKED: RewriteRule = { minShare: 0.38, minEdits: 3 };
/** Sentences that merely stand at the same place: they must share half their weight to be read against each other. */
export const UNLINKED: RewriteRule = { minShare: 0.5, minEdits: 1 };

/**
 * Makes a minimal match readable: gives up matched runs that are light against the edits on both sides of them, and
 * the whole match where it is a scatter of leavings in a rewrite. Changes `match` in place; linear per sweep.
 */
export function tidy(before: Int32Array, after: Int32Array, match: Int32Array, weights: Weights, rule: RewriteRule): void {
  const runs = matchedRuns(match, before, weights);
  if (runs.length === 0) return;
  if (isRewrite(runs, before, after, weights, rule)) {
    match.fill(-1);
    return;
  }
  dissolveIslands(runs, before, after, match, weights);
}

type Run = { readonly b: number; readonly a: number; readonly length: number; readonly weight: number };

function matchedRuns(match: Int32Array, before: Int32Array, weights: Weights): Run[] {
  const runs: Run[] = [];
  for (let b = 0; b < match.length; ) {
    if (match[b]! < 0) {
      b++;
      continue;
    }
    const start = b;
    let weight = 0;
    do weight += weights.of(before[b++]!);
    while (b < match.length && match[b] === match[b - 1]! + 1);
    runs.push({ b: start, a: match[start]!, length: b - start, weight });
  }
  return runs;
}

function isRewrite(runs: readonly Run[], before: Int32Array, after: Int32Array, weights: Weights, rule: RewriteRule): boolean {
  const kept = runs.reduce((sum, run) => sum + run.weight, 0);
  const total = Math.min(weightOf(before, weights), weightOf(after, weights));
  if (kept >= rule.minShare * total) return false;
  const first = runs[0]!;
  const last = runs[runs.length - 1]!;
  const edits = runs.length - 1 + (first.b > 0 || first.a > 0 ? 1 : 0) +
    (last.b + last.length < before.length || last.a + last.length < after.length ? 1 : 0);
  return edits >= rule.minEdits;
}

function weightOf(norms: Int32Array, weights: Weights): number {
  let sum = 0;
  for (const norm of norms) sum += weights.of(norm);
  return sum;
}

function dissolveIslands(all: readonly Run[], before: Int32Array, after: Int32Array, match: Int32Array, weights: Weights): void {
  let runs = all;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    const kept: Run[] = [];
    for (let k = 0; k < runs.length; k++) {
      const run = runs[k]!;
      const previous = kept[kept.length - 1];
      const next = runs[k + 1];
      const left = editWords(before, after, previous === undefined ? 0 : previous.b + previous.length, run.b,
        previous === undefined ? 0 : previous.a + previous.length, run.a, weights);
      const right = editWords(before, after, run.b + run.length, next === undefined ? before.length : next.b,
        run.a + run.length, next === undefined ? after.length : next.a, weights);
      if (run.weight < ISLAND_MAX_WEIGHT && run.weight < ISLAND_SHARE * (surroundings(left, right) - ISLAND_FREE_WORDS)) {
        match.fill(-1, run.b, run.b + run.length);
      } else kept.push(run);
    }
    if (kept.length === runs.length) return;
    runs = kept;
  }
}

/** How much stands round an island: the smaller neighbour, and a little for a larger one. */
const surroundings = (left: number, right: number): number =>
  Math.min(left, right) + Math.min(LARGER_MAX_WORDS, LARGER_SHARE * Math.abs(left - right));

/** Size of an edit: words of its longer side. */
function editWords(
  before: Int32Array, after: Int32Array, b0: number, b1: number, a0: number, a1: number, weights: Weights,
): number {
  return Math.max(wordsIn(before, b0, b1, weights), wordsIn(after, a0, a1, weights));
}

function wordsIn(norms: Int32Array, from: number, to: number, weights: Weights): number {
  let words = 0;
  for (let i = from; i < to; i++) words += weights.isWord(norms[i]!) ? 1 : PUNCTUATION_WORDS;
  return words;
}
