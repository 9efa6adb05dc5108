import { latin1 } from '#formats/encodings/latin1.ts';
import { zipDirectory } from './zipDirectory.ts';

/** More names than this tell nothing new about what an archive is. */
const MAX_NAMES = 10_000;
/** How far a broken archive is searched for local headers, bytes. */
const MAX_SEARCH = 4 * 1024 * 1024;

/**
 * Names in an archive, to recognise what it is. Where the directory is broken, the names in front of the entries are
 * used, so that half a Word file is still called a Word file when it is refused.
 */
export function listEntryNames(bytes: Uint8Array): readonly string[] {
  try {
    const directory = zipDirectory(bytes, MAX_NAMES);
    if ('entries' in directory) return directory.entries.map((entry) => entry.name);
  } catch {
    // A directory that points outside the file: fall through to the local headers.
  }
  const names: string[] = [];
  for (let at = 0; at + 30 <= bytes.length && at < MAX_SEARCH; at++) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 3 || bytes[at + 3] !== 4) continue;
    const length = (bytes[at + 26] as number) | ((bytes[at + 27] as number) << 8);
    names.push(latin1(bytes.subarray(at + 30, at + 30 + length)));
    if (names.length >= 200) break;
  }
  return names;
}
