import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestChain } from './chain.ts';

type Link = readonly [before: number, after: number, weight: number];

const run = (links: readonly Link[]): Uint8Array => heaviestChain(links.map((l) => l[0]), links.map((l) => l[1]), links.map((l) => l[2]), 20);
const weightOf = (links: readonly Link[], on: Uint8Array): number => links.reduce((sum, link, k) => sum + on[k]! * link[2], 0);

/** The reference: every chain's weight by quadratic search. */
function slowBest(links: readonly Link[]): number {
  const total: number[] = [];
  links.forEach(([before, after, weight], k) => {
    total[k] = weight;
    for (let p = 0; p < k; p++) if (links[p]![0] < before && links[p]![1] < after) total[k] = Math.max(total[k]!, total[p]! + weight);
  });
  return Math.max(0, ...total);
}

describe('heaviestChain', () => {
  it('takes all of what rises', () => expect([...run([[0, 2, 1], [1, 5, 1], [4, 6, 1]])]).toEqual([1, 1, 1]));
  it('lets the light one move', () => expect([...run([[0, 2, 3], [1, 0, 9], [2, 1, 9]])]).toEqual([0, 1, 1]));
  it('weighs, it does not count', () => expect([...run([[0, 2, 30], [1, 0, 9], [2, 1, 9]])]).toEqual([1, 0, 0]));
  it('takes one of several links of a unit', () => expect([...run([[0, 0, 1], [0, 1, 5], [1, 1, 1]])]).toEqual([0, 1, 0]));
  it('takes nothing from nothing', () => expect([...run([])]).toEqual([]));

  it('weighs as much as the quadratic search, and rises (law 11)', () => {
    const link = fc.tuple(fc.nat(19), fc.nat(19), fc.integer({ min: 1, max: 9 }));
    fc.assert(fc.property(fc.uniqueArray(link, { maxLength: 24, selector: ([b, a]) => b * 20 + a }), (unsorted) => {
      const links = unsorted.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
      const on = run(links);
      expect(weightOf(links, on)).toBe(slowBest(links));
      const chain = links.filter((_, k) => on[k] === 1);
      expect(chain.every((l, k) => k === 0 || (chain[k - 1]![0] < l[0] && chain[k - 1]![1] < l[1]))).toBe(true);
    }), { numRuns: 1000 });
  });
});
