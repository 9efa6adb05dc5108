import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWholeLink } from './arrived.ts';
import type { LinkContent } from './content.ts';
import { pad, paddedLength, unpad } from './padding.ts';
import { accessOf, freshSecret, needsPassword, openStory, sealStory } from './sealed.ts';
import { isShortLink, readShortLink, writeShortLink } from './shortLink.ts';

const HOUR_MS = 3_600_000;
const secret = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Uint8Array.from(bytes));
const hour = fc.integer({ min: 400_000, max: 1_600_000 }).map((hours) => hours * HOUR_MS);

const ferry: LinkContent = {
  title: 'Ferry to Skarn',
  versions: [
    { draft: { name: 'Wire 1', text: 'The ferry to Skarn stopped on Tuesday.\n\nNobody was hurt.', publishedAt: null, roles: [] }, label: 'first take' },
    { draft: { name: 'Wire 2', text: 'The ferry to Skarn stopped on Tuesday night.\n\nNobody was hurt.', publishedAt: null, roles: [] }, label: '' },
  ],
  look: 'view=redline&a=A&b=B',
  checked: ['4k2x9m1q0zab7'],
};
const damaged = { ok: false, problem: { code: 'link-damaged' } };

describe('the fragment', () => {
  test('what a link was made from is what it says, in 59 characters that chat programs keep', () => {
    fc.assert(
      fc.property(secret, hour, (bytes, expiresAt) => {
        const link = writeShortLink({ secret: bytes, expiresAt });
        expect(link).toMatch(/^w1\.[\w-]{43}\.[\da-z]{4}\.[\da-z]{6}z$/);
        expect(link.length).toBe(59);
        expect(isShortLink(link) && !isWholeLink(link)).toBe(true);
        expect(readShortLink(link)).toEqual({ ok: true, value: { secret: bytes, expiresAt } });
      }),
      { numRuns: 1000 },
    );
  });

  test('the time is rounded up to the hour, so that no link claims to be dead before it is', () => {
    const link = readShortLink(writeShortLink({ secret: freshSecret(), expiresAt: 500_000 * HOUR_MS + 1 }));
    expect(link.ok && link.value.expiresAt).toBe(500_001 * HOUR_MS);
  });

  test('cut anywhere it says how much arrived; only the closing letter may be missing', () => {
    const link = writeShortLink({ secret: freshSecret(), expiresAt: 500_000 * HOUR_MS });
    for (let kept = 3; kept < link.length - 1; kept++) {
      expect(readShortLink(link.slice(0, kept))).toEqual({ ok: false, problem: { code: 'link-cut', arrived: kept - 3, expected: 55 } });
    }
    expect(readShortLink(link.slice(0, -1))).toEqual(readShortLink(link));
  });

  test('a character changed anywhere is damage', () => {
    fc.assert(
      fc.property(secret, hour, fc.nat(57), fc.constantFrom(...'aB3-_.'), (bytes, expiresAt, at, char) => {
        const link = writeShortLink({ secret: bytes, expiresAt });
        const changed = link.slice(0, at) + char + link.slice(at + 1);
        if (changed.toLowerCase() === link.toLowerCase() && at < 3) return;
        if (changed !== link) expect(readShortLink(changed).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('any string gives a Result', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string().map((end) => `w1.${end}`)), (text) => { expect(readShortLink(text).ok).toBe(false); }), { numRuns: 1000 });
  });

  test('a link of a later release names its format', () => {
    expect(readShortLink('w7.abc')).toEqual({ ok: false, problem: { code: 'link-unknown-format', format: 'w7' } });
  });

  test.each(['view=redline&a=A&b=B', 'b3', 's1', 's1.', 't9', '', '1.120.x'])('the fragment %o is no short link', (fragment) => expect(isShortLink(fragment)).toBe(false));
});

describe('padding', () => {
  test('adds at most an eighth, never takes away, and is undone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), (bytes) => {
        const length = paddedLength(bytes);
        expect(length).toBeGreaterThanOrEqual(bytes);
        expect(length).toBeLessThanOrEqual(Math.max(4096, bytes * 1.125));
        expect(paddedLength(length), 'what is padded once looks the same when padded again').toBe(length);
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 9_000 }), (bytes) => { expect(unpad(pad(bytes))).toEqual(Uint8Array.from(bytes)); }), { numRuns: 50 });
  });

  test('stories of a like size look the same', () => {
    expect([0, 100, 4_000, 4_096].map(paddedLength)).toEqual([4096, 4096, 4096, 4096]);
    expect([9_000, 9_100, 9_216].map(paddedLength)).toEqual([9216, 9216, 9216]);
  });

  test('a length that is not there is no story', () => expect(unpad(Uint8Array.of(0, 0, 0, 9, 1, 2))).toBeNull());
});

