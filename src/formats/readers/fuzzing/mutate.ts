import { strToU8, unzipSync, zipSync } from 'fflate';

/** A stream of numbers from a seed (mulberry32, Tommy Ettinger 2017, public domain): the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pieces that parsers stumble over. */
const TOKENS = ['<', '>', '</p>', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE x [', '&', '&#x110000;', '&#0;', '\0', '\u0001', '\u0002', '\u0003', '{', '}', '\\', '\\bin99999999 ', '\\u-1', "\\'", '"', "'", '`', '*', '[', ']', '(', '%%EOF', 'endobj', '--b1--', '\r\n\r\n', '\uFEFF', '\u202e', '[', '999999999999'];

/**
 * One broken copy of a file: some bits flipped, a stretch cut, doubled or moved, or a stumbling block set in. For
 * packed files two times in three a part inside is broken and packed again, because a flipped bit in packed data only
 * fails its checksum.
 */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seeded(seed);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && random() < 0.66) {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => (parts[name] as Uint8Array).length > 0);
    const name = names[Math.floor(random() * names.length)] as string;
    return zipSync({ ...parts, [name]: broken(parts[name] as Uint8Array, random) }, { level: 1 });
  }
  return broken(bytes, random);
}

function broken(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = (length: number): number => Math.floor(random() * Math.max(1, length));
  let out: Uint8Array = bytes.slice();
  const turns = 1 + at(3);
  for (let turn = 0; turn < turns; turn++) {
    const kind = at(6);
    if (kind <= 1) for (let flips = 1 + at(16); flips > 0; flips--) flip(out, at(out.length), at(8));
    else if (kind === 2) out = joined(out.subarray(0, at(out.length)), out.subarray(at(out.length)));
    else if (kind === 3) {
      const from = at(out.length);
      const piece = out.subarray(from, from + 1 + at(400));
      const to = at(out.length);
      out = joined(out.subarray(0, to), piece, piece, out.subarray(to));
    } else if (kind === 4) {
      const to = at(out.length);
      out = joined(out.subarray(0, to), strToU8((TOKENS[at(TOKENS.length)] as string).repeat(1 + at(40))), out.subarray(to));
    } else out.fill(at(256), at(out.length), Math.min(out.length, at(out.length) + at(64)));
  }
  return out;
}

function flip(bytes: Uint8Array, at: number, bit: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
