import { expect, test } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { versionOf } from '#testing/builders.ts';

const LEDE = 'The council of Millbrook voted to close the old bridge after engineers found cracks in nine of its welds, officials said.';
const dayOf = (text: string, publishedAt: string | null = null): string | null => versionOf(text, createLexicon(), publishedAt).publishedAt;

test.each([
  ['Published 14 March 2031, 10:32 GMT', '2031-03-14'], ['Updated: Sept. 4, 2030 at 3:05 p.m. EDT', '2030-09-04'], ['Published 2031-03-14', '2031-03-14'],
  ['Friday', null], ['March 14', null],
])('a line "%s" over the copy', (line, day) => expect(dayOf(`Millbrook closes bridge⏎${line}⏎${LEDE}`)).toBe(day));

test('the dateline of the lede, when it has a year', () => {
  expect(dayOf(`LIMA, March 14, 2031 (AP) — ${LEDE}`)).toBe('2031-03-14');
  expect(dayOf(`LIMA, March 14 (AP) — ${LEDE}`)).toBeNull();
  expect(dayOf(`${LEDE} It was built on March 14, 1931 — a Saturday.`)).toBeNull();
});

test('what the draft states goes before', () => expect(dayOf(`Published 14 March 2031⏎${LEDE}`, '2031-03-15T08:00:00Z')).toBe('2031-03-15T08:00:00Z'));
