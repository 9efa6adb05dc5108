import type { WideEncoding } from './byteOrder.ts';

/** Bytes looked at. */
const SAMPLE_BYTES = 16_384;
/** Share of characters that must belong to living scripts; right readings have over 0.97. */
const MIN_PLAUSIBLE = 0.95;
/** Share of blanks, line ends and East Asian marks; every real text has these, pairs of other bytes hardly ever. */
const MIN_ANCHORS = 0.02;

/**
 * Tells UTF-16 without a mark where zero bytes do not give it away (Russian, Greek, Chinese, Japanese): read one way,
 * nearly all characters belong to scripts in use and blanks or clause marks stand among them. Null for anything else.
 */
export function wideGuess(bytes: Uint8Array): WideEncoding | null {
  if (bytes.length < 16 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const little = score(new TextDecoder('utf-16le').decode(sample));
  const big = score(new TextDecoder('utf-16be').decode(sample));
  const best = Math.max(little, big);
  if (best <= 0) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function score(text: string): number {
  let plausible = 0;
  let anchors = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isAnchor(code)) anchors += 1;
    if (isPlausible(code)) plausible += 1;
  }
  const share = plausible / text.length;
  return share >= MIN_PLAUSIBLE && anchors / text.length >= MIN_ANCHORS ? share + anchors / text.length : 0;
}

const isAnchor = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x3001 || code === 0x3002 || code === 0xff0c || (code >= 0x3041 && code <= 0x30fa);

function isPlausible(code: number): boolean {
  if (code < 0x20) return code === 0x0a || code === 0x0d || code === 0x09;
  return (
    (code < 0x250 && (code < 0x7f || code > 0x9f)) || (code >= 0x370 && code <= 0x6ff) || (code >= 0x900 && code <= 0xdff) || (code >= 0xe00 && code <= 0xe5b) ||
    (code >= 0x1e00 && code <= 0x22ff) || (code >= 0x3000 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xff00 && code <= 0xff65)
  );
}
