import { describe, expect, it } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { bagUnits } from './bags.ts';
import { fillGaps } from './gaps.ts';
import { createMeasure } from './measure.ts';
import { THRESHOLDS } from './thresholds.ts';
import { unitList } from './units.ts';
import { weighWords } from './word-weights.ts';

/** Units of words; `linked` gives the partner of each unit before, -1 for none. Returns the partners after filling. */
function fill(before: readonly string[], after: readonly string[], linked: readonly number[], elsewhere = false): number[] {
  const lexicon = createLexicon();
  const id = (word: string): number => (lexicon.norms.includes(word) ? lexicon.norms.indexOf(word) : lexicon.norms.push(word) - 1);
  const [left, right] = [before, after].map((list) => unitList(list.map((unit) => unit.split(' ').map(id)))) as [ReturnType<typeof unitList>, ReturnType<typeof unitList>];
  const weights = weighWords(left, right, lexicon);
  const open = (count: number): Int32Array => new Int32Array(count).fill(-1);
  const measure = createMeasure(bagUnits(left, weights, open(before.length)), bagUnits(right, weights, open(after.length)), weights.featureCount);
  const partners = { ofBefore: Int32Array.from(linked), ofAfter: open(after.length) };
  linked.forEach((j, i) => { if (j >= 0) partners.ofAfter[j] = i; });
  fillGaps(partners, measure, () => 0, { ease: () => 0, isMovable: () => true, pointsElsewhere: () => elsewhere }, THRESHOLDS);
  return [...partners.ofBefore];
}

const ROAD = ['alpha beta', 'police sealed northern road today', 'gamma delta'];
const STREET = ['alpha beta', 'police blocked northern street yesterday', 'gamma delta'];

describe('fillGaps', () => {
  it('pairs a weak likeness between two links', () => expect(fill(ROAD, STREET, [0, -1, 2])).toEqual([0, 1, 2]));
  it('leaves it open without links beside it', () => expect(fill(['x y', ...ROAD], [...STREET, 'x y'], [3, -1, -1, -1])).toEqual([3, -1, -1, -1]));
  it('never pairs what shares no word', () => expect(fill(['alpha', 'one two'], ['alpha', 'three four'], [0, -1])).toEqual([0, -1]));
  it('works inwards from the edges, beside links of a run that moved as well', () => {
    expect(fill(['a b c', 'alpha one north', 'beta two north', 'x y z'], ['x y z', 'a b c', 'alpha six north', 'beta ten north'], [1, -1, -1, 0])).toEqual([1, 2, 3, 0]);
  });
  it('obeys sentences that lead elsewhere', () => expect(fill(ROAD, STREET, [0, -1, 2], true)).toEqual([0, -1, 2]));
});
