import { fingerprint } from '#core/model/hash.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, type Result } from '#core/model/result.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { LinkContent } from './content.ts';
import { packStory, unpackStory } from './storyJson.ts';

/**
 * Whole link, format 1:  `1.<length>.<checksum>.<payload>z`
 *
 * - payload: base64url (RFC 4648 section 5, no padding) of the packed story (`storyJson.ts`).
 * - length: characters of the payload, decimal. It stands first so that a cut link can say how much of it arrived.
 * - checksum: `fingerprint` of the length, a full stop and the payload: 13 characters.
 * - z: chat programs swallow a `-` or `_` at the end of an address; they keep a letter. Whatever follows is not ours.
 */
export async function encode(content: LinkContent): Promise<string> {
  const payload = toBase64url(await packStory(content));
  return `${payload.length}.${checksum(payload.length, payload)}.${payload}z`;
}

/** `body`: what stands after `1.`, in the link's own alphabet (`arrived.ts`). */
export async function decode(body: string): Promise<Result<LinkContent, Problem>> {
  const header = /^(\d{1,8})\.([\da-z]{13})\./i.exec(body);
  if (header === null) return fail({ code: 'link-damaged' });
  const expected = Number(header[1]);
  const rest = body.slice(header[0].length);
  if (rest.length < expected) return fail({ code: 'link-cut', arrived: rest.length, expected });
  const payload = rest.slice(0, expected);
  if (checksum(expected, payload) !== header[2]?.toLowerCase()) return fail({ code: 'link-damaged' });
  const bytes = fromBase64url(payload);
  return bytes === null ? fail({ code: 'link-damaged' }) : unpackStory(bytes);
}

const checksum = (length: number, payload: string): string => fingerprint(`${length}.${payload}`);
