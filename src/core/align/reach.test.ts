import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { bagUnits } from './bags.ts';
import { cosine, createMeasure } from './measure.ts';
import { canReach } from './reach.ts';
import { unitList } from './units.ts';
import { weighWords } from './word-weights.ts';

const lexicon = { ...createLexicon(), norms: Array.from({ length: 30 }, (_, i) => `w${String.fromCharCode(97 + i % 26)}ord${i % 7}x`) };
const units = fc.array(fc.array(fc.nat(29), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });

test('says no only where no pair is that similar', () => {
  let no = 0;
  fc.assert(fc.property(units, units, fc.constantFrom(0.5, 0.7, 0.9), (left, right, least) => {
    const [before, after] = [unitList(left), unitList(right)];
    const weights = weighWords(before, after, lexicon);
    const open = (list: readonly unknown[]): Int32Array => new Int32Array(list.length).fill(-1);
    const [own, theirs] = [bagUnits(before, weights, open(left)), bagUnits(after, weights, open(right))];
    if (canReach(before, after, weights, least)) return true;
    no++;
    const measure = createMeasure(own, theirs, weights.featureCount);
    return left.every((_, i) => right.every((__, j) => cosine(measure, i, j) < least));
  }), { numRuns: 1000, seed: 3 });
  expect(no).toBeGreaterThan(100);
});

test('words without a weight count as words that stand once: shared they reach, unshared they do not', () => {
  const [before, after] = [unitList([[0, 1, 2], [10, 11, 12, 13]]), unitList([[0, 1, 3], [10, 11, 12, 14]])];
  const known = weighWords(unitList([[0, 1, 2]]), unitList([[0, 1, 3]]), lexicon);
  expect(canReach(before, after, known, 0.8)).toBe(true);
  expect(canReach(before, unitList([[0, 1, 3], [20, 21, 22, 23]]), known, 0.9)).toBe(false);
});
