import { expect, test } from 'vitest';
import { fieldTime, isoTime, shortTime } from './times.ts';

test('a time comes back from its field as it went in, to the minute', () => {
  for (const iso of ['2014-03-14T18:30:00.000Z', '1999-12-31T23:59:00.000Z', '0800-01-01T00:00:00.000Z']) expect(isoTime(fieldTime(iso))).toBe(iso);
});

test('what is no time is an empty field, and an empty field no time', () => {
  expect([fieldTime(null), fieldTime('yesterday'), shortTime(null), shortTime('noon')]).toEqual(['', '', '', '']);
  expect([isoTime(''), isoTime('2014-13-99T00:00')]).toEqual([null, null]);
});
