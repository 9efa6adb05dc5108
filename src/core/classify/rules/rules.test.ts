import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCIDENTAL_RULES, SUBSTANTIVE_RULES } from './rules.ts';

const docs = readFileSync(new URL('../../../../docs/reading.md', import.meta.url), 'utf8');

test('every rule has a name of its own and a line in the docs, in the order in which it is tried', () => {
  const rules = [...ACCIDENTAL_RULES, ...SUBSTANTIVE_RULES];
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  for (const list of [ACCIDENTAL_RULES, SUBSTANTIVE_RULES]) {
    const places = list.map((rule) => docs.search(new RegExp(`^\\| ${rule.name}[ |]`, 'm')));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((x, y) => x - y));
  }
});

test('the last substantive rule takes whatever is left', () => {
  expect(SUBSTANTIVE_RULES.at(-1)?.name).toBe('wording');
});
