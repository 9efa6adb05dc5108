import { describe, expect, it } from 'vitest';
import { dropStrangers } from './strangers.ts';
import { THRESHOLDS } from './thresholds.ts';
import { unitList } from './units.ts';

const list = (units: number) => unitList(Array.from({ length: units }, (_, u) => [u, u + 1, u + 2, u + 3]));
const links = (count: number, similarity: number) => Array.from({ length: count }, (_, u) => ({ before: [u], after: [u], similarity }));
const left = (units: number, count: number, similarity: number): number => dropStrangers(links(count, similarity), list(units), list(units), THRESHOLDS).length;

describe('dropStrangers', () => {
  it('drops a lone weak pair of long texts', () => expect(left(40, 1, 0.4)).toBe(0));
  it('keeps a lone pair that is nearly the same', () => expect(left(40, 1, 0.9)).toBe(1));
  it('keeps weak pairs of texts that share much', () => expect(left(40, 12, 0.2)).toBe(12));
  it('asks for less the more the texts share', () => expect([left(40, 2, 0.5), left(40, 6, 0.3)]).toEqual([2, 6]));
  it('keeps the only pair of two single units', () => expect(left(1, 1, 0.2)).toBe(1));
});
