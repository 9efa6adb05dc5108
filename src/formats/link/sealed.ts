import type { Problem } from '#core/model/problem.ts';
import { fail, type Result } from '#core/model/result.ts';
import type { LinkContent } from './content.ts';
import { pad, unpad } from './padding.ts';
import { packStory, unpackStory } from './storyJson.ts';

/**
 * What the share service holds of a short link of format 1:  `01` | flags (1) | nonce (12) | AES-256-GCM
 *
 * Everything is derived from the link's secret by HKDF-SHA-256 (RFC 5869) with an empty salt and these infos:
 * `writethru/w1/id` (16 bytes, the id at the service), `writethru/w1/read` (32, the read token), `writethru/w1/key` (32,
 * the key), `writethru/w1/salt` (16, for a password). With a password (flag 1) the key is derived from the secret followed
 * by PBKDF2-SHA-256 of the password (NFC, UTF-8, 600,000 rounds, 32 bytes) instead. The first 14 bytes are authenticated
 * too. Inside: the packed story (`storyJson.ts`), padded (`padding.ts`).
 */
export async function sealStory(content: LinkContent, secret: Uint8Array<ArrayBuffer>, password: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const inside = pad(await packStory(content));
  const head = Uint8Array.of(FORMAT, password === null ? 0 : PASSWORD, ...crypto.getRandomValues(new Uint8Array(NONCE_BYTES)));
  const key = await keyOf(secret, password, ['encrypt']);
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: head.slice(2), additionalData: head }, key, inside);
  const out = new Uint8Array(head.length + cipher.byteLength);
  out.set(head);
  out.set(new Uint8Array(cipher), head.length);
  return out;
}

/** What a password is asked for. */
export const needsPassword = (blob: Uint8Array): boolean => blob[0] === FORMAT && ((blob[1] ?? 0) & PASSWORD) !== 0;

/** Any bytes give a Result. With a password, one that does not open is wrong; without, what does not open is damaged. */
export async function openStory(blob: Uint8Array<ArrayBuffer>, secret: Uint8Array<ArrayBuffer>, password: string | null): Promise<Result<LinkContent, Problem>> {
  if (blob.length <= HEAD_BYTES) return fail({ code: 'link-damaged' });
  if (blob[0] !== FORMAT) return fail({ code: 'link-unknown-format', format: `w${blob[0] ?? 0}` });
  const head = blob.slice(0, HEAD_BYTES);
  const locked = needsPassword(blob);
  try {
    const key = await keyOf(secret, locked ? (password ?? '') : null, ['decrypt']);
    const inside = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: head.slice(2), additionalData: head }, key, blob.slice(HEAD_BYTES));
    const packed = unpad(new Uint8Array(inside));
    return packed === null ? fail({ code: 'link-damaged' }) : await unpackStory(packed);
  } catch {
    return fail({ code: locked ? 'wrong-password' : 'link-damaged' });
  }
}

/** What the service asks for: which blob, and the proof that one may have it. Both say nothing of the key. */
export type Access = { /** Lower-case hexadecimal. */ readonly id: string; readonly readToken: Uint8Array<ArrayBuffer> };
export async function accessOf(secret: Uint8Array<ArrayBuffer>): Promise<Access> {
  const [id, readToken] = await Promise.all([derive(secret, 'id', 16), derive(secret, 'read', 32)]);
  return { id: Array.from(id, (byte) => byte.toString(16).padStart(2, '0')).join(''), readToken };
}

/** 256 random bits. */
export const freshSecret = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

export const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** Short links need this; browsers offer it only over https and on the machine itself. */
export const canSeal = (): boolean => (globalThis as { readonly crypto?: { readonly subtle?: unknown } }).crypto?.subtle !== undefined;

const FORMAT = 1;
const PASSWORD = 1;
const NONCE_BYTES = 12;
const HEAD_BYTES = 2 + NONCE_BYTES;
/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023): about half a second on a laptop. Part of the format. */
const PASSWORD_ROUNDS = 600_000;

async function derive(secret: Uint8Array<ArrayBuffer>, what: string, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode(`writethru/w${FORMAT}/${what}`);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }, key, bytes * 8));
}

async function keyOf(secret: Uint8Array<ArrayBuffer>, password: string | null, uses: readonly ('encrypt' | 'decrypt')[]): Promise<CryptoKey> {
  const from = password === null ? secret : joined(secret, await stretched(password, await derive(secret, 'salt', 16)));
  return crypto.subtle.importKey('raw', await derive(from, 'key', 32), 'AES-GCM', false, [...uses]);
}

async function stretched(password: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(password.normalize('NFC')), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: PASSWORD_ROUNDS }, key, 256));
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(one.length + other.length);
  out.set(one);
  out.set(other, one.length);
  return out;
}
