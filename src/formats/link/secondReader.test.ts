import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '#core/model/hash.ts';
import { arbitraryText } from '#testing/arbitraries.ts';
import { MANGLINGS } from '#testing/manglings.ts';
import { secondArrival, secondFingerprint, secondHash, secondOpen, secondReadShort, secondReadWhole, secondSeal, secondWriteShort, secondWriteWhole } from '#testing/secondReader.ts';
import { arrived } from './arrived.ts';
import { toBase64url } from './base64url.ts';
import type { LinkContent } from './content.ts';
import { accessOf, hashOf, openStory, sealStory } from './sealed.ts';
import { readShortLink, writeShortLink } from './shortLink.ts';
import { decodeWholeLink, encodeWholeLink } from './wholeLink.ts';

/** Two implementations of one document, each reading what the other wrote. */

const story: fc.Arbitrary<LinkContent> = fc.record({
  title: fc.option(arbitraryText),
  versions: fc.array(fc.record({ draft: fc.record({ name: fc.string(), text: arbitraryText, publishedAt: fc.constant(null), roles: fc.constant([]) }), label: fc.string() }), { minLength: 1, maxLength: 3 }),
  look: fc.string(),
});
const plain = ({ title, versions, look }: LinkContent) => ({ title, versions: versions.map(({ draft, label }) => ({ ...draft, label })), look, review: {} });
const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(buffer);

test('fingerprints agree', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => { expect(secondFingerprint(text)).toBe(fingerprint(text)); }));
});

test('what programs did to a link is taken back in the same way', () => {
  for (const { mangle } of MANGLINGS) expect(secondArrival(mangle('1.44.abc_-x.AAzZ09'))).toBe(arrived(mangle('1.44.abc_-x.AAzZ09')));
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'%aF2.-_ #5x') }), (text) => { expect(secondArrival(text)).toBe(arrived(text)); }));
});

test('whole links: each opens what the other wrote', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (made) => {
      expect(secondReadWhole(await encodeWholeLink(made))).toEqual(JSON.parse(JSON.stringify(plain(made))));
      expect(await decodeWholeLink(secondWriteWhole(plain(made)))).toEqual({ ok: true, value: made });
    }),
    { numRuns: 200 },
  );
});

test.each([null, 'Fjærland 9'])('short links with the password %o: each opens what the other wrote', async (password) => {
  await fc.assert(
    fc.asyncProperty(story, fc.integer({ min: 450_000, max: 1_600_000 }), async (made, hours) => {
      const [secret, expiresAt] = [randomBytes(32), hours * 3_600_000];
      const fragment = writeShortLink({ secret: bytes(secret), expiresAt });
      expect(secondWriteShort(secret, expiresAt)).toBe(fragment);
      expect(readShortLink(fragment)).toEqual({ ok: true, value: { secret: bytes(secret), expiresAt } });
      const access = await accessOf(bytes(secret));
      expect(secondReadShort(fragment)).toEqual({ secret, expiresAt, id: access.id, readToken: toBase64url(access.readToken) });
      expect(secondHash(toBase64url(access.readToken))).toBe(toBase64url(await hashOf(access.readToken)));
      const blob = Buffer.from(await sealStory(made, bytes(secret), password));
      expect(secondOpen(blob, secret, password)).toEqual(JSON.parse(JSON.stringify(plain(made))));
      const theirs = secondSeal(plain(made), secret, password, randomBytes(12));
      expect(await openStory(bytes(theirs), bytes(secret), password)).toEqual({ ok: true, value: made });
      expect(theirs.length, 'padded alike, but for what two deflaters differ in').toBeLessThanOrEqual(blob.length * 1.25);
    }),
    { numRuns: password === null ? 100 : 5 },
  );
});

type Vectors = {
  readonly fingerprint: readonly { readonly of: string; readonly is: string }[];
  readonly whole: { readonly link: string; readonly story: unknown };
  readonly short: { readonly link: string; readonly secret: string; readonly expiresAt: number; readonly id: string; readonly readToken: string; readonly readHash: string; readonly password: string | null; readonly blob: string; readonly story: unknown }[];
};

describe('the vectors of docs/link-format.md', () => {
  const vectors = JSON.parse(readFileSync(new URL('../../../docs/link-format.vectors.json', import.meta.url), 'utf8')) as Vectors;

  test('of the fingerprint', () => {
    for (const { of, is } of vectors.fingerprint) expect([fingerprint(of), secondFingerprint(of)]).toEqual([is, is]);
  });

  test('of a whole link', async () => {
    expect(secondReadWhole(vectors.whole.link)).toEqual(vectors.whole.story);
    expect(secondReadWhole(await reencoded(await decodeWholeLink(vectors.whole.link)))).toEqual(vectors.whole.story);
  });

  test('of short links, without and with a password', async () => {
    expect(vectors.short.map(({ password }) => password === null)).toEqual([true, false]);
    for (const { link, secret, expiresAt, id, readToken, readHash, password, blob, story } of vectors.short) {
      expect(secondReadShort(link)).toEqual({ secret: Buffer.from(secret, 'base64url'), expiresAt, id, readToken });
      expect(secondHash(readToken)).toBe(readHash);
      expect(secondOpen(Buffer.from(blob, 'base64url'), Buffer.from(secret, 'base64url'), password)).toEqual(story);
      const read = readShortLink(link);
      expect(read.ok && toBase64url(read.value.secret)).toBe(secret);
      const opened = await openStory(bytes(Buffer.from(blob, 'base64url')), bytes(Buffer.from(secret, 'base64url')), password);
      expect(secondReadWhole(await reencoded(opened))).toEqual(story);
    }
  });

  const reencoded = async (read: Awaited<ReturnType<typeof decodeWholeLink>>): Promise<string> => (read.ok ? encodeWholeLink(read.value) : '');
});
