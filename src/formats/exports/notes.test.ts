import { expect, test } from 'vitest';
import type { Decisions } from '#core/model/decisions.ts';
import { exportedStory } from '#testing/exportedStories.ts';
import { notesOf } from './notes.ts';

const TEXT = 'The harbor board voted 7-2 on Friday to close the east pier.\n\nFerries will leave from the north quay until repairs are done.';
const { versions } = exportedStory([TEXT, TEXT]).collation;
type Remark = Decisions<number>['remarks'][number];
const remark = (more: Partial<Remark>): Remark => ({ on: { kind: 'fact', id: 'f' }, seen: false, query: false, note: '', initials: 'KM', at: null, quote: '', ...more });

test('notes and queries are told with initials and place, marks without a word are not', () => {
  const words = { quote: 'Ferries will leave from the north quay until repairs are done.', occurrence: 0 };
  expect(notesOf([
    remark({ note: 'Ask the desk', at: { version: 1, words }, quote: 'north quay' }), remark({ seen: true }), remark({ query: true }), remark({ query: true, note: 'Which quay?' }),
  ], versions, ['A', 'C'])).toEqual([
    { initials: 'KM', text: 'Ask the desk', quote: 'north quay', place: { siglum: 'C', number: 2, anchor: 'c2', up: false } },
    { initials: 'KM', text: 'Query', quote: '', place: null },
    { initials: 'KM', text: 'Query: Which quay?', quote: '', place: null },
  ]);
});

test('a note whose words are gone stands without a place', () => {
  const words = { quote: 'Something else entirely was said by nobody at all here', occurrence: 0 };
  expect(notesOf([remark({ note: 'Gone', at: { version: 0, words } })], versions, ['A', 'B'])[0]?.place).toBeNull();
  expect(notesOf([remark({ note: 'Gone', at: { version: 7, words } })], versions, ['A', 'B'])[0]?.place).toBeNull();
});
