import fc from 'fast-check';
import { expect, test } from 'vitest';
import { START_LENS } from '#core/project/lens.ts';
import { draftOf, fakeVersion } from '#testing/ports.ts';
import { findPassage, passageAt, versionOf, type Passage } from './passage.ts';
import type { Shelf } from './state.ts';
import { NO_STUDIES } from './studyKeeper.ts';

const copy = ['The lock keeper at Oxley saw the gate give way.', 'Two barges were damaged, the council said.', 'The council said repairs would take a month.'];
const versionOfCopy = (paragraphs: readonly string[]) => fakeVersion(draftOf('Take', paragraphs.join('\n\n')));
const named = (paragraphs: readonly string[], anchor: string): Passage => {
  const text = paragraphs.join('\n\n');
  const draft = draftOf('Take', text);
  const entry = { key: 'k', draft, label: '', addedAt: 0 };
  const shelf: Shelf = { id: 's', title: null, entries: [entry, entry] };
  const versions = { before: fakeVersion(draft), after: fakeVersion(draft) };
  const passage = passageAt({ shelf, lens: START_LENS, collation: { status: 'idle', versions }, studies: NO_STUDIES }, anchor);
  if (passage === null) throw new Error(`no ${anchor}`);
  return passage;
};

test('a passage is found again in its own text, under whatever letter the version has', () => {
  const words = fc.array(fc.constantFrom('gate', 'lock', 'barge', 'the', 'council'), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.nat(11), (paragraphs, at) => {
      const number = 1 + (at % paragraphs.length);
      const passage = named(paragraphs, `b${number}`);
      expect(findPassage(versionOfCopy(paragraphs), 'D', passage)).toBe(`d${number}`);
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, readonly string[], string | null]>([
  ['paragraphs were added above', ['A new lede.', 'Another.', ...copy], 'b4'],
  ['the order changed', [...copy].reverse(), 'b2'],
  ['its end was rewritten', [copy[0] ?? '', 'Two barges were damaged, the council said on Friday night.'], 'b2'],
  ['a word at its start was changed', [copy[0] ?? '', 'Three barges were damaged, the council said.'], 'b2'],
  ['it was joined to another', [copy.join(' ')], 'b1'],
  ['it was cut', [copy[0] ?? '', copy[2] ?? ''], null],
])('"Two barges" where %s', (_, paragraphs, anchor) => {
  expect(findPassage(versionOfCopy(paragraphs), 'B', named(copy, 'b2'))).toBe(anchor);
});

test('of paragraphs that start alike, the one that was meant', () => {
  const alike = ['More follows.', ...copy, 'More follows.'];
  expect(findPassage(versionOfCopy(alike), 'B', named(alike, 'b5'))).toBe('b5');
  expect(findPassage(versionOfCopy(['More follows.']), 'B', named(alike, 'b5'))).toBe('b1');
});

test('its version is found by its text, else by its name, else what is compared', () => {
  const shelf = (...drafts: [string, string][]): Shelf => ({
    id: 's', title: null, entries: drafts.map(([name, text], at) => ({ key: `k${at}`, draft: draftOf(name, text), label: '', addedAt: 0 })),
  });
  const passage = named(copy, 'b2');
  const text = copy.join('\n\n');
  expect(versionOf(shelf(['Take', 'other'], ['Renamed', text]), START_LENS, passage)).toBe(1);
  expect(versionOf(shelf(['x', 'other'], ['y', 'z'], ['Take', 'edited']), START_LENS, passage)).toBe(2);
  expect(versionOf(shelf(['x', 'other'], ['y', 'z']), START_LENS, passage)).toBe(1);
  expect(versionOf(shelf(['x', 'other']), START_LENS, passage)).toBe(0);
});
