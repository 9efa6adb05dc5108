/** One file of an archive, as its central directory lists it. Offsets and sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly headerAt: number;
};

/** Why an archive cannot be trusted; worded so that it can follow a file's name. */
export type ZipFault = { readonly fault: 'damaged' | 'unsafe'; readonly reason: string };

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
/** The end record is 22 bytes plus a comment of at most 65,535. */
const MAX_END = 22 + 65_535;

/**
 * Reads the directory at the end of an archive (APPNOTE 6.3.10, sections 4.3.12–4.3.16). Only this directory is
 * believed; local headers are checked against it when an entry is opened. `maxEntries` is checked before anything is
 * built, so that a directory of ten thousand entries costs nothing.
 */
export function zipDirectory(bytes: Uint8Array, maxEntries: number): { readonly entries: readonly ZipEntry[] } | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return { fault: 'damaged', reason: 'its end is missing' };
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    const wide = end64(view, end);
    if (wide === null) return { fault: 'damaged', reason: 'its directory is broken' };
    ({ count, size, start } = wide);
  }
  if (count > maxEntries) return { fault: 'unsafe', reason: `it holds ${count.toLocaleString('en')} files; the limit is ${maxEntries.toLocaleString('en')}` };
  if (start + size > end) return { fault: 'damaged', reason: 'its directory is broken' };

  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return { fault: 'damaged', reason: 'its directory is broken' };
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > bytes.length) return { fault: 'damaged', reason: 'its directory is broken' };
    const flags = view.getUint16(at + 8, true);
    const entry = {
      name: entryName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 0x41) !== 0,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    };
    entries.push(widen(entry, view, at + 46 + nameLength, extraLength));
    at = next;
  }
  return { entries };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - MAX_END);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
}

/** The 64-bit end record, whose numbers are still only believed where they fit into this file. */
function end64(view: DataView, end: number): { count: number; size: number; start: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

/** Takes 64-bit sizes from the extra field (id 1) where the plain ones say "see there". */
function widen(entry: ZipEntry, view: DataView, extraAt: number, extraLength: number): ZipEntry {
  if (entry.size !== 0xffffffff && entry.packedSize !== 0xffffffff && entry.headerAt !== 0xffffffff) return entry;
  let { size, packedSize, headerAt } = entry;
  for (let at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const last = Math.min(field + view.getUint16(at + 2, true), extraAt + extraLength);
    const take = (): number => {
      if (field + 8 > last) return 0xffffffff;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    if (size === 0xffffffff) size = take();
    if (packedSize === 0xffffffff) packedSize = take();
    if (headerAt === 0xffffffff) headerAt = take();
  }
  return { ...entry, size, packedSize, headerAt };
}

/** Names without the UTF-8 flag are code page 437 by the book, but UTF-8 by most of today's programs. */
function entryName(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return utf8 ? new TextDecoder().decode(bytes) : [...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : CP437.charAt(byte - 128))).join('');
  }
}

const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
