import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, stat, statfs, unlink, utimes, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { BLOB_ID } from '#formats/shareLimits.ts';
import { unpackRecord } from './record.ts';
import type { Storage } from './storage.ts';
import { createTurns } from './turns.ts';

type DiskOptions = {
  /** Puts the bytes into the new file; tests stand in for a disk that is full. */
  readonly write?: (file: FileHandle, bytes: Uint8Array) => Promise<void>;
};

/** Writes at the same time; measured best at 2 to 4, above 8 they wait for each other in the file system. */
const WRITERS = 4;

/** A file half written an hour ago belongs to nobody that still runs, in milliseconds. */
const ABANDONED_MS = 3_600_000;

/**
 * Files below `folder`: `ab/ab12….blob`, sharded by the first byte of the id. A record is written to `parts/`, synced,
 * renamed into place, and the shard is synced, before `put` settles: after a crash a record is there whole or not at all.
 * A file's time of change is set to when its record expires, so that the sweep need not open files; the record itself
 * has the last word. The folder is made with the first record.
 */
export function openDiskStorage(folder: string, { write = (file, bytes) => file.writeFile(bytes) }: DiskOptions = {}): Storage {
  const parts = path.join(folder, 'parts');
  const shardOf = (id: string): string => path.join(folder, id.slice(0, 2));
  const fileOf = (id: string): string => path.join(shardOf(id), `${id}.blob`);
  const turns = createTurns(WRITERS);
  const underWay = new Map<string, Promise<unknown>>();
  const shards = new Map<string, Promise<void>>();
  let used: Promise<number> | null = null;
  /** What a walk finds, and what comes and goes from then on. One that fails is forgotten, so that the next question walks anew. */
  const know = (sum: Promise<number>): Promise<number> => {
    used = sum;
    sum.catch(() => { if (used === sum) used = null; });
    return sum;
  };
  const count = (): Promise<number> => used ?? know(forEachFile(folder, () => undefined));
  const add = (bytes: number): void => {
    if (used !== null) void know(used.then((sum) => sum + bytes));
  };
  // Files that cannot be looked at now are in nobody's way; the sweep meets them again.
  const leftovers = removeParts(parts, (pid) => !isAlive(pid)).catch(() => undefined);

  const makeShard = (id: string): Promise<void> => {
    const shard = shardOf(id);
    const made = shards.get(shard) ?? mkdir(shard, { recursive: true }).then(() => syncFolder(folder));
    shards.set(shard, made);
    made.catch(() => shards.delete(shard));
    return made;
  };

  const putNew = async (id: string, bytes: Uint8Array, expiresAt: number): Promise<'stored' | 'taken' | 'full'> => {
    const known = await readOrNull(fileOf(id));
    if (known !== null) return Buffer.compare(known, bytes) === 0 ? 'stored' : 'taken';
    const part = path.join(parts, `${process.pid}.${randomBytes(8).toString('hex')}.part`);
    try {
      await mkdir(parts, { recursive: true });
      await makeShard(id);
      const file = await open(part, 'wx', 0o600);
      try {
        await write(file, bytes);
        await file.utimes(new Date(), new Date(expiresAt));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, fileOf(id));
      await syncFolder(shardOf(id));
    } catch (error) {
      await unlink(part).catch(() => undefined);
      if (isFull(error)) return 'full';
      throw error;
    }
    add(bytes.length);
    return 'stored';
  };

  const remove = async (id: string): Promise<void> => {
    const size = await stat(fileOf(id)).then((found) => found.size, absent);
    if (size === null) return;
    await unlink(fileOf(id)).catch(absent);
    await syncFolder(shardOf(id));
    add(-size);
  };

  return {
    async put(id, bytes, expiresAt) {
      await leftovers;
      // Two of one id wait for each other, so that the second sees the first.
      const mine = (underWay.get(id) ?? Promise.resolve()).catch(() => undefined).then(() => turns.take(() => putNew(id, bytes, expiresAt)));
      underWay.set(id, mine);
      try {
        return await mine;
      } finally {
        if (underWay.get(id) === mine) underWay.delete(id);
      }
    },
    get: (id) => readOrNull(fileOf(id)),
    remove,
    async *ids() {
      for (const shard of await shardsIn(folder)) yield* await idsIn(path.join(folder, shard));
    },
    async sweep(now) {
      await removeParts(parts, (_, changedAt) => now - changedAt > ABANDONED_MS);
      let removed = 0;
      await know(forEachFile(folder, async (id, changedAt) => {
        if (changedAt > now) return true;
        const bytes = await readOrNull(fileOf(id));
        const expiresAt = bytes === null ? null : (unpackRecord(bytes)?.expiresAt ?? 0);
        if (expiresAt === null || expiresAt > now) {
          // Restored from a copy that lost the times: put right, so that the next sweep passes it by.
          if (expiresAt !== null) await utimes(fileOf(id), new Date(), new Date(expiresAt));
          return true;
        }
        await unlink(fileOf(id)).catch(absent);
        removed += 1;
        return false;
      }));
      return removed;
    },
    usage: count,
    async room() {
      const place = await statfs(folder).catch(() => statfs(path.dirname(path.resolve(folder)))).catch(() => null);
      return place === null ? null : place.bavail * place.bsize;
    },
    async clock() {
      // What the file system says of a file made this moment.
      await mkdir(parts, { recursive: true });
      const probe = path.join(parts, `${process.pid}.${randomBytes(8).toString('hex')}.part`);
      try {
        await (await open(probe, 'wx')).close();
        return (await stat(probe)).mtimeMs;
      } finally {
        await unlink(probe).catch(absent);
      }
    },
    close: () => turns.idle(),
  };
}

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
const absent = (error: unknown): null => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
};
const readOrNull = (file: string): Promise<Buffer | null> => readFile(file).catch(absent);
const shardsIn = async (folder: string): Promise<string[]> => ((await readdir(folder).catch(absent)) ?? []).filter((name) => /^[\da-f]{2}$/.test(name)).sort();
const idsIn = async (shard: string): Promise<string[]> =>
  ((await readdir(shard).catch(absent)) ?? []).flatMap((name) => (name.endsWith('.blob') && BLOB_ID.test(name.slice(0, -5)) ? [name.slice(0, -5)] : []));

/** `stays`: whether a file counts; undefined counts too. @returns the bytes of all that stay */
async function forEachFile(folder: string, stays: (id: string, changedAt: number) => Promise<boolean> | undefined): Promise<number> {
  let bytes = 0;
  for (const shard of await shardsIn(folder)) {
    for (const id of await idsIn(path.join(folder, shard))) {
      const found = await stat(path.join(folder, shard, `${id}.blob`)).catch(absent);
      if (found !== null && (await stays(id, found.mtimeMs)) !== false) bytes += found.size;
    }
  }
  return bytes;
}

/** A name is only safe on disk once its folder is. Windows cannot open a folder, and needs no such step. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes files half written, whose names begin with the process that wrote them. */
async function removeParts(parts: string, isLeft: (pid: number, changedAt: number) => boolean): Promise<void> {
  for (const name of (await readdir(parts).catch(absent)) ?? []) {
    const file = path.join(parts, name);
    const found = await stat(file).catch(absent);
    if (found !== null && isLeft(Number.parseInt(name, 10), found.ctimeMs)) await unlink(file).catch(absent);
  }
}

/** In a container every server is process 1: one that has just started wrote nothing yet, so its own number is a leftover. */
function isAlive(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
