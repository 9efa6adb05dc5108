import { expect, test } from 'vitest';
import { draftOf } from '#testing/ports.ts';
import type { Shelf } from '../state.ts';
import { inTimeOrder, isInTimeOrder, timed, withTime } from './times.ts';

/** "B 2014-03-02, A, C 2014-03-01": names with their times. */
const shelf = (list: string): Shelf => ({
  id: 's', title: null,
  entries: list.split(', ').map((one) => {
    const [name = '', time] = one.split(' ');
    return { key: name, draft: { ...draftOf(name, name), publishedAt: time ?? null }, label: '', addedAt: 0 };
  }),
});
const names = ({ entries }: Shelf): string => entries.map(({ key }) => key).join('');

test('versions with a time change places among themselves; the others stay where they are', () => {
  expect(names(inTimeOrder(shelf('A 2014-03-03, B, C 2014-03-01, D 2014-03-02T10:00:00Z')))).toBe('CBDA');
  expect(names(inTimeOrder(shelf('A 2014-03-01T12:00:00+02:00, B 2014-03-01T11:00:00Z, C 2014-03-01T10:30:00Z')))).toBe('ACB');
});

test('what is in order stays the same shelf, and what cannot be read as a time is none', () => {
  const sorted = shelf('A 2014-03-01, B 2014-03-01, C');
  expect(inTimeOrder(sorted)).toBe(sorted);
  expect(timed(shelf('A noon, B 2014-03-01').entries)).toBe(1);
  expect(isInTimeOrder(shelf('A 2014-03-02, B later, C 2014-03-01').entries)).toBe(false);
});

test('a time is typed for one version, and taken away again', () => {
  const typed = withTime(shelf('A, B'), 'B', '2014-03-01T10:00:00.000Z');
  expect(typed.entries.map(({ draft }) => draft.publishedAt)).toEqual([null, '2014-03-01T10:00:00.000Z']);
  expect(withTime(typed, 'B', null).entries[1]?.draft.publishedAt).toBeNull();
});
