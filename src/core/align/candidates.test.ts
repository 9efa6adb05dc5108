import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { bagUnits } from './bags.ts';
import { findCandidates, MAX_CANDIDATES } from './candidates.ts';
import { cosine, createMeasure } from './measure.ts';
import { unitList } from './units.ts';
import { weighWords } from './word-weights.ts';

const WORDS = ['council', 'councils', 'budget', 'bridge', 'bridges', 'vote', 'ruiz', 'the', 'a', '412', '7', '.'];

function numbered(): ReturnType<typeof createLexicon> {
  const lexicon = createLexicon();
  lexicon.norms.push(...WORDS);
  return lexicon;
}

const units = fc.array(fc.array(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: MAX_CANDIDATES });

describe('findCandidates', () => {
  it('finds all pairs that share a word, as measured one by one, on small texts (law 11)', () => {
    fc.assert(fc.property(units, units, (left, right) => {
      const before = unitList(left);
      const after = unitList(right);
      const weights = weighWords(before, after, numbered());
      const bagsBefore = bagUnits(before, weights, new Int32Array(left.length).fill(-1));
      const bagsAfter = bagUnits(after, weights, new Int32Array(right.length).fill(-1));
      const found = findCandidates(bagsBefore, bagsAfter, weights.featureCount);
      const measure = createMeasure(bagsBefore, bagsAfter, weights.featureCount);
      const expected: [number, number, string][] = [];
      left.forEach((_, i) => right.forEach((__, j) => {
        const similarity = cosine(measure, i, j);
        if (similarity > 0) expected.push([i, j, similarity.toFixed(9)]);
      }));
      expect([...found.before].map((i, k) => [i, found.after[k], found.similarity[k]!.toFixed(9)])).toEqual(expected);
    }), { numRuns: 1000 });
  });

  it('keeps a bounded number of candidates however many units are alike', () => {
    const list = unitList(Array.from({ length: 40 }, (_, k) => [0, 2, 3 + (k % 4)]));
    const weights = weighWords(list, list, numbered());
    const bags = bagUnits(list, weights, new Int32Array(40).fill(-1));
    const found = findCandidates(bags, bags, weights.featureCount);
    for (let i = 0; i < 40; i++) expect(found.starts[i + 1]! - found.starts[i]!).toBeLessThanOrEqual(MAX_CANDIDATES);
  });
});
