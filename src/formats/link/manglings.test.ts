import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryStory } from '#testing/arbitraries.ts';
import { MANGLINGS } from '#testing/manglings.ts';
import type { LinkContent } from './content.ts';
import { freshSecret } from './sealed.ts';
import { readShortLink, writeShortLink } from './shortLink.ts';
import { decodeWholeLink, encodeWholeLink } from './wholeLink.ts';

const LINKS = 50;
const NAMED = ['link-cut', 'link-damaged', 'link-unknown-format'];

const stories: readonly LinkContent[] = fc.sample(
  fc.record({
    title: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
    versions: fc.array(fc.record({ draft: fc.record({ name: fc.string({ maxLength: 8 }), text: arbitraryStory, publishedAt: fc.constant(null), roles: fc.constant([]) }), label: fc.string({ maxLength: 8 }) }), { minLength: 1, maxLength: 4 }),
    look: fc.constant('view=redline&a=A&b=B'),
  }),
  LINKS,
);

test('there are 57 kinds, each with a name of its own', () => {
  expect(MANGLINGS.length).toBe(57);
  expect(new Set(MANGLINGS.map(({ name }) => name)).size).toBe(57);
});

describe.each(MANGLINGS)('$name', ({ fate, mangle }) => {
  test(`a whole link ${fate === 'opens' ? 'opens as itself' : 'names its damage'}`, async () => {
    for (const story of stories) {
      const result = await decodeWholeLink(mangle(await encodeWholeLink(story)));
      if (fate === 'opens') expect(result).toEqual({ ok: true, value: story });
      else expect(result.ok ? 'opened' : result.problem.code).toSatisfy((code: string) => NAMED.includes(code));
    }
  });

  test(`a short link ${fate === 'opens' ? 'opens as itself' : 'names its damage'}`, () => {
    for (let i = 0; i < LINKS; i++) {
      const link = { secret: freshSecret(), expiresAt: (500_000 + i) * 3_600_000 };
      const result = readShortLink(mangle(writeShortLink(link)));
      if (fate === 'opens') expect(result).toEqual({ ok: true, value: link });
      else expect(result.ok ? 'opened' : result.problem.code).toSatisfy((code: string) => NAMED.includes(code));
    }
  });
});
