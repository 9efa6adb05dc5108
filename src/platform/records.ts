import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import type { Records } from '#store/ports.ts';
import * as idb from 'idb-keyval';
import { createDatabase } from './database.ts';

/** Some browsers leave a question to IndexedDB unanswered for good (private windows, a blocked upgrade). */
const DEADLINE_MS = 3_000;

/** Stories in IndexedDB. A browser that keeps nothing gives a Problem. */
export function browserRecords(name: string): Records {
  const database = createDatabase(name, 'records');
  const use = async <T>(ask: () => Promise<T>): Promise<Result<T, Problem>> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const deadline = new Promise<never>((_, give) => {
      timer = setTimeout(() => give(new Error('IndexedDB did not answer')), DEADLINE_MS);
    });
    try {
      return ok(await Promise.race([ask(), deadline]));
    } catch (thrown) {
      return fail({ code: isFull(thrown) ? 'storage-full' : 'storage-unavailable' });
    } finally {
      clearTimeout(timer);
    }
  };
  const done = async (result: Promise<Result<void, Problem>>): Promise<Result<null, Problem>> => {
    const settled = await result;
    return settled.ok ? ok(null) : settled;
  };

  return {
    get: (key) => use(async () => {
      const place = await database.existing();
      return place === null ? undefined : ((await idb.get(key, place)) as unknown);
    }),
    names: () => use(async () => {
      const place = await database.existing();
      return place === null ? [] : (await idb.keys(place)).filter((key) => typeof key === 'string');
    }),
    put: (entries) => done(use(async () => idb.setMany(entries.map(([key, value]) => [key, value]), await database.made()))),
    remove: (keys) => done(use(async () => {
      const place = await database.existing();
      if (place !== null) await idb.delMany([...keys], place);
    })),
    clear: () => done(use(async () => {
      const place = await database.existing();
      // Emptied first, should another page keep the database from going.
      if (place !== null) await idb.clear(place);
      await database.forget();
    })),
  };
}

const isFull = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
