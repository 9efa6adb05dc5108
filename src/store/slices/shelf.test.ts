import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '#testing/ports.ts';
import { START_LENS } from '#core/project/lens.ts';
import { siglumAt } from '../sigla.ts';
import type { Shelf } from '../state.ts';
import { follow, lawful, looked } from './lens.ts';
import { moved, sameText, withEntries, without, withRole } from './shelf.ts';

/** `ABC`: a shelf of three entries whose keys are those letters, one for each text. */
const shelfOf = (keys: string): Shelf => ({
  id: 'story', title: null,
  entries: [...keys].map((key) => ({ key, draft: draftOf(`name ${key}`, `text ${key}`), label: '', addedAt: 0 })),
});
const keysOf = (shelf: Shelf): string => shelf.entries.map((entry) => entry.key).join('');
const lensAt = (base: string, compared: string) => ({ ...START_LENS, base, compared });

test.each([
  ['abcd', 'a', 2, 'bcad'],
  ['abcd', 'd', 0, 'dabc'],
  ['abcd', 'b', 1, 'abcd'],
  ['abcd', 'b', 99, 'acdb'],
  ['abcd', 'b', -5, 'bacd'],
  ['abcd', 'x', 1, 'abcd'],
])('%s, %s to place %i: %s', (before, key, toIndex, after) => {
  expect(keysOf(moved(shelfOf(before), key, toIndex))).toBe(after);
});

test('the newest word on a paragraph replaces the older one', () => {
  const twice = withRole(withRole(shelfOf('a'), 'a', 'p1', 'headline'), 'a', 'p1', 'body');
  expect(withRole(twice, 'a', 'p2', 'byline').entries[0]?.draft.roles).toEqual([
    { paragraphId: 'p1', role: 'body' },
    { paragraphId: 'p2', role: 'byline' },
  ]);
});

test.each([
  ['one line', 'one line', true],
  ['a\r\nb\rc', 'a\nb\nc', true],
  ['  a\n\n', 'a', true],
  ['a b', 'a  b', false],
])('%o and %o are the same text: %s', (one, other, same) => expect(sameText(one, other)).toBe(same));

test.each<[string, string, string, string, string, string]>([
  ['a version is added', 'abc', 'AC', 'abcd', 'AC', 'the pair stays'],
  ['the compared one is removed', 'abc', 'AC', 'ab', 'AB', 'its neighbour is compared'],
  ['the base is removed', 'abc', 'AC', 'bc', 'AB', 'what followed it is the base'],
  ['both are removed', 'abcd', 'BC', 'ad', 'BA', 'two others are'],
  ['all but one are removed', 'ab', 'AB', 'b', 'AB', 'the lens waits for a second'],
  ['the order is turned round', 'abc', 'AB', 'cba', 'CB', 'the letters follow the texts'],
  ['the first two arrive', '', 'AB', 'ab', 'AB', 'they are compared'],
])('%s: %s in view as %s, now %s in view as %s (%s)', (_, was, seen, now, sees) => {
  const lens = follow(lensAt(seen.charAt(0), seen.charAt(1)), shelfOf(was), shelfOf(now));
  expect(lens.base + lens.compared).toBe(sees);
});

test('whatever happens to the shelf, the lens stays lawful and keeps the texts that are still there', () => {
  const keys = fc.subarray([...'abcdefghijklmnopqrst'], { minLength: 2 });
  const shuffled = keys.chain((list) => fc.shuffledSubarray(list, { minLength: 0 }));
  fc.assert(
    fc.property(keys, shuffled, fc.nat(19), fc.nat(19), (before, after, one, other) => {
      const base = one % before.length;
      const compared = (base + 1 + (other % (before.length - 1))) % before.length;
      const [was, now] = [shelfOf(before.join('')), shelfOf(after.join(''))];
      const lens = follow(lensAt(siglumAt(base), siglumAt(compared)), was, now);
      expect(lawful(lens, after.length)).toEqual(lens);
      const baseNow = after.indexOf(before[base] ?? '');
      if (baseNow >= 0 && after.length >= 2) expect(lens.base).toBe(siglumAt(baseNow));
      const comparedNow = after.indexOf(before[compared] ?? '');
      if (comparedNow >= 0 && after.length >= 2) expect(lens.compared).toBe(siglumAt(comparedNow));
    }),
    { numRuns: 1000 },
  );
});

test('a selected paragraph is followed to its new letter, and let go with its version', () => {
  const lens = { ...lensAt('A', 'B'), focus: { kind: 'paragraph', anchor: 'b7' } as const };
  expect(follow(lens, shelfOf('ab'), moved(shelfOf('ab'), 'a', 1)).focus).toEqual({ kind: 'paragraph', anchor: 'a7' });
  expect(follow(lens, shelfOf('abc'), without(shelfOf('abc'), 'b')).focus).toBeNull();
  expect(follow(lens, shelfOf('ab'), withEntries(shelfOf('ab'), shelfOf('c').entries)).focus).toEqual(lens.focus);
});

test('a selection survives a new pair only where it points at a version that is still in view', () => {
  const at = (anchor: string) => ({ ...lensAt('A', 'B'), focus: { kind: 'paragraph', anchor } as const });
  expect(looked(at('a2'), { compared: 'C' }).focus).toEqual({ kind: 'paragraph', anchor: 'a2' });
  expect(looked(at('b2'), { compared: 'C' }).focus).toBeNull();
  expect(looked({ ...lensAt('A', 'B'), focus: { kind: 'item', id: 'x' } }, { compared: 'C' }).focus).toBeNull();
  expect(looked({ ...lensAt('A', 'B'), focus: { kind: 'item', id: 'x' } }, { view: 'redline' }).focus).toEqual({ kind: 'item', id: 'x' });
});
