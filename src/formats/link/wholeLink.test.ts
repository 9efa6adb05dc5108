import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES } from '#core/model/draft.ts';
import { fingerprint } from '#core/model/hash.ts';
import { isWholeLink } from './arrived.ts';
import { toBase64url } from './base64url.ts';
import type { LinkContent } from './content.ts';
import { deflate } from './deflate.ts';
import { decodeWholeLink, encodeWholeLink } from './wholeLink.ts';

const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 20 }), fc.constant('\n\n')), { maxLength: 40 }).map((words) => words.join(' '));
const content: fc.Arbitrary<LinkContent> = fc.record({
  title: fc.option(word),
  versions: fc.array(
    fc.record({
      draft: fc.record({
        name: word,
        text,
        publishedAt: fc.option(fc.constant('2026-03-14T09:30:00Z')),
        roles: fc.array(fc.record({ paragraphId: word, role: fc.constantFrom(...ROLES) }), { maxLength: 3 }),
      }),
      label: word,
    }),
    { minLength: 1, maxLength: 20 },
  ),
  look: word,
});

const ferry: LinkContent = {
  title: 'Ferry to Skarn',
  versions: [
    { draft: { name: 'Wire 1', text: 'The ferry to Skarn stopped on Tuesday.\n\nNobody was hurt.', publishedAt: null, roles: [] }, label: 'first take' },
    { draft: { name: 'Wire 2', text: 'The ferry to Skarn stopped on Tuesday night.\n\nNobody was hurt.', publishedAt: null, roles: [] }, label: '' },
  ],
  look: 'view=redline&a=A&b=B',
};

const opened = (value: LinkContent) => ({ ok: true, value });

test('law 8: what a link was made from is what it opens', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (made) => {
      expect(await decodeWholeLink(await encodeWholeLink(made))).toEqual(opened(made));
    }),
    { numRuns: 1000 },
  );
});

test('checked facts travel, and a link without any says nothing of them', async () => {
  const checked = ['4k2x9m1q0zab7', '0c8w2n5t1yhe3'];
  expect(await decodeWholeLink(await encodeWholeLink({ ...ferry, checked }))).toEqual(opened({ ...ferry, checked }));
  expect(await encodeWholeLink({ ...ferry, checked: [] })).toBe(await encodeWholeLink(ferry));
});

const passage = fc.record({ quote: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), occurrence: fc.nat(1_000_000) });
const side = fc.array(passage, { minLength: 1, maxLength: 3 });
const place = fc.nat(1);
const id = fc.string({ minLength: 1, maxLength: 13 });
const decided = fc.record({
  pins: fc.array(fc.record({ kind: fc.constantFrom('together' as const, 'apart' as const), versions: fc.tuple(place, place), before: side, after: side }), { minLength: 1, maxLength: 4 }),
  remarks: fc.array(fc.record({
    on: fc.oneof(
      fc.record({ kind: fc.constant('change' as const), id, versions: fc.tuple(place, place) }),
      fc.record({ kind: fc.constant('fact' as const), id }),
      fc.record({ kind: fc.constant('passage' as const), version: place, words: passage }),
    ),
    seen: fc.boolean(), query: fc.boolean(), note: fc.string({ unit: 'binary', maxLength: 60 }), initials: fc.string({ maxLength: 12 }),
    at: fc.option(fc.record({ version: place, words: passage })), quote: fc.string({ maxLength: 40 }),
  }), { minLength: 1, maxLength: 4 }),
});

test('law 8: decisions travel, and a link without any is what it was before there were any', async () => {
  await fc.assert(fc.asyncProperty(decided, async (decisions) => {
    expect(await decodeWholeLink(await encodeWholeLink({ ...ferry, ...decisions }))).toEqual(opened({ ...ferry, ...decisions }));
  }), { numRuns: 300 });
  expect(await encodeWholeLink({ ...ferry, pins: [], remarks: [] })).toBe(await encodeWholeLink(ferry));
});

test('decisions that cannot be read are passed over, and the story opens', async () => {
  const words = { quote: 'The ferry', occurrence: 0 };
  const pin = { kind: 'apart' as const, versions: [0, 1] as const, before: [words], after: [words] };
  const remark = { on: { kind: 'fact' as const, id: 'x' }, seen: true, query: false, note: '', initials: '', at: null, quote: '' };
  const refused: readonly LinkContent[] = [
    { ...ferry, pins: [{ ...pin, versions: [0, 2] }] }, { ...ferry, pins: [{ ...pin, before: [] }] },
    { ...ferry, pins: [{ ...pin, kind: 'both' as 'apart' }] }, { ...ferry, remarks: [{ ...remark, note: 'x'.repeat(2001) }] },
    { ...ferry, remarks: [{ ...remark, initials: 'x'.repeat(13) }] }, { ...ferry, remarks: [{ ...remark, at: { version: -1, words } }] },
    { ...ferry, remarks: [{ ...remark, on: { kind: 'fact', id: 'x'.repeat(65) } }] },
  ];
  for (const content of refused) expect(await decodeWholeLink(await encodeWholeLink(content))).toEqual(opened(ferry));
  const mixed = { ...ferry, pins: [{ ...pin, before: [] }, pin], remarks: [remark, { ...remark, note: 'x'.repeat(2001) }] };
  expect(await decodeWholeLink(await encodeWholeLink(mixed)), 'one bad decision costs no other').toEqual(opened({ ...ferry, pins: [pin], remarks: [remark] }));
  const many = { ...ferry, pins: Array.from({ length: 501 }, () => pin) };
  expect(await decodeWholeLink(await encodeWholeLink(many))).toEqual(opened({ ...ferry, pins: many.pins.slice(0, 500) }));
});

