import { describe, expect, it } from 'vitest';
import { pairOf } from '#testing/builders.ts';
import { trustedMoves, trustedParts } from './trust.ts';
import type { Link } from './units.ts';

const harbour = 'The harbour board voted to close the old ferry slip after winter storms had cracked two of its concrete piers.';
const school = 'Teachers at the island school said they would hold lessons in the parish hall until the boiler had been replaced.';
const mixed = 'Parents heard on Monday that a second boiler had failed, and the council promised them heaters, blankets and hot lunches for as long as the cold lasts.';
const link = (before: number[], after: number[], similarity: number): Link => ({ before, after, similarity });

describe('trustedMoves', () => {
  const { before, after } = pairOf(`${harbour} ${harbour}\n\n${school}`, `${mixed}\n\n${harbour} ${harbour}`);
  it('drops a paragraph out of order that is like its partner only in part', () => {
    expect(trustedMoves(before, after, [link([0], [1], 1), link([1], [0], 0.3)])).toEqual([link([0], [1], 1)]);
  });
  it('keeps one that is like it as a whole', () => {
    const both = [link([0], [1], 1), link([1], [0], 0.5)];
    expect(trustedMoves(before, after, both)).toEqual(both);
  });
  it('keeps look-alikes whose every rare word is new', () => {
    const rows = pairOf('Oats fell 3 cents to 4.10 a bushel.\n\nCorn fell 5 cents to 6.20 a bushel.', 'Corn fell 9 cents to 6.11 a bushel.\n\nOats fell 2 cents to 4.08 a bushel.');
    const rotated = [link([0], [1], 0.2), link([1], [0], 0.2)];
    expect(trustedMoves(rows.before, rows.after, rotated)).toEqual(rotated);
  });
});

describe('trustedParts', () => {
  it('takes a part that is mostly new out of a split', () => {
    const { before, after } = pairOf(`${harbour} ${school}`, `${harbour}\n\n${school}\n\n${mixed}`);
    expect(trustedParts(before, after, [link([0], [0, 1, 2], 0.6)])).toEqual([link([0], [0, 1], 1)]);
  });
  it('keeps a short clause that was split off, if a word of it is its own', () => {
    const { before, after } = pairOf(`${harbour} ${school}`, `${harbour}\n\n${school.replace(' until the boiler had been replaced', '')}\n\nThe boiler broke.`);
    expect(trustedParts(before, after, [link([0], [0, 1, 2], 0.6)])).toEqual([link([0], [0, 1, 2], 0.6)]);
  });
  it.each([
    ['behind a split', `${harbour} ${school}`, `${harbour}\n\n${school}\n\nThe board closed the school in winter.`, link([0], [0, 1, 2], 0.8), [[0], [0, 1]]],
    ['before a merge', `Two piers of the slip had to close.\n\n${harbour}\n\n${school}`, `${harbour} ${school}`, link([0, 1, 2], [0], 0.8), [[1, 2], [0]]],
    ['in a list, by its figure', 'The Elm Street branch lends 410 books a week.\n\nThe Oak Street branch lends 395 books a week.', 'The Oak Street branch lends 410 books a week.', link([0, 1], [0], 0.8), [[1], [0]]],
    ['in a table, by its figure', 'Lyon: 14 Grad, Regen am Abend, Wind aus West.\n\nMetz: 15 Grad, Regen am Abend, Wind aus West.', 'Metz: 14 Grad, Regen am Abend, Wind aus West.', link([0, 1], [0], 0.8), [[1], [0]]],
  ])('takes out a paragraph like the whole only by words of other parts, %s', (_, one, other, found, parts) => {
    const { before, after } = pairOf(one, other);
    expect(trustedParts(before, after, [found]).map((left) => [left.before, left.after])).toEqual([parts]);
  });
});
