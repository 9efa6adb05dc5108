/**
 * A 64-bit fingerprint of a string as 13 base-32 digits: two runs of MurmurHash3's mixing (Appleby 2011, public
 * domain) over UTF-16 units with different seeds. Not cryptographic; used for identity within one story, where an
 * accidental collision among a million strings has a chance below 1 in 10 million.
 */
export function fingerprint(text: string): string {
  const mixing = startMixing();
  mixIn(mixing, text, 0, text.length);
  return digest(mixing);
}

/** A fingerprint in the making: `fingerprint(a + b)` without putting `a` and `b` together. */
export type Mixing = { low: number; high: number; length: number };

export const startMixing = (): Mixing => ({ low: 0x9747b28c, high: 0x3c6ef372, length: 0 });

/** Adds the units `start`–`end` of a text. */
export function mixIn(mixing: Mixing, text: string, start: number, end: number): void {
  // Both runs in one loop: reading the text is the larger part of the cost.
  let { low, high } = mixing;
  for (let i = start; i < end; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    low ^= k;
    low = (Math.imul((low << 13) | (low >>> 19), 5) + 0xe6546b64) | 0;
    high ^= k;
    high = (Math.imul((high << 13) | (high >>> 19), 5) + 0xe6546b64) | 0;
  }
  mixing.low = low;
  mixing.high = high;
  mixing.length += end - start;
}

export const digest = ({ low, high, length }: Mixing): string => base32(finish(high ^ length), 7) + base32(finish(low ^ length), 6);

function finish(mixed: number): number {
  let h = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Crockford's alphabet in lower case: no letter that is read as another. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

function base32(value: number, digits: number): string {
  let out = '';
  for (let i = 0, v = value; i < digits; i++, v >>>= 5) out = DIGITS.charAt(v & 31) + out;
  return out;
}
