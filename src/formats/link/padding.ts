/**
 * How long something may look: the Padmé lengths (Nikitin et al., PETS 2019, "Reducing Metadata Leakage from Encrypted
 * Files"), at least 4 KiB. Storing a story tells its size to within 12 % and no closer, and a note looks like a short story.
 */
export function paddedLength(bytes: number): number {
  if (bytes <= SMALLEST_BYTES) return SMALLEST_BYTES;
  const exponent = Math.floor(Math.log2(bytes));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - kept);
  return Math.ceil(bytes / step) * step;
}

/** Two takes of an ordinary news story take about this much when packed. Range 1 to 16 KiB: higher costs every short story. */
const SMALLEST_BYTES = 4096;

/** Length as 4 bytes, big-endian, then the bytes, then zeros. */
export function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(paddedLength(bytes.length + 4));
  new DataView(out.buffer).setUint32(0, bytes.length);
  out.set(bytes, 4);
  return out;
}

/** Null where what was padded cannot have been of that length. */
export function unpad(padded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  if (padded.length < 4) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  return length <= padded.length - 4 ? padded.slice(4, 4 + length) : null;
}
