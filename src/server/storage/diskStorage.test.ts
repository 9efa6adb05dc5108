import { mkdir, mkdtemp, readFile, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshId, recordOf } from '#testing/storageContract.ts';
import { openDiskStorage } from './diskStorage.ts';
import { unpackRecord } from './record.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'writethru-disk-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const later = (): number => Date.now() + 3_600_000;
const fileOf = (id: string): string => path.join(folder, id.slice(0, 2), `${id}.blob`);
const parts = async (): Promise<readonly string[]> => readdir(path.join(folder, 'parts'));
const full = (code: string) => Object.assign(new Error(code), { code });

test('looking makes no folder', async () => {
  const place = path.join(folder, 'not', 'yet');
  const store = openDiskStorage(place);
  expect(await store.get(freshId())).toBeNull();
  expect(await store.usage()).toBe(0);
  await store.sweep(Date.now());
  await expect(readdir(place)).rejects.toThrow();
});

test.each(['ENOSPC', 'EDQUOT'])('a disk that is full (%s) in the middle of a file refuses it, leaves nothing behind and keeps what is there', async (code) => {
  const [kept, refused] = [freshId(), freshId()];
  const bytes = recordOf(5_000, later());
  await openDiskStorage(folder).put(kept, bytes, later());
  const crammed = openDiskStorage(folder, {
    write: async (file, data) => {
      await file.write(data.subarray(0, data.length / 2));
      throw full(code);
    },
  });
  expect(await crammed.put(refused, recordOf(5_000, later()), later())).toBe('full');
  expect(await crammed.get(refused)).toBeNull();
  expect(await parts()).toEqual([]);
  expect(Buffer.compare(await crammed.get(kept) ?? Buffer.alloc(0), bytes)).toBe(0);
});

test('another failure is a failure, and leaves nothing behind either', async () => {
  const broken = openDiskStorage(folder, { write: async () => { throw full('EIO'); } });
  await expect(broken.put(freshId(), recordOf(10, later()), later())).rejects.toThrow('EIO');
  expect(await parts()).toEqual([]);
});

test('what a crash left half written goes at the next start, but not the work of a process that lives', async () => {
  await mkdir(path.join(folder, 'parts'), { recursive: true });
  const [dead, alive] = ['999999999.abc.part', `${process.ppid}.abc.part`];
  for (const name of [dead, alive]) await writeFile(path.join(folder, 'parts', name), 'half');
  const store = openDiskStorage(folder);
  await store.put(freshId(), recordOf(10, later()), later());
  expect(await parts()).toEqual([alive]);
  await store.sweep(Date.now() + 2 * 3_600_000);
  expect(await parts(), 'nobody writes one file for an hour').toEqual([]);
});

test('a file cut short, as by a broken disk, is no record', async () => {
  const id = freshId();
  const store = openDiskStorage(folder);
  await store.put(id, recordOf(5_000, later()), later());
  await truncate(fileOf(id), 4_000);
  expect(unpackRecord(await store.get(id) ?? new Uint8Array(0))).toBeNull();
});

test('the record has the last word on its time: a copy that lost its files’ times loses nothing', async () => {
  const id = freshId();
  const store = openDiskStorage(folder);
  await store.put(id, recordOf(100, later()), later());
  await utimes(fileOf(id), new Date(), new Date(0));
  expect(await store.sweep(Date.now())).toBe(0);
  expect(await store.get(id)).not.toBeNull();
});

test('the sweep tells how many went, and what is used is known before and after', async () => {
  const store = openDiskStorage(folder);
  const old = recordOf(1_000, Date.now() - 1);
  expect(await store.usage()).toBe(0);
  await store.put(freshId(), old, Date.now() - 1);
  await store.put(freshId(), old, later());
  expect(await store.usage()).toBe(2 * old.length);
  expect(await store.sweep(Date.now())).toBe(1);
  expect(await store.usage()).toBe(old.length);
  const id = freshId();
  await store.put(id, old, later());
  await store.remove(id);
  expect(await store.usage()).toBe(old.length);
});

test('a walk through the folder that fails is a failure once: it is walked again, and the next record is kept', async () => {
  const strange = path.join(folder, 'ab');
  await writeFile(strange, 'a file where a folder should be');
  const store = openDiskStorage(folder);
  await expect(store.usage()).rejects.toThrow('ENOTDIR');
  await expect(store.sweep(Date.now())).rejects.toThrow('ENOTDIR');
  const bytes = recordOf(100, later());
  expect(await store.put(`cd${freshId().slice(2)}`, bytes, later())).toBe('stored');
  await rm(strange);
  expect(await store.usage()).toBe(bytes.length);
});

test('leftovers that cannot be looked at stop nobody', async () => {
  await writeFile(path.join(folder, 'parts'), 'a file where a folder should be');
  const store = openDiskStorage(folder);
  await new Promise((later) => setTimeout(later, 20));
  expect(await store.get(freshId())).toBeNull();
});

test('names that are no ids are never touched', async () => {
  await mkdir(path.join(folder, 'ab'), { recursive: true });
  await writeFile(path.join(folder, 'ab', 'notes.blob'), 'mine');
  const store = openDiskStorage(folder);
  await store.sweep(Date.now() + 1e12);
  expect(await readFile(path.join(folder, 'ab', 'notes.blob'), 'utf8')).toBe('mine');
});
