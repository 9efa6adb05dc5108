import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { arbitraryText } from '#testing/arbitraries.ts';
import { versionOf } from '#testing/builders.ts';
import { createRandom } from '#testing/random.ts';
import { codedMatch } from './codedMatch.ts';
import { createBudget, matchTokens } from './matchTokens.ts';
import { sequenceOf } from './sequence.ts';
import { slideEdits } from './slide.ts';
import { LINKED, tidy } from './tidy.ts';
import { weightedMatch } from './weightedMatch.ts';
import { createWeights, type Weights } from './weights.ts';

const RUNS = { numRuns: 1000 };
const WORDS = ['bridge', 'river', 'the', 'of', ',', '.', '14', 'la'];

/** A lexicon of a few words of each weight; token n is word n. */
function weightsOf(): Weights {
  const lexicon = createLexicon();
  WORDS.forEach((word) => lexicon.norms.push(word));
  return createWeights(lexicon);
}
const arbitraryNorms = fc.array(fc.nat(WORDS.length - 1), { maxLength: 7 }).map((list) => Int32Array.from(list));

/** Every order-keeping match tried in turn: the slow reference. Value: weights of the matched, less 0.2 for each edit. */
function bestByTrying(before: Int32Array, after: Int32Array, weights: Weights): number {
  let best = -Infinity;
  const walk = (b: number, a: number, value: number, inEdit: boolean): void => {
    if (b === before.length && a === after.length) {
      best = Math.max(best, value);
      return;
    }
    const cost = inEdit ? 0 : 0.2;
    if (b < before.length) walk(b + 1, a, value - cost, true);
    if (a < after.length) walk(b, a + 1, value - cost, true);
    if (b < before.length && a < after.length && before[b] === after[a]) walk(b + 1, a + 1, value + weights.of(before[b]!), false);
  };
  walk(0, 0, 0, false);
  return best;
}

function valueOf(match: Int32Array, before: Int32Array, afterLength: number, weights: Weights): number {
  let value = 0;
  let b = 0;
  let a = 0;
  for (let i = 0; i <= match.length; i++) {
    const partner = i < match.length ? match[i]! : afterLength;
    if (partner < 0) continue;
    if (i > b || partner > a) value -= 0.2;
    if (i < match.length) value += weights.of(before[i]!);
    b = i + 1;
    a = partner + 1;
  }
  return value;
}

describe('matching two short runs of tokens', () => {
  test('is as heavy as the best of all matches', () => {
    const weights = weightsOf();
    fc.assert(fc.property(arbitraryNorms, arbitraryNorms, (before, after) => {
      const match = new Int32Array(before.length).fill(-1);
      weightedMatch(before, 0, before.length, after, 0, after.length, weights, match);
      expect(valueOf(match, before, after.length, weights)).toBeCloseTo(bestByTrying(before, after, weights), 6);
    }), RUNS);
  });

  test('words outrank punctuation', () => {
    const [bridge, , , , comma] = [0, 1, 2, 3, 4];
    const match = new Int32Array(3).fill(-1);
    weightedMatch(Int32Array.from([comma, comma, bridge]), 0, 3, Int32Array.from([bridge, comma, comma]), 0, 3, weightsOf(), match);
    expect([...match]).toEqual([-1, -1, 0]);
  });

  test('diff-match-patch on token codes finds as long a common part as there is, with any number of distinct tokens', () => {
    fc.assert(fc.property(fc.array(fc.nat(9), { maxLength: 12 }), fc.array(fc.nat(9), { maxLength: 12 }), fc.nat(60_000), (x, y, offset) => {
      const before = Int32Array.from(x, (n) => n + offset);
      const after = Int32Array.from(y, (n) => n + offset);
      const match = new Int32Array(before.length).fill(-1);
      expect(codedMatch(before, 0, before.length, after, 0, after.length, match)).toBe(true);
      expect(match.reduce((n, a) => n + (a >= 0 ? 1 : 0), 0)).toBe(longestCommon(before, after));
      match.forEach((a, b) => {
        if (a >= 0) expect(after[a]).toBe(before[b]);
      });
    }), RUNS);
  });

  test('more distinct tokens than code units are refused, not confused', () => {
    const before = Int32Array.from({ length: 70_000 }, (_, i) => i);
    const match = new Int32Array(before.length).fill(-1);
    expect(codedMatch(before, 0, before.length, before.slice().reverse(), 0, before.length, match)).toBe(false);
    expect(match.every((a) => a === -1)).toBe(true);
  });
});

