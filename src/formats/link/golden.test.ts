import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import { accessOf, openStory } from './sealed.ts';
import { readShortLink } from './shortLink.ts';
import { decodeWholeLink } from './wholeLink.ts';

const folder = new URL('./golden/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

type Whole = { readonly fragment: string; readonly content: unknown };
type Short = Whole & { readonly expiresAt: number; readonly id: string; readonly readToken: string; readonly password: string | null; readonly blob: string };

const wholes = names.filter((name) => /^v\d+-/.test(name));
const shorts = names.filter((name) => /^w\d+-/.test(name));

describe('golden links', () => {
  test('there are some of every format, and nothing else lies beside them', () => {
    expect([wholes.length, shorts.length].every((count) => count > 0)).toBe(true);
    expect([...wholes, ...shorts].sort()).toEqual(names);
  });

  test('each is as it was when it was added: MANIFEST names it with its hash, and none is missing', () => {
    const manifest = readFileSync(new URL('MANIFEST', folder), 'utf8').trim().split('\n').map((line) => line.split('  '));
    const found = names.map((name) => [createHash('sha256').update(readFileSync(new URL(name, folder))).digest('hex'), name]);
    expect(manifest.sort()).toEqual(found.sort());
  });

  test.each(wholes)('%s still opens as what was linked', async (name) => {
    const { fragment, content } = read(name) as Whole;
    expect(await decodeWholeLink(fragment)).toEqual({ ok: true, value: content });
  });

  test.each(shorts)('%s still asks for the same bytes, and opens them as what was linked', async (name) => {
    const { fragment, expiresAt, id, readToken, password, blob, content } = read(name) as Short;
    const link = readShortLink(fragment);
    if (!link.ok) throw new Error(link.problem.code);
    expect(link.value.expiresAt).toBe(expiresAt);
    const access = await accessOf(link.value.secret);
    expect({ id: access.id, readToken: toBase64url(access.readToken) }).toEqual({ id, readToken });
    expect(await openStory(fromBase64url(blob) ?? new Uint8Array(0), link.value.secret, password)).toEqual({ ok: true, value: content });
  });
});
