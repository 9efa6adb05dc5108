import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import type { Budget } from '#formats/readers/budget.ts';
import { Stopped } from '#formats/readers/budget.ts';
import { crc32 } from './crc32.ts';
import { zipDirectory, type ZipEntry } from './zipDirectory.ts';

/** An archive whose directory has been checked. Nothing is unpacked before it is asked for. */
export type Zip = {
  readonly entries: readonly ZipEntry[];
  has(name: string): boolean;
  /** The bytes of an entry, checked against length and checksum; null where there is no such entry. */
  open(name: string): Promise<Uint8Array | null>;
  openEntry(entry: ZipEntry): Promise<Uint8Array>;
};

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens an archive against people who build them to harm: the number of entries is capped before any is built, entries
 * that share bytes are refused (Fifield's overlapping bombs, 2019), unpacking stops at the size that the directory
 * states and at the budget of the whole file, and what comes out must have the stated length and checksum.
 */
export function openZip(bytes: Uint8Array, name: string, kind: string, budget: Budget): Result<Zip, Problem> {
  const directory = zipDirectory(bytes, budget.limits.maxEntries);
  if ('fault' in directory) return fail({ code: directory.fault === 'unsafe' ? 'unsafe-file' : 'damaged-file', name, kind, reason: directory.reason });
  const { entries } = directory;
  budget.spend('entries', entries.length);
  if (overlaps(entries, bytes)) return fail({ code: 'unsafe-file', name, kind, reason: 'its parts overlap' });
  const locked = entries.find((entry) => entry.encrypted);
  if (locked !== undefined) return fail({ code: 'encrypted-file', name, kind });

  const damaged = (reason: string): Stopped => new Stopped({ code: 'damaged-file', name, kind, reason });
  const openEntry = async (entry: ZipEntry): Promise<Uint8Array> => {
    const start = dataStart(entry, bytes);
    if (start === null || start + entry.packedSize > bytes.length) throw damaged('a part of it is missing');
    if (entry.size > budget.inflatableBytes()) throw new Stopped({ code: 'unsafe-file', name, kind, reason: 'it unpacks to more than 64 MB' });
    const packed = bytes.subarray(start, start + entry.packedSize);
    if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged('it is packed in a way that is not known');
    const data = entry.method === STORED ? packed : await inflateExactly(packed, entry.size);
    if (data === 'too-long') throw new Stopped({ code: 'unsafe-file', name, kind, reason: 'a part of it unpacks to more than it says' });
    if (data === 'broken' || data.length !== entry.size || crc32(data) !== entry.crc) throw damaged('a part of it does not unpack to what it should');
    budget.spend('inflatedBytes', data.length);
    return data;
  };
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return ok({
    entries,
    has: (entryName) => byName.has(entryName),
    async open(entryName) {
      const entry = byName.get(entryName);
      return entry === undefined ? null : openEntry(entry);
    },
    openEntry,
  });
}

/** Unpacks into exactly `size` bytes, and notices output that would go on, without ever holding more. */
async function inflateExactly(packed: Uint8Array, size: number): Promise<Uint8Array | 'too-long' | 'broken'> {
  const { Inflate } = await import('fflate');
  const out = new Uint8Array(size);
  const got = { bytes: 0 };
  const inflate = new Inflate((chunk) => {
    if (got.bytes + chunk.length <= size) out.set(chunk, got.bytes);
    got.bytes += chunk.length;
  });
  // Deflate makes at most 1,032 bytes of one: by pieces of 16 KiB a lie is noticed within 16 MiB of scratch space.
  const PIECE = 16_384;
  try {
    for (let at = 0; at < packed.length && got.bytes <= out.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return 'broken';
  }
  if (got.bytes > size) return 'too-long';
  return got.bytes === size ? out : 'broken';
}

/** Where an entry's data begins, by its own local header; null where there is none. */
function dataStart(entry: ZipEntry, bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerAt;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

/** True when two entries claim the same bytes; honest archivers never do that. */
function overlaps(entries: readonly ZipEntry[], bytes: Uint8Array): boolean {
  const spans = entries
    .map((entry) => ({ start: entry.headerAt, end: (dataStart(entry, bytes) ?? entry.headerAt + 30) + entry.packedSize }))
    .sort((a, b) => a.start - b.start);
  return spans.some((one, i) => i > 0 && one.start < (spans[i - 1] as { end: number }).end);
}
