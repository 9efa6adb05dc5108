import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Role } from '#core/model/draft.ts';
import { guessRoles } from './roles.ts';

const read = (kind: string): readonly string[] => [kind, `${kind}-2`].flatMap((file) => readFileSync(join(import.meta.dirname, `../../../testing/furniture/${file}.txt`), 'utf8').split('\n').filter((line) => line !== ''));

const HEADLINE = 'Ferry sinks off Millbrook';
const LEDE = 'The ferry sank within minutes on Monday after its bow door opened in a storm off the coast of Millbrook, the coast guard said.';
const SECOND = 'Divers found nine bodies in the wreck and pulled 23 people from the water, and the search was to go on through the night.';
const LAST = 'The ferry was built in 1999 and had passed its last inspection in March, according to the owner, a family firm from the valley.';

/** Roles a line may take by place: above the lede under a headline, between two paragraphs, at the end. */
const rolesOf = (line: string): readonly Role[] => [
  guessRoles([HEADLINE, line, LEDE, SECOND, LAST])[1]!, guessRoles([HEADLINE, LEDE, line, SECOND, LAST])[2]!, guessRoles([HEADLINE, LEDE, SECOND, LAST, line])[4]!,
];

/** Roles whose place is fixed: above the lede, or under it. */
const PLACES: Partial<Readonly<Record<Role, readonly number[]>>> = { byline: [0], dateline: [0], junk: [1, 2], follow: [1, 2], contributor: [1, 2], rule: [1, 2], credit: [1, 2] };

describe('furniture of every kind is known', () => {
  test.each(read('furniture').map((line) => line.split(' | ', 2) as [Role, string]).map(([role, text], i) => [role, read('furniture')[i]!.slice(role.length + 3), text] as const))('%s: %s', (role, text) => {
    const roles = rolesOf(text);
    expect((PLACES[role] ?? [0, 1, 2]).map((place) => roles[place])).toEqual((PLACES[role] ?? [0, 1, 2]).map(() => role));
  });
});

describe('a body paragraph is never taken for furniture', () => {
  test.each(read('body'))('%s', (text) => {
    // Above the lede a short sentence may be a standfirst, but only under a headline and over a byline; here it is body.
    expect(rolesOf(text)).toEqual(['body', 'body', 'body']);
  });
});
