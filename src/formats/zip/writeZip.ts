import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** One file of an archive to be. */
export type ZipPart = { readonly name: string; readonly text: string };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** Version 2.0 of the format: deflate, folders. */
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x800;
/** 1 January 1980, midnight: the first moment that the format knows. No clock, so the same parts are the same bytes. */
const FIRST_DAY = (1 << 5) | 1;

/**
 * Packs texts into a ZIP archive (APPNOTE 6.3.10), in the order given. The bytes depend on the parts alone: times are
 * fixed, and the packer is our own copy (a browser's may pack otherwise tomorrow). No 64-bit sizes: parts are texts.
 */
export function writeZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = parts.map(({ name, text }) => {
    const data = encoder.encode(text);
    return { name: encoder.encode(name), size: data.length, crc: crc32(data), packed: deflateSync(data, { level: 9 }) };
  });
  const total = entries.reduce((sum, { name, packed }) => sum + 30 + 46 + 2 * name.length + packed.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const u16 = (value: number): void => { view.setUint16(at, value, true); at += 2; };
  const u32 = (value: number): void => { view.setUint32(at, value, true); at += 4; };
  const raw = (data: Uint8Array): void => { bytes.set(data, at); at += data.length; };
  /** The fields that both headers of a file share. */
  const shared = ({ name, size, crc, packed }: (typeof entries)[number]): void => {
    for (const field of [VERSION, UTF8, DEFLATED, 0, FIRST_DAY]) u16(field);
    for (const field of [crc, packed.length, size]) u32(field);
    u16(name.length);
    u16(0);
  };
  const offsets: number[] = [];
  for (const entry of entries) {
    offsets.push(at);
    u32(LOCAL);
    shared(entry);
    raw(entry.name);
    raw(entry.packed);
  }
  const directory = at;
  entries.forEach((entry, i) => {
    u32(CENTRAL);
    u16(VERSION);
    shared(entry);
    for (let field = 0; field < 3; field++) u16(0);
    u32(0);
    u32(offsets[i]!);
    raw(entry.name);
  });
  const directorySize = at - directory;
  u32(END);
  for (const field of [0, 0, entries.length, entries.length]) u16(field);
  u32(directorySize);
  u32(directory);
  u16(0);
  return bytes;
}