describe('the fast path', () => {
  test('matching, tidying and sliding a run against itself gives what the fast path gives: each token itself', () => {
    const lexicon = createLexicon();
    fc.assert(fc.property(arbitraryText, (text) => {
      const { tokens } = versionOf(text, lexicon);
      const whole = sequenceOf([0, tokens.length], tokens);
      const weights = createWeights(lexicon);
      const match = matchTokens(whole.norm, whole.norm, weights, createBudget(tokens.length));
      tidy(whole.norm, whole.norm, match, weights, LINKED);
      slideEdits(whole, whole, tokens, tokens, match, lexicon);
      expect(match.every((a, b) => a === b)).toBe(true);
    }), RUNS);
  });

  test('taking the ends that agree at once loses no weight', () => {
    const weights = weightsOf();
    fc.assert(fc.property(arbitraryNorms, arbitraryNorms, (before, after) => {
      const match = matchTokens(before, after, weights, createBudget(20));
      const kept = match.reduce((sum, a, b) => (a >= 0 ? sum + weights.of(before[b]!) : sum), 0);
      const slow = new Int32Array(before.length).fill(-1);
      weightedMatch(before, 0, before.length, after, 0, after.length, weights, slow);
      const best = slow.reduce((sum, a, b) => (a >= 0 ? sum + weights.of(before[b]!) : sum), 0);
      expect(kept).toBeGreaterThanOrEqual(best - 1e-6);
    }), RUNS);
  });
});

describe('matching long runs', () => {
  const lexicon = createLexicon();
  for (let i = 0; i < 4000; i++) lexicon.norms.push(`word${i}`);
  const weights = createWeights(lexicon);

  test('is cut at words that stand once on each side', () => {
    const before = Int32Array.from({ length: 2000 }, (_, i) => i);
    const after = Int32Array.from([...before].flatMap((n) => (n % 50 === 7 ? [n, 3000 + n] : [n])));
    const budget = createBudget(4000);
    const match = matchTokens(before, after, weights, budget);
    expect(match.every((a, b) => after[a] === before[b])).toBe(true);
    expect(budget.coarse).toBe(false);
  });

  test('is cut at runs of tokens where every word stands often', () => {
    const random = createRandom(11);
    const before = Int32Array.from({ length: 6000 }, () => random.below(40));
    const after = Int32Array.from([...before].flatMap((n) => (random.next() < 0.01 ? [] : random.next() < 0.01 ? [3999] : [n])));
    const budget = createBudget(12_000);
    const match = matchTokens(before, after, weights, budget);
    expect(budget.coarse).toBe(false);
    expect(match.reduce((n, a) => n + (a >= 0 ? 1 : 0), 0)).toBeGreaterThan(0.97 * before.length);
    match.forEach((a, b) => {
      if (a >= 0) expect(after[a]).toBe(before[b]);
    });
  });

  test('beyond the budget stays unmatched and says so', () => {
    const before = Int32Array.from({ length: 3000 }, (_, i) => i % 7);
    const after = Int32Array.from({ length: 3000 }, (_, i) => (i * 5 + 3) % 11);
    const budget = { ops: 1000, coarse: false };
    const match = matchTokens(before, after, weights, budget);
    expect(budget.coarse).toBe(true);
    match.forEach((a, b) => {
      if (a >= 0) expect(after[a]).toBe(before[b]);
    });
  });
});

function longestCommon(x: Int32Array, y: Int32Array): number {
  const row = new Int32Array(y.length + 1);
  for (const a of x) {
    let diagonal = 0;
    for (let j = 1; j <= y.length; j++) {
      const above = row[j]!;
      row[j] = a === y[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[y.length]!;
}
