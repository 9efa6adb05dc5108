import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '#testing/ports.ts';
import { readAbout, readShelf, writeAbout, writeStory } from './record.ts';
import type { Shelf } from './state.ts';

const shelf: Shelf = {
  id: 's1', title: null,
  entries: [{ key: 'k', label: 'first take', addedAt: 5, draft: { ...draftOf('Wire', 'Text'), roles: [{ paragraphId: 'p', role: 'byline' }] } }],
};
const about = { id: 's1', title: 'Wire', versions: 1, savedAt: 7, look: 'view=redline' };
const damaged = { ok: false, problem: { code: 'story-damaged' } };

test('what is written is what is read', () => {
  expect(readShelf(writeStory(shelf))).toEqual({ ok: true, value: shelf });
  expect(readAbout(writeAbout(about))).toEqual({ ok: true, value: about });
});

const stored = writeStory(shelf) as Record<string, unknown>;
test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'story'],
  ['a later format', { ...stored, format: 2 }],
  ['no format', { ...stored, format: undefined }],
  ['no id', { ...stored, id: '' }],
  ['an unknown role', { ...stored, entries: [{ ...shelf.entries[0], draft: { ...shelf.entries[0]?.draft, roles: [{ paragraphId: 'p', role: 'poem' }] } }] }],
  ['one key for two entries', { ...stored, entries: [shelf.entries[0], shelf.entries[0]] }],
  ['more versions than there are letters', { ...stored, entries: Array.from({ length: 21 }, (_, i) => ({ ...shelf.entries[0], key: `k${i}` })) }],
])('a story that is %s is refused', (_, value) => expect(readShelf(value)).toEqual(damaged));

test('anything at all is a story or refused, never a throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readShelf(value)).toEqual(damaged);
      expect(readAbout(value)).toEqual(damaged);
    }),
    { numRuns: 1000 },
  );
});

test('a record about a story with a time that no calendar has is refused, so that the list can always be drawn', () => {
  for (const savedAt of [Number.NaN, Infinity, 1e300, 9e15, -1e300]) expect(readAbout(writeAbout({ ...about, savedAt }))).toEqual(damaged);
});
