import type { Move } from '#core/model/diff.ts';
import { int32, uint8 } from '#core/model/slab.ts';
import { lastStartingBy, span, tokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { createShingles, findSeeds, type Seed } from './clauseSeeds.ts';
import type { Region } from './regions.ts';
import { unmatchedRuns, type OpenRun } from './openRuns.ts';
import type { Weights } from './weights.ts';

/** Fewest words for a clause that counts as moved (design.md section 4). Range 6–12. */
export const MIN_CLAUSE_WORDS = 8;
/** Fewest words, all of them the same, of a whole quotation that counts as moved: whoever speaks first was put behind. Range 4–6. */
const MIN_QUOTATION_WORDS = 4;
/** Tokens of an unmatched passage of small words that is looked at again behind each of its quotation marks, 40 to 400: no copy has a longer one. */
const MAX_SMALL_WORDS = 100;
/** Words of a clause with changes inside that has no `MIN_CLAUSE_WORDS` in a row unchanged. Range 8–14. */
const MIN_CHANGED_CLAUSE_WORDS = 9;
/** Of those, words that carry sense: eight words of "in the … of the" are a phrase anyone writes. Range 3–6. */
const MIN_CONTENT_WORDS = 3;
/** Share of the words of each side of the clause that must be matched. Range 0.7–1. */
const MIN_MATCHED_SHARE = 0.75;
/** Changed tokens in a row inside a moved clause, on either side. Range 0–4. */
const MAX_CHANGED_WORDS = 3;
/** Words by which a matched run beyond changed words must outweigh them to be taken in. Range 1–3. */
const MIN_RUN_WORDS = 2;

/** `in-place`: in paragraphs that are paired; `moved-on`: each in one that is paired with another; `unpaired`: in one that came or went. */
export type Standing = 'in-place' | 'moved-on' | 'unpaired';

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
 * passage that crosses no word of sense (its neighbours are matched round it) has not moved, unless it went to a paragraph that was another one
 * before, as the second half of a lead that was cut in two goes to the paragraph after it; in its own paragraph it is matched all the same. A whole quotation needs fewer words. `mayMeet`: whether the reader has
 * not parted them; `isMark`: whether a norm is a quotation mark. O(tokens) when there is anything to look for, else O(edits).
 */
export function clauseMoves(
  before: Version, after: Version, matchBefore: Int32Array, matchAfter: Int32Array, moves: readonly Move[], weights: Weights,
  standing: (b: number, a: number) => Standing, mayMeet: (b: number, a: number) => boolean, isMark: (norm: number) => boolean,
): ClauseMoves {
  const strayBefore = uint8(before.tokens.length);
  const strayAfter = uint8(after.tokens.length);
  const found = { moves: [] as Move[], regions: [] as Region[], strayBefore, strayAfter };
  const own = unmatchedRuns(before, matchBefore, weights, MIN_QUOTATION_WORDS);
  const theirs = own.length === 0 ? [] : unmatchedRuns(after, matchAfter, weights, MIN_QUOTATION_WORDS);
  if (theirs.length === 0) return found;
  const seeds = findSeeds(createShingles(before, weights), own, createShingles(after, weights), theirs);
  if (seeds.length === 0) return found;
  const order = orderRound(before, matchBefore, moves, weights);
  const tried = new Map<number, number>();
  for (const seed of seeds) {
    if (matchBefore[seed.before]! >= 0 || matchAfter[seed.after]! >= 0) continue;
    // A further seed on the diagonal of one that came to nothing lies in the same passage.
    if (seed.after < (tried.get(seed.before - seed.after) ?? -1)) continue;
    const { clause, until } = growClause(before, after, seed, own[seed.ownRun]!, theirs[seed.theirRun]!, matchBefore, matchAfter, weights, isMark);
    tried.set(seed.before - seed.after, until);
    if (clause === null || !mayMeet(clause.b0, clause.a0)) continue;
    const stands = standing(clause.b0, clause.a0);
    const isMove = stands === 'moved-on' || crosses(order, clause);
    // In its place, only the cut between two sentences went another way: matched, and no move.
    if (!isMove && stands !== 'in-place') continue;
    for (const [b, a] of clause.pairs) {
      matchBefore[b] = a;
      matchAfter[a] = b;
    }
    strayBefore.fill(1, clause.b0, clause.b1);
    strayAfter.fill(1, clause.a0, clause.a1);
    if (isMove) {
      found.moves.push({
        unit: 'clause', before: span(tokenIndex(clause.b0), tokenIndex(clause.b1)), after: span(tokenIndex(clause.a0), tokenIndex(clause.a1)),
      });
    }
    found.regions.push({ kind: 'linked', before: [clause.b0, clause.b1], after: [clause.a0, clause.a1], placeBefore: clause.b0, placeAfter: clause.a0 });
  }
  return found;
}

type Clause = { readonly b0: number; readonly b1: number; readonly a0: number; readonly a1: number; readonly pairs: readonly Pair[] };
type Pair = readonly [before: number, after: number];

/** Takes in, word by word to both sides of a seed, what hangs together with it. `until`: where the compared version is looked through on this diagonal. */
function growClause(
  before: Version, after: Version, seed: Seed, own: OpenRun, theirs: OpenRun, matchBefore: Int32Array, matchAfter: Int32Array, weights: Weights, isMark: (norm: number) => boolean,
): { readonly clause: Clause | null; readonly until: number } {
  const field: Field = {
    own: before.tokens.norm, theirs: after.tokens.norm, weights,
    isOpen: (b, a) => b >= own.start && b < own.end && a >= theirs.start && a < theirs.end && matchBefore[b]! < 0 && matchAfter[a]! < 0,
  };
  const pairs = [...extend(field, seed.before - 1, seed.after - 1, -1).reverse(), ...extend(field, seed.before, seed.after, 1)];
  // Two runs of different words may share a hash: then nothing grows from the seed.
  if (pairs.length === 0) return { clause: null, until: seed.after };
  // The full stop goes with the words that it closes on both sides.
  const [b1, a1] = [pairs[pairs.length - 1]![0] + 1, pairs[pairs.length - 1]![1] + 1];
  if (field.isOpen(b1, a1) && field.own[b1] === field.theirs[a1] && endsSentence(before, b1) && endsSentence(after, a1)) pairs.push([b1, a1]);
  const clause = isClause(field, pairs) ? clauseOf(pairs) : quotationAt(field, seed, isMark);
  if (clause !== null) return { clause, until: clause.a1 };
  // Behind a quotation mark another passage may stand.
  const mark = pairs.length > MAX_SMALL_WORDS ? undefined : pairs.find(([b, a]) => a > seed.after && isMark(field.own[b]!));
  return { clause, until: (mark ?? pairs[pairs.length - 1]!)[1] + 1 };
}

const clauseOf = (pairs: readonly Pair[]): Clause => {
  const [[b0, a0], [b1, a1]] = [pairs[0]!, pairs[pairs.length - 1]!];
  return { b0, b1: b1 + 1, a0, a1: a1 + 1, pairs };
};

function isClause({ own, theirs, weights }: Field, pairs: readonly Pair[]): boolean {
  let words = 0;
  let content = 0;
  let inARow = 0;
  let longest = 0;
  pairs.forEach(([b, a], i) => {
    if (i > 0 && (pairs[i - 1]![0] !== b - 1 || pairs[i - 1]![1] !== a - 1)) inARow = 0;
    if (weights.isWord(own[b]!)) {
      words++;
      longest = Math.max(longest, ++inARow);
    }
    if (weights.isContent(own[b]!)) content++;
  });
  const { b0, b1, a0, a1 } = clauseOf(pairs);
  const most = Math.max(wordsIn(own, b0, b1, weights), wordsIn(theirs, a0, a1, weights));
  return (longest >= MIN_CLAUSE_WORDS || words >= MIN_CHANGED_CLAUSE_WORDS) && content >= MIN_CONTENT_WORDS && words >= MIN_MATCHED_SHARE * most;
}

/** The whole quotation round a seed, the same words between marks on both sides, with what marks and stops both have. */
function quotationAt({ own, theirs, weights, isOpen }: Field, seed: Seed, isMark: (norm: number) => boolean): Clause | null {
  const shift = seed.after - seed.before;
  const isSame = (b: number): boolean => isOpen(b, b + shift) && own[b] === theirs[b + shift];
  let start = seed.before;
  while (isSame(start - 1) && !isMark(own[start - 1]!)) start--;
  let end = seed.before;
  while (isSame(end) && !isMark(own[end]!)) end++;
  const closes = (norms: Int32Array, t: number): boolean => isMark(norms[t]!) || (!weights.isWord(norms[t]!) && isMark(norms[t + 1]!));
  if (!isMark(own[start - 1]!) || !isMark(theirs[start - 1 + shift]!) || !closes(own, end) || !closes(theirs, end + shift)) return null;
  if (wordsIn(own, start, end, weights) < MIN_QUOTATION_WORDS) return null;
  if (isSame(start - 1)) start--;
  if (isSame(end) && isMark(own[end]!)) end++;
  return clauseOf(Array.from({ length: end - start }, (_, k): Pair => [start + k, start + k + shift]));
}

const endsSentence = ({ sentences }: Version, t: number): boolean => sentences[lastStartingBy(sentences, t)]?.tokens.end === t + 1;

type Field = {
  readonly own: Int32Array;
  readonly theirs: Int32Array;
  readonly weights: Weights;
  /** May these two be matched: unmatched, and within the runs that the seed stands in? */
  readonly isOpen: (b: number, a: number) => boolean;
};

/** Pairs from one place onwards (`step` 1) or backwards (-1), stepping over a few changed words where enough agrees behind them. */
function extend(field: Field, fromB: number, fromA: number, step: 1 | -1): Pair[] {
  const pairs: Pair[] = [];
  let b = fromB;
  let a = fromA;
  while (field.isOpen(b, a)) {
    if (field.own[b] === field.theirs[a]) {
      pairs.push([b, a]);
      b += step;
      a += step;
      continue;
    }
    const over = resume(field, b, a, step);
    if (over === null) break;
    b += over.b;
    a += over.a;
  }
  // A comma at the edge belongs to the clause only if words follow it.
  while (pairs.length > 0 && !field.weights.isWord(field.own[pairs[pairs.length - 1]![0]]!)) pairs.pop();
  return pairs;
}

/** The nearest place, at most `MAX_CHANGED_WORDS` away on either side, from which `MIN_RUN_WORDS` words agree. */
function resume(field: Field, b: number, a: number, step: 1 | -1): { readonly b: number; readonly a: number } | null {
  for (let total = 1; total <= 2 * MAX_CHANGED_WORDS; total++) {
    for (let i = Math.max(0, total - MAX_CHANGED_WORDS); i <= Math.min(total, MAX_CHANGED_WORDS); i++) {
      if (agrees(field, b + i * step, a + (total - i) * step, step)) return { b: i * step, a: (total - i) * step };
    }
  }
  return null;
}

function agrees(field: Field, fromB: number, fromA: number, step: 1 | -1): boolean {
  let words = 0;
  for (let b = fromB, a = fromA; words < MIN_RUN_WORDS; b += step, a += step) {
    if (!field.isOpen(b, a) || field.own[b] !== field.theirs[a]) return false;
    if (field.weights.isWord(field.own[b]!)) words++;
  }
  return true;
}

function wordsIn(norms: Int32Array, from: number, to: number, weights: Weights): number {
  let words = 0;
  for (let i = from; i < to; i++) if (weights.isWord(norms[i]!)) words++;
  return words;
}

/** For each place before: the nearest matched word of sense that keeps the order, to the left and to the right. */
type Order = { readonly left: Int32Array; readonly right: Int32Array };

function orderRound(before: Version, matchBefore: Int32Array, moves: readonly Move[], weights: Weights): Order {
  const n = matchBefore.length;
  const moved = uint8(n);
  for (const move of moves) moved.fill(1, move.before.start, move.before.end);
  const holds = (b: number): boolean => matchBefore[b]! >= 0 && moved[b] === 0 && weights.isContent(before.tokens.norm[b]!);
  const left = int32(n + 1);
  const right = int32(n + 1);
  let nearest = -1;
  for (let b = 0; b < n; b++) {
    left[b] = nearest;
    if (holds(b)) nearest = matchBefore[b]!;
  }
  left[n] = nearest;
  nearest = Infinity;
  right.fill(0x7fffffff);
  for (let b = n - 1; b >= 0; b--) {
    if (holds(b)) nearest = matchBefore[b]!;
    right[b] = nearest === Infinity ? 0x7fffffff : nearest;
  }
  return { left, right };
}

/** Does the clause stand outside the place that its neighbours keep? */
const crosses = (order: Order, clause: Clause): boolean =>
  clause.a0 < order.left[clause.b0]! || clause.a1 > order.right[clause.b1]! + 1;
