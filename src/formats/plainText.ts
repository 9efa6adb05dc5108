import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok } from '#core/model/result.ts';
import type { Result } from '#core/model/result.ts';
import { labelFromFileName } from './label.ts';
import { magicKind } from './magic.ts';

/** Largest file that is read, in bytes: a million words of UTF-8 with room to spare. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** Longest text that is compared, in words. */
export const MAX_WORDS = 1_000_000;

/** Share of control characters above which bytes are not text. Wire files hold a few per thousand, programs over 5 %. */
const MAX_CONTROL_SHARE = 0.01;
/** So many control characters are forgiven in any file, however short. */
const FORGIVEN_CONTROLS = 2;
/** Bytes of a character that a file cut in the middle of it may lack. */
const MAX_CUT_BYTES = 3;

/**
 * Reads a plain text file: UTF-8 with or without mark, UTF-16 with mark, else windows-1252. The text is kept as it is
 * (the segmenter unifies breaks); only the byte order mark is taken off.
 */
export function readPlainText(bytes: Uint8Array, name: string): Result<Draft, Problem> {
  if (bytes.length > MAX_FILE_BYTES) return fail({ code: 'file-too-large', name, bytes: bytes.length, maxBytes: MAX_FILE_BYTES });
  const kind = magicKind(bytes);
  if (kind !== null) return fail({ code: 'not-text', name, kind });
  const text = decode(bytes);
  if (isBinary(text)) return fail({ code: 'not-text', name, kind: 'a binary file' });
  if (/^[\s\0]*$/.test(text)) return fail({ code: 'empty-file', name });
  const words = countWords(text);
  if (words > MAX_WORDS) return fail({ code: 'too-many-words', name, words, maxWords: MAX_WORDS });
  return ok({ name: labelFromFileName(name), text, publishedAt: null, roles: [] });
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeUtf8(bytes) ?? decodeWestern(bytes);
}

/** Null where the bytes are not UTF-8. A file that was cut inside its last character is still taken for it. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    const cut = cutLength(bytes);
    if (cut === 0 || !bytes.subarray(0, -cut).some((byte) => byte > 0x7f)) return null;
    try {
      return decoder.decode(bytes.subarray(0, -cut));
    } catch {
      return null;
    }
  }
}

/** Bytes of a last character that is not complete; 0 where it is. */
function cutLength(bytes: Uint8Array): number {
  for (let back = 1; back <= MAX_CUT_BYTES && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

/** 0x80–0x9F in windows-1252; Node 20's own decoder gives control characters there (browsers are right). */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** Arguments that `String.fromCharCode` takes in every engine. */
const CHUNK_BYTES = 8192;

function decodeWestern(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK_BYTES) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK_BYTES));
  return text.replace(/[\u0080-\u009F]/g, (control) => WESTERN.charAt(control.charCodeAt(0) - 0x80));
}

/** Too many control characters that no text needs: all below 32 but tab, line breaks and form feeds. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 32 ? unit < 9 || unit > 13 : unit >= 127 && unit < 160 && unit !== 133) controls++;
  }
  return controls > FORGIVEN_CONTROLS && controls > text.length * MAX_CONTROL_SHARE;
}

/** Runs between white space. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const blank = unit <= 32 || unit === 0xa0;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}
