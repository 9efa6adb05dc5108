import { createHash, timingSafeEqual } from 'node:crypto';
import { MAX_BLOB_BYTES } from '#formats/shareLimits.ts';
import { HEAD_BYTES, packRecord, unpackRecord, type Record } from '../storage/record.ts';
import type { Storage } from '../storage/storage.ts';

/** Short links as the service sees them: bytes that it cannot read, behind tokens that it does not keep. */
export type ShareService = {
  create(id: string, blob: Uint8Array, terms: Terms): Promise<Created>;
  /** Null for whoever lacks the token, for what has expired and for what never was: nobody can tell them apart. */
  read(id: string, token: string): Promise<Uint8Array | null>;
  remove(id: string, token: string): Promise<boolean>;
  sweep(): Promise<number>;
  readonly storage: Storage;
  now(): number;
};

/** `life` in milliseconds. */
type Terms = { readonly life: number; readonly readHash: Uint8Array; readonly deleteHash: Uint8Array };
type Created = { readonly result: 'stored'; readonly expiresAt: number } | { readonly result: 'taken' | 'full' };

export type ShareOptions = {
  readonly storage: Storage;
  /** Most bytes that the service holds in all. */
  readonly quotaBytes: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Room that a full disk keeps for the system's own needs. Range 16 to 256 MiB: below, other programs fail first. */
const RESERVE_BYTES = 64 * 1024 * 1024;

/** How long what is known of the room left may be used, in milliseconds: longer than that and a burst could overrun it. */
const ROOM_FOR_MS = 1_000;

export function createShareService({ storage, quotaBytes, now }: ShareOptions): ShareService {
  let room: { readonly at: number; readonly fits: Promise<boolean> } | null = null;
  const fits = (): Promise<boolean> => {
    if (room === null || Math.abs(now() - room.at) > ROOM_FOR_MS) {
      room = { at: now(), fits: hasRoom() };
      // Asked again after a failure, not remembered as one.
      room.fits.catch(() => { room = null; });
    }
    return room.fits;
  };
  const hasRoom = async (): Promise<boolean> => {
    const [used, left] = await Promise.all([storage.usage(), storage.room()]);
    return (used ?? 0) + HEAD_BYTES + MAX_BLOB_BYTES <= quotaBytes && (left === null || left >= RESERVE_BYTES);
  };
  const find = async (id: string): Promise<Record> => {
    const stored = await storage.get(id);
    const record = stored === null ? null : unpackRecord(stored);
    return record === null || record.expiresAt <= now() ? NOBODY : record;
  };

  return {
    storage,
    now,
    async create(id, blob, { life, readHash, deleteHash }) {
      if (!(await fits())) return { result: 'full' };
      const expiresAt = now() + life;
      const bytes = packRecord({ expiresAt, readHash, deleteHash, blob });
      let result = await storage.put(id, bytes, expiresAt);
      if (result === 'taken') {
        const known = await find(id);
        // The same request sent again, a moment later: its answer got lost.
        if (isSame(known, { readHash, deleteHash, blob })) return { result: 'stored', expiresAt: known.expiresAt };
        // What has expired but was not swept yet, or is no whole record, makes room for a new one of the same id.
        if (known === NOBODY) {
          await storage.remove(id);
          result = await storage.put(id, bytes, expiresAt);
        }
      }
      return result === 'stored' ? { result, expiresAt } : { result };
    },
    async read(id, token) {
      const record = await find(id);
      return matches(token, record.readHash) ? record.blob : null;
    },
    async remove(id, token) {
      const record = await find(id);
      if (!matches(token, record.deleteHash)) return false;
      await storage.remove(id);
      return true;
    },
    sweep: () => storage.sweep(now()),
  };
}

/** Stands for a record that is not there, so that the answer takes the same steps; no token has these hashes. */
const NOBODY: Record = { expiresAt: 0, readHash: new Uint8Array(32), deleteHash: new Uint8Array(32), blob: new Uint8Array(0) };

const matches = (token: string, hash: Uint8Array): boolean =>
  timingSafeEqual(createHash('sha256').update(Buffer.from(token, 'base64url')).digest(), hash);

const isSame = (known: Record, sent: Omit<Record, 'expiresAt'>): boolean =>
  (['readHash', 'deleteHash', 'blob'] as const).every((part) => Buffer.compare(known[part], sent[part]) === 0);