describe('the sealed story', () => {
  test('opens with the secret of its link, and with no other', async () => {
    const key = freshSecret();
    const blob = await sealStory(ferry, key, null);
    expect(needsPassword(blob)).toBe(false);
    expect(await openStory(blob, key, null)).toEqual({ ok: true, value: ferry });
    expect(await openStory(blob, freshSecret(), null)).toEqual(damaged);
  });

  test('a password is asked for, and a wrong one is said to be wrong', async () => {
    const key = freshSecret();
    const blob = await sealStory(ferry, key, 'Mønster 7');
    expect(needsPassword(blob)).toBe(true);
    expect(await openStory(blob, key, 'Mønster 7'.normalize('NFD'))).toEqual({ ok: true, value: ferry });
    for (const wrong of ['mønster 7', '', null]) expect(await openStory(blob, key, wrong)).toEqual({ ok: false, problem: { code: 'wrong-password' } });
  });

  test('one bit changed anywhere, or a cut, opens nothing', async () => {
    const key = freshSecret();
    const blob = await sealStory(ferry, key, null);
    for (const at of [1, 2, 13, 14, 100, blob.length - 1]) {
      const changed = Uint8Array.from(blob, (byte, i) => (i === at ? byte ^ 4 : byte));
      expect((await openStory(changed, key, null)).ok).toBe(false);
    }
    for (const length of [0, 1, 13, 14, 30, blob.length - 1]) expect((await openStory(blob.slice(0, length), key, null)).ok).toBe(false);
    expect(await openStory(Uint8Array.of(9, ...blob.slice(1)), key, null)).toEqual({ ok: false, problem: { code: 'link-unknown-format', format: 'w9' } });
  });

  test('no word, name or title is found in it, and two of one story share nothing', async () => {
    const key = freshSecret();
    const [one, other] = [await sealStory(ferry, key, null), await sealStory(ferry, key, null)];
    const text = new TextDecoder('latin1').decode(one);
    for (const word of ['ferry', 'Skarn', 'Wire', 'redline', 'first take']) expect(text).not.toContain(word);
    expect(one.length).toBe(other.length);
    expect(one.slice(2).filter((byte, i) => byte === other[i + 2]).length).toBeLessThan(one.length / 50);
  });

  test('id and read token come from the secret alone and differ from it and from each other', async () => {
    const key = freshSecret();
    const [one, again, other] = [await accessOf(key), await accessOf(key), await accessOf(freshSecret())];
    expect(one).toEqual(again);
    expect(one.id).toMatch(/^[\da-f]{32}$/);
    expect(one.id).not.toBe(other.id);
    expect([...one.readToken]).not.toEqual([...key]);
  });

  test('twenty long versions fit into what a service takes', async () => {
    const words = Array.from({ length: 20 }, (_, i) => ({
      draft: { name: `V${i}`, text: Array.from({ length: 5_000 }, (_, at) => ((at * 2_654_435_761 + i * 40_503) % 9_973).toString(36)).join(' '), publishedAt: null, roles: [] }, label: '',
    }));
    const blob = await sealStory({ ...ferry, versions: words }, freshSecret(), null);
    expect(blob.length).toBeLessThan(4 * 1024 * 1024);
  });
});
