import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeWholeLink } from './wholeLink.ts';

const folder = new URL('./golden/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('there are golden links to open', () => expect(names.length).toBeGreaterThan(0));

test.each(names)('%s still opens as what was linked', async (name) => {
  const { fragment, content } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { fragment: string; content: unknown };
  expect(await decodeWholeLink(fragment)).toEqual({ ok: true, value: content });
});
