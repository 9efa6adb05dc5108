import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairIdentical } from './identical.ts';
import { unitList } from './units.ts';

/** Units as letters, each letter one text: `pairs('abc', 'bca')` gives the partner of each unit of the first, `.` for none. */
function pairs(before: string, after: string): string {
  const list = (text: string) => unitList([...text].map((c) => [c.codePointAt(0)!, 7]));
  return [...pairIdentical(list(before), list(after)).ofBefore].map((j) => (j < 0 ? '.' : j)).join('');
}

describe('pairIdentical', () => {
  it.each([
    ['the same', 'abc', 'abc', '012'],
    ['moved', 'abc', 'bca', '201'],
    ['added between', 'abc', 'axbc', '023'],
    ['removed', 'abc', 'ac', '0.1'],
    ['first of two repeats removed', 'rar', 'ar', '.01'],
    ['last of two repeats removed', 'rar', 'ra', '01.'],
    ['a repeat added in the middle', 'arbrc', 'arbrrc', '01235'],
    ['repeats follow their anchors when those move', 'arrbxyz', 'bxyzarr', '4560123'],
    ['all equal, one less', 'rrrr', 'rrr', '012.'],
    ['repeats that become unique one after the other', 'bggdb', 'dbgbg', '34201'],
    ['nothing in common', 'abc', 'xyz', '...'],
    ['empty', '', 'abc', ''],
  ])('%s', (_, before, after, expected) => expect(pairs(before, after)).toBe(expected));

  it('leaves units without tokens open', () => {
    expect([...pairIdentical(unitList([[], [1]]), unitList([[], [1]])).ofBefore]).toEqual([-1, 1]);
  });

  it('keeps pairs that are given', () => {
    const list = unitList([[1], [2], [1]]);
    expect([...pairIdentical(list, list, [[0, 2]]).ofBefore]).toEqual([2, 1, 0]);
  });

  it('pairs only equal texts, each once, and none that stands open once on each side', () => {
    const letters = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 16 });
    fc.assert(fc.property(letters, letters, (left, right) => {
      const list = (text: readonly string[]) => unitList(text.map((c) => [c.codePointAt(0)!]));
      const { ofBefore, ofAfter } = pairIdentical(list(left), list(right));
      ofBefore.forEach((j, i) => { if (j >= 0) expect([left[i], ofAfter[j]]).toEqual([right[j], i]); });
      expect(ofAfter.filter((i) => i >= 0).length).toBe(ofBefore.filter((j) => j >= 0).length);
      for (const letter of new Set(left)) {
        const openLeft = left.filter((c, i) => c === letter && ofBefore[i]! < 0).length;
        const openRight = right.filter((c, j) => c === letter && ofAfter[j]! < 0).length;
        expect(openLeft === 1 && openRight === 1).toBe(false);
      }
    }), { numRuns: 1000 });
  });
});
