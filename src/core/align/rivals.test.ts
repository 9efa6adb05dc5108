import { describe, expect, it } from 'vitest';
import { findRivals } from './rivals.ts';

/** Pairs as [before, after, score], sorted. */
const rivalsOf = (n: number, m: number, pairs: readonly (readonly [number, number, number])[]) => findRivals({
  starts: Int32Array.from({ length: n + 1 }, (_, u) => pairs.filter(([i]) => i < u).length),
  before: Int32Array.from(pairs, ([i]) => i), after: Int32Array.from(pairs, ([, j]) => j), score: Float64Array.from(pairs, ([, , s]) => s),
}, m);

describe('findRivals', () => {
  it('gives the strongest other pair of either unit', () => {
    const rivals = rivalsOf(6, 6, [[0, 0, 0.9], [0, 3, 0.5], [5, 0, 0.7]]);
    expect(rivals(0, 0)).toBe(0.7);
    expect(rivals(0, 3)).toBe(0.9);
  });

  it('leaves out partners beside the pair: they may be parts of a split', () => expect(rivalsOf(1, 3, [[0, 0, 0.6], [0, 1, 0.8], [0, 2, 0.7]])(0, 1)).toBe(0));
  it('gives 0 where there is none', () => expect(rivalsOf(1, 1, [[0, 0, 0.9]])(0, 0)).toBe(0));
});
