import { fingerprint } from '#core/model/hash.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { arrived } from './arrived.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

/**
 * Short link, format 1:  `w1.<secret>.<hour>.<check>z`, 59 characters
 *
 * - secret: base64url of 32 random bytes, 43 characters. Everything that opens the story is derived from it.
 * - hour: the hour in which it expires, counted from 1970, in base 36, 4 characters: the service does not tell an expired
 *   link from one that never was, so the link itself says until when it was good.
 * - check: the first 6 characters of `fingerprint` of all between `w1.` and it.
 * - z: as in whole links, a letter that chat programs keep. Whatever follows is not ours.
 */
export type ShortLink = { readonly secret: Uint8Array<ArrayBuffer>; /** Milliseconds since 1970, rounded up to the hour. */ readonly expiresAt: number };

export function writeShortLink({ secret, expiresAt }: ShortLink): string {
  const body = `${toBase64url(secret)}.${Math.ceil(expiresAt / HOUR_MS).toString(36).padStart(HOUR_CHARS, '0')}.`;
  return `w${FORMAT}.${body}${check(body)}z`;
}

/** Any string gives a Result: the very link that was made, or the kind of damage it arrived with. */
export function readShortLink(fragment: string): Result<ShortLink, Problem> {
  const text = arrived(fragment);
  const head = /^w(\d{1,4})\./i.exec(text);
  if (head === null) return fail({ code: 'link-damaged' });
  if (head[1] !== FORMAT) return fail({ code: 'link-unknown-format', format: `w${head[1] ?? ''}` });
  const rest = text.slice(head[0].length);
  if (rest.length < BODY_CHARS) return fail({ code: 'link-cut', arrived: rest.length, expected: BODY_CHARS });
  const [, body = '', secret = '', hour = '', sum = ''] = PARTS.exec(rest) ?? [];
  const bytes = fromBase64url(secret);
  if (body === '' || bytes === null || sum !== check(body)) return fail({ code: 'link-damaged' });
  return ok({ secret: bytes, expiresAt: Number.parseInt(hour, 36) * HOUR_MS });
}

/** A fragment that means to be a short link of some format. A lens never begins so, nor does the anchor of a paragraph. */
export const isShortLink = (fragment: string): boolean => /^w\d{1,4}\./i.test(arrived(fragment.slice(0, HEAD_CHARS)));

const FORMAT = '1';
const HOUR_MS = 3_600_000;
/** Enough until the year 2161. */
const HOUR_CHARS = 4;
const CHECK_CHARS = 6;
/** What stands after `w1.` and before the closing letter. */
const BODY_CHARS = 43 + 1 + HOUR_CHARS + 1 + CHECK_CHARS;
const PARTS = /^(([\w-]{43})\.([\da-z]{4})\.)([\da-z]{6})/;
/** Enough for `%25252` and the like before each of the first characters. */
const HEAD_CHARS = 60;

const check = (body: string): string => fingerprint(body).slice(0, CHECK_CHARS);