test('law 8: any string gives a Result', async () => {
  const shaped = fc.tuple(fc.nat(9999), fc.nat(5000), fc.string({ minLength: 13, maxLength: 13 }), fc.base64String()).map((parts) => parts.join('.'));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.string().map((end) => `1.${end}`), shaped), async (garbage) => {
      expect((await decodeWholeLink(garbage)).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('a link is an address that chat programs keep whole', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (made) => {
      const link = await encodeWholeLink(made);
      expect(link).toMatch(/^1\.\d+\.[\da-z]{13}\.[\w-]*[a-z\d]$/i);
      expect(isWholeLink(link)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a link cut at any place says how much arrived, and never opens as something else', async () => {
  const link = await encodeWholeLink(ferry);
  const [, length = ''] = link.split('.');
  const header = link.lastIndexOf('.') + 1;
  for (let kept = 0; kept < link.length - 1; kept++) {
    const result = await decodeWholeLink(link.slice(0, kept));
    const problem = kept < header ? { code: 'link-damaged' } : { code: 'link-cut', arrived: kept - header, expected: Number(length) };
    expect(result, `cut after ${kept}`).toEqual({ ok: false, problem });
  }
  expect(await decodeWholeLink(link.slice(0, -1)), 'only the closing letter lost').toEqual(opened(ferry));
});

test('a character changed anywhere is damage, never another story', async () => {
  const link = await encodeWholeLink(ferry);
  await fc.assert(
    fc.asyncProperty(fc.nat(link.length - 2), fc.constantFrom(...'aB3-_.'), async (at, char) => {
      const changed = link.slice(0, at) + char + link.slice(at + 1);
      // The checksum reads the same in either case; nothing else does.
      if (changed.toLowerCase() === link.toLowerCase()) return;
      const result = await decodeWholeLink(changed);
      expect(result.ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('a link of a later release names its format', async () => {
  expect(await decodeWholeLink('7.120.abcdefghjkmnp.AAAA')).toEqual({ ok: false, problem: { code: 'link-unknown-format', format: '7' } });
});

/** A link with a sound header around any payload. */
const sealed = (payload: string): string => `1.${payload.length}.${fingerprint(`${payload.length}.${payload}`)}.${payload}z`;
const packed = async (json: string): Promise<string> => sealed(toBase64url(await deflate(new TextEncoder().encode(json))));

test('a link that would fill the memory is refused while it is read', async () => {
  const bomb = await packed(`"${'x'.repeat(60 * 1024 * 1024)}"`);
  expect(bomb.length).toBeLessThan(100_000);
  expect(await decodeWholeLink(bomb)).toEqual({ ok: false, problem: { code: 'link-too-large', maxBytes: 48 * 1024 * 1024 } });
});

test.each([
  ['no deflate', sealed('AAAA')],
  ['nothing', sealed('')],
  ['a length that base64 never has', sealed('AAAAA')],
])('a sealed payload of %s is damage', async (_, link) => {
  expect(await decodeWholeLink(link)).toEqual({ ok: false, problem: { code: 'link-damaged' } });
});

test.each([
  ['no versions', { title: null, versions: [], look: '', review: {} }],
  ['a text that is a number', { title: null, versions: [{ name: 'a', text: 4, publishedAt: null, roles: [], label: '' }], look: '', review: {} }],
  ['no review', { title: null, versions: [{ name: 'a', text: 'b', publishedAt: null, roles: [], label: '' }], look: '' }],
  ['a list', []],
])('sealed JSON with %s is damage', async (_, json) => {
  expect(await decodeWholeLink(await packed(JSON.stringify(json)))).toEqual({ ok: false, problem: { code: 'link-damaged' } });
});

test('room for the reader’s decisions: a review that this release does not know is passed over', async () => {
  const [first] = ferry.versions;
  const version = { name: first?.draft.name, text: first?.draft.text, publishedAt: null, roles: [], label: first?.label };
  const link = await packed(JSON.stringify({ title: null, versions: [version], look: 'x', review: { notes: [1] } }));
  expect(await decodeWholeLink(link)).toMatchObject({ ok: true, value: { look: 'x' } });
});

test.each(['view=redline&a=A&b=B', 'b3', '', 'a=A', 'at=b3', '1a'])('the fragment %o is a way of looking, not a whole link', (fragment) => {
  expect(isWholeLink(fragment)).toBe(false);
});
