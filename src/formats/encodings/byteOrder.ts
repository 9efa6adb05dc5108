export type WideEncoding = 'utf-16le' | 'utf-16be';

/** How many bytes are looked at: enough for a paragraph, cheap on every file. */
const SAMPLE_BYTES = 4_096;
/** Share of one half's bytes that must be the same high byte's block for text without a mark. Western text has 95 % zeros. */
const MIN_ZERO_SHARE = 0.6;
/** Share above which NULs are an accident of the other half; text has almost none on that side. */
const MAX_OTHER_SHARE = 0.05;

/**
 * Tells UTF-16 by its mark, or by its zero bytes all standing on one side, as in Western text; null for anything else.
 * UTF-16 without zeros (Chinese, Russian) is told by `detectEncoding`, which may look longer.
 */
export function byteOrder(bytes: Uint8Array): WideEncoding | 'utf-8' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd / half >= MIN_ZERO_SHARE && even / half <= MAX_OTHER_SHARE) return 'utf-16le';
  if (even / half >= MIN_ZERO_SHARE && odd / half <= MAX_OTHER_SHARE) return 'utf-16be';
  return null;
}
