import type { FileSource } from './files.ts';

/**
 * Bytes held in memory for reading files again, all together: dozens of text files. The oldest go first. Range 4–128 MiB.
 */
const MAX_KEPT_BYTES = 32 * 1024 * 1024;

/** The files of this session that may be read again in another encoding: in memory only, and only so many bytes. */
export type Sources = {
  /** `bytes` is kept as it is, not copied. */
  keep(reading: string, name: string, bytes: ArrayBuffer): void;
  get(reading: string): FileSource | null;
  clear(): void;
};

export function createSources(maxBytes = MAX_KEPT_BYTES): Sources {
  const kept = new Map<string, { readonly name: string; readonly bytes: ArrayBuffer }>();
  let total = 0;
  return {
    keep(reading, name, bytes) {
      kept.set(reading, { name, bytes });
      total += bytes.byteLength;
      for (const [oldest, file] of kept) {
        if (total <= maxBytes) break;
        kept.delete(oldest);
        total -= file.bytes.byteLength;
      }
    },
    get(reading) {
      const file = kept.get(reading);
      // A copy goes out, since what reads it takes the buffer over.
      return file === undefined ? null : { name: file.name, size: file.bytes.byteLength, arrayBuffer: () => Promise.resolve(file.bytes.slice(0)) };
    },
    clear() {
      kept.clear();
      total = 0;
    },
  };
}
