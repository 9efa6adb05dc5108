import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allOf, freshId, recordOf } from '#testing/storageContract.ts';
import { copyRecords } from './copyRecords.ts';
import { openDiskStorage } from './diskStorage.ts';
import { overlaid } from './overlaid.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'writethru-copy-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const later = (): number => Date.now() + 3_600_000;
const now = (): number => Date.now();
const pair = () => ({ older: openDiskStorage(path.join(folder, 'older')), newer: openDiskStorage(path.join(folder, 'newer')) });

test('living records are copied once, however often it runs; expired and broken ones are counted', async () => {
  const { older, newer } = pair();
  const ids = Array.from({ length: 30 }, freshId);
  for (const id of ids) await older.put(id, recordOf(500, later()), later());
  await older.put(freshId(), recordOf(10, Date.now() - 1), Date.now() - 1);
  await older.put(freshId(), new Uint8Array(50), later());
  expect(await copyRecords(older, newer, now)).toEqual({ copied: 30, there: 0, expired: 1, broken: 1 });
  expect(await copyRecords(older, newer, now)).toEqual({ copied: 0, there: 30, expired: 1, broken: 1 });
  expect(await allOf(newer.ids())).toEqual(ids.sort());
  for (const id of ids) expect(Buffer.compare(await newer.get(id) ?? Buffer.alloc(0), await older.get(id) ?? Buffer.alloc(1))).toBe(0);
});

test('while it runs every record can be read, new ones go to the new store, and what is deleted stays deleted', async () => {
  const { older, newer } = pair();
  const both = overlaid(newer, older);
  const ids = Array.from({ length: 200 }, freshId);
  for (const id of ids) await older.put(id, recordOf(500, later()), later());
  const gone = ids.filter((_, i) => i % 3 === 0);
  const fresh = Array.from({ length: 20 }, freshId);
  let missing = 0;
  const serving = (async () => {
    for (const id of gone) {
      await both.remove(id);
      if ((await both.get(ids[1] ?? '')) === null) missing += 1;
    }
    for (const id of fresh) await both.put(id, recordOf(10, later()), later());
  })();
  await Promise.all([copyRecords(older, newer, now), serving]);
  expect(missing).toBe(0);
  expect(await allOf(newer.ids())).toEqual([...ids.filter((id) => !gone.includes(id)), ...fresh].sort());
});

test('what is deleted at the very moment of its copy stays deleted', async () => {
  const { older, newer } = pair();
  const id = freshId();
  await older.put(id, recordOf(100, later()), later());
  // The copy is made between the two steps of the deletion.
  const slow = { ...older, remove: async (one: string) => { await copyRecords(older, newer, now); await older.remove(one); } };
  await overlaid(newer, slow).remove(id);
  expect([await newer.get(id), await older.get(id)]).toEqual([null, null]);
});

test('a new store that is full ends it', async () => {
  const { older, newer } = pair();
  await older.put(freshId(), recordOf(10, later()), later());
  await expect(copyRecords(older, { ...newer, put: async () => 'full' }, now)).rejects.toThrow('no room');
});
