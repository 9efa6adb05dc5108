import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packRecord } from '#server/storage/record.ts';
import type { Storage } from '#server/storage/storage.ts';

const HOUR_MS = 3_600_000;

/** A record of random words that lives until `expiresAt`. */
export const recordOf = (bytes: number, expiresAt: number): Uint8Array =>
  packRecord({ expiresAt, readHash: randomBytes(32), deleteHash: randomBytes(32), blob: randomBytes(bytes) });
export const freshId = (): string => randomBytes(16).toString('hex');

export async function allOf(ids: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const id of ids) list.push(id);
  return list.sort();
}

/**
 * What every store must keep to. `open` is called twice, as by two servers on two machines; `absent` says why a store
 * cannot be tried here.
 */
export function storageContract(name: string, open: () => Promise<Storage>, absent: string | null): void {
  describe.skipIf(absent !== null)(`${name}${absent === null ? '' : ` (left out: ${absent})`}`, () => {
    let store: Storage;
    let other: Storage;
    beforeAll(async () => { [store, other] = [await open(), await open()]; });
    afterAll(async () => { await store.close(); await other.close(); });
    const later = (): number => Date.now() + HOUR_MS;

    test('what was put is there, byte by byte, here and on another server', async () => {
      for (const size of [0, 1, 20_000, 4 * 1024 * 1024]) {
        const [id, bytes] = [freshId(), recordOf(size, later())];
        expect(await store.put(id, bytes, later())).toBe('stored');
        for (const one of [store, other]) expect(Buffer.compare(await one.get(id) ?? Buffer.alloc(0), bytes)).toBe(0);
      }
    });

    test('any bytes come back as they went', async () => {
      const id = freshId();
      const bytes = Uint8Array.from({ length: 1024 }, (_, i) => i % 256);
      await store.put(id, bytes, later());
      expect(Uint8Array.from(await other.get(id) ?? [])).toEqual(bytes);
    });

    test('what was never put is not there, and to remove it is no failure', async () => {
      const id = freshId();
      expect(await store.get(id)).toBeNull();
      await store.remove(id);
    });

    test('a record is never written over; the same again is well', async () => {
      const [id, bytes, others] = [freshId(), recordOf(100, later()), recordOf(100, later())];
      expect(await store.put(id, bytes, later())).toBe('stored');
      expect(await store.put(id, bytes, later())).toBe('stored');
      expect(await other.put(id, others, later())).toBe('taken');
      expect(Buffer.compare(await other.get(id) ?? Buffer.alloc(0), bytes)).toBe(0);
    });

    test('of two that put one id at once, one is refused', async () => {
      const id = freshId();
      const answers = await Promise.all([store.put(id, recordOf(100, later()), later()), store.put(id, recordOf(100, later()), later())]);
      // A bucket without conditional writes may take both; then one of the two is there whole.
      expect(answers).toContain('stored');
      expect(await store.get(id)).not.toBeNull();
      if (!name.startsWith('S3')) expect(answers.sort()).toEqual(['stored', 'taken']);
    });

    test('what was removed is gone everywhere, and may be put again', async () => {
      const [id, bytes] = [freshId(), recordOf(100, later())];
      await store.put(id, bytes, later());
      await other.remove(id);
      expect(await store.get(id)).toBeNull();
      expect(await store.put(id, bytes, later())).toBe('stored');
    });

    test('the sweep takes what has expired and nothing else', async () => {
      const [old, young] = [freshId(), freshId()];
      // Two hours, since a bucket is swept by the hour.
      const past = Date.now() - 2 * HOUR_MS;
      await store.put(old, recordOf(100, past), past);
      await store.put(young, recordOf(100, later()), later());
      await other.sweep(Date.now());
      expect(await store.get(old)).toBeNull();
      expect(await store.get(young)).not.toBeNull();
    });

    test('all ids are listed', async () => {
      const ids = Array.from({ length: 30 }, freshId);
      await Promise.all(ids.map((id) => store.put(id, recordOf(10, later()), later())));
      expect(await allOf(other.ids())).toEqual(expect.arrayContaining(ids.sort()));
    });

    test('many at once are all kept', async () => {
      const made = Array.from({ length: 200 }, () => ({ id: freshId(), bytes: recordOf(2_000, later()) }));
      const answers = await Promise.all(made.map(({ id, bytes }) => store.put(id, bytes, later())));
      expect(new Set(answers)).toEqual(new Set(['stored']));
      for (const { id, bytes } of made) expect(Buffer.compare(await other.get(id) ?? Buffer.alloc(0), bytes)).toBe(0);
    });

    test('its clock is ours, within a minute, and what it tells of room is a figure or nothing', async () => {
      expect(Math.abs((await store.clock()) - Date.now())).toBeLessThan(60_000);
      for (const figure of [await store.usage(), await store.room()]) if (figure !== null) expect(figure).toBeGreaterThanOrEqual(0);
    });
  });
}
