import { expect, test } from 'vitest';
import { embargoWords } from './embargoWords.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z');

test.each([
  [null, null],
  ['2026-03-02T11:59:00Z', null],
  ['2027-03-05T00:01:00+00:00', /^The file says: until \d March 2027$/],
  ['2026-03-02T18:00:00Z', /^The file says: until \d+ March, \d\d:\d\d$/],
  ['after the speech', /^The file says: until after the speech$/],
] as const)('%s', (stated, words) => {
  if (words === null) expect(embargoWords(stated, NOON)).toBeNull();
  else expect(embargoWords(stated, NOON)).toMatch(words);
});
