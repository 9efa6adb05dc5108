import { describe, expect, it } from 'vitest';
import { float64, int32, uint8 } from './slab.ts';

/** Enough to fill several slabs, in sizes around every limit. */
const LENGTHS = Array.from({ length: 400 }, (_, k) => (k * 37) % 2500);

describe('arrays cut from slabs', () => {
  it('have the length asked for and begin as zeros', () => {
    for (const make of [int32, float64, uint8]) {
      for (const length of LENGTHS) {
        const array = make(length);
        expect(array.length).toBe(length);
        expect(array.every((value) => value === 0)).toBe(true);
        array.fill(7);
      }
    }
  });

  it('share no byte with one another, of whatever kind', () => {
    const kinds = [int32, uint8, float64];
    const arrays = LENGTHS.map((length, k) => kinds[k % kinds.length]!(length).fill(k % 251));
    arrays.forEach((array, k) => expect(array.every((value) => value === k % 251)).toBe(true));
  });
});
