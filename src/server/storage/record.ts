import { createHash, timingSafeEqual } from 'node:crypto';

/** All that is kept of a short link. The tokens themselves are not: their hashes are enough to check them. */
export type Record = {
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly readHash: Uint8Array;
  readonly deleteHash: Uint8Array;
  readonly blob: Uint8Array;
};

/**
 * A record as every store holds it, so that it can be copied from one to another byte by byte:
 * `WTS1` | checksum, SHA-256 of all that follows (32) | expiresAt, big-endian (8) | readHash (32) | deleteHash (32) | blob
 */
export function packRecord({ expiresAt, readHash, deleteHash, blob }: Record): Uint8Array {
  const bytes = Buffer.alloc(HEAD_BYTES + blob.length);
  MAGIC.copy(bytes, 0);
  bytes.writeBigUInt64BE(BigInt(expiresAt), EXPIRY_AT);
  bytes.set(readHash, READ_AT);
  bytes.set(deleteHash, DELETE_AT);
  bytes.set(blob, HEAD_BYTES);
  bytes.set(checksum(bytes), CHECKSUM_AT);
  return bytes;
}

/** Null where the bytes are no whole record: cut short, changed, or not ours. */
export function unpackRecord(stored: Uint8Array): Record | null {
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.length);
  if (bytes.length < HEAD_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  if (!timingSafeEqual(checksum(bytes), bytes.subarray(CHECKSUM_AT, EXPIRY_AT))) return null;
  return {
    expiresAt: Number(bytes.readBigUInt64BE(EXPIRY_AT)),
    readHash: bytes.subarray(READ_AT, DELETE_AT),
    deleteHash: bytes.subarray(DELETE_AT, HEAD_BYTES),
    blob: bytes.subarray(HEAD_BYTES),
  };
}

const HASH_BYTES = 32;
const MAGIC = Buffer.from('WTS1');
const CHECKSUM_AT = MAGIC.length;
const EXPIRY_AT = CHECKSUM_AT + HASH_BYTES;
const READ_AT = EXPIRY_AT + 8;
const DELETE_AT = READ_AT + HASH_BYTES;
/** Bytes of a record beside its blob. */
export const HEAD_BYTES = DELETE_AT + HASH_BYTES;

const checksum = (bytes: Buffer): Buffer => createHash('sha256').update(bytes.subarray(EXPIRY_AT)).digest();
