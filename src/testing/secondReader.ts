import { createCipheriv, createDecipheriv, createHash, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * A second implementation of both link formats, written from docs/link-format.md alone and with Node's own libraries, so
 * that the document is known to be enough. It shares no code with `formats/link`.
 */

const rotl = (x: number, by: number): number => ((x << by) | (x >>> (32 - by))) >>> 0;
const mul = (x: number, y: number): number => Number((BigInt(x >>> 0) * BigInt(y >>> 0)) & 0xffffffffn);
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

export function secondFingerprint(text: string): string {
  let [low, high] = [0x9747b28c, 0x3c6ef372];
  const step = (h: number, k: number): number => (mul(rotl((h ^ k) >>> 0, 13), 5) + 0xe6546b64) >>> 0;
  for (let i = 0; i < text.length; i++) {
    const k = mul(rotl(mul(text.charCodeAt(i), 0xcc9e2d51), 15), 0x1b873593);
    [low, high] = [step(low, k), step(high, k)];
  }
  const finish = (start: number): number => {
    let h = (start ^ text.length) >>> 0;
    h = mul((h ^ (h >>> 16)) >>> 0, 0x85ebca6b);
    h = mul((h ^ (h >>> 13)) >>> 0, 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
  };
  const digits = (value: number, count: number): string => Array.from({ length: count }, (_, i) => DIGITS[Math.floor(value / 32 ** (count - 1 - i)) % 32]).join('');
  return digits(finish(high), 7) + digits(finish(low), 6);
}

/** Takes back what programs did to a link on its way. */
export function secondArrival(link: string): string {
  let text = link;
  for (let i = 0; i < 3 && /%[0-9a-fA-F]{2}/.test(text); i++) text = text.replace(/%([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return text.replace(/%[0-9a-fA-F]?$/, '').replace(/[^A-Za-z0-9_.-]/g, '');
}

const packed = (story: unknown): Buffer => deflateRawSync(Buffer.from(JSON.stringify(story)));
const unpacked = (bytes: Buffer): unknown => JSON.parse(inflateRawSync(bytes, { maxOutputLength: 48 * 1024 * 1024 }).toString('utf8'));

export function secondWriteWhole(story: unknown): string {
  const payload = packed(story).toString('base64url');
  return `1.${payload.length}.${secondFingerprint(`${payload.length}.${payload}`)}.${payload}z`;
}

/** The story as JSON; null where the link is damaged. */
export function secondReadWhole(link: string): unknown {
  const [format, length = '', checksum = '', ...rest] = secondArrival(link).split('.');
  const payload = rest.join('.').slice(0, Number(length));
  if (format !== '1' || payload.length !== Number(length) || secondFingerprint(`${length}.${payload}`) !== checksum.toLowerCase()) return null;
  return unpacked(Buffer.from(payload, 'base64url'));
}

type SecondShort = { readonly secret: Buffer; readonly expiresAt: number; readonly id: string; readonly readToken: string };

export function secondReadShort(link: string): SecondShort | null {
  const [format, secret = '', hour = '', check = ''] = secondArrival(link).split('.');
  if (format?.toLowerCase() !== 'w1' || secret.length !== 43 || hour.length !== 4) return null;
  if (secondFingerprint(`${secret}.${hour}.`).slice(0, 6) !== check.slice(0, 6)) return null;
  const bytes = Buffer.from(secret, 'base64url');
  return { secret: bytes, expiresAt: parseInt(hour, 36) * 3_600_000, id: derived(bytes, 'id', 16).toString('hex'), readToken: derived(bytes, 'read', 32).toString('base64url') };
}

export function secondWriteShort(secret: Buffer, expiresAt: number): string {
  const head = `${secret.toString('base64url')}.${Math.ceil(expiresAt / 3_600_000).toString(36).padStart(4, '0')}.`;
  return `w1.${head}${secondFingerprint(head).slice(0, 6)}z`;
}

const derived = (from: Buffer, what: string, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), `writethru/w1/${what}`, bytes));
const keyOf = (secret: Buffer, password: string | null): Buffer => {
  if (password === null) return derived(secret, 'key', 32);
  const stretched = pbkdf2Sync(Buffer.from(password.normalize('NFC')), derived(secret, 'salt', 16), 600_000, 32, 'sha256');
  return derived(Buffer.concat([secret, stretched]), 'key', 32);
};

export function secondSeal(story: unknown, secret: Buffer, password: string | null, nonce: Buffer): Buffer {
  const inside = packed(story);
  const length = inside.length + 4;
  const e = Math.floor(Math.log2(length));
  const unit = 2 ** (e - (Math.floor(Math.log2(e)) + 1));
  const plain = Buffer.alloc(length <= 4096 ? 4096 : Math.ceil(length / unit) * unit);
  plain.writeUInt32BE(inside.length);
  inside.copy(plain, 4);
  const head = Buffer.concat([Buffer.from([1, password === null ? 0 : 1]), nonce]);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, password), nonce).setAAD(head);
  return Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The story as JSON. Throws where key or password are wrong. */
export function secondOpen(blob: Buffer, secret: Buffer, password: string | null): unknown {
  const head = blob.subarray(0, 14);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, head[1] === 1 ? password : null), head.subarray(2)).setAAD(head);
  decipher.setAuthTag(blob.subarray(-16));
  const plain = Buffer.concat([decipher.update(blob.subarray(14, -16)), decipher.final()]);
  return unpacked(plain.subarray(4, 4 + plain.readUInt32BE()));
}

export const secondHash = (token: string): string => createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');
