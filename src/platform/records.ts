import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import type { Records } from '#store/ports.ts';

/** Some browsers leave a question to IndexedDB unanswered for good (private windows, a blocked upgrade). */
const DEADLINE_MS = 3_000;

/** Stories in IndexedDB; the library is fetched with the first use. A browser that keeps nothing gives a Problem. */
export function browserRecords(database: string): Records {
  const library = import('idb-keyval').then((idb) => ({ ...idb, place: idb.createStore(database, 'records') }));
  // Whoever asks hears of a failure; nobody asking is no failure.
  library.catch(() => undefined);

  const use = async <T>(ask: (idb: Awaited<typeof library>) => Promise<T>): Promise<Result<T, Problem>> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const deadline = new Promise<never>((_, give) => {
      timer = setTimeout(() => give(new Error('IndexedDB did not answer')), DEADLINE_MS);
    });
    try {
      return ok(await Promise.race([library.then(ask), deadline]));
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
    get: (name) => use(async (idb) => (await idb.get(name, idb.place)) as unknown),
    names: () => use(async (idb) => (await idb.keys(idb.place)).filter((key) => typeof key === 'string')),
    put: (entries) => done(use((idb) => idb.setMany(entries.map(([name, value]) => [name, value]), idb.place))),
    remove: (names) => done(use((idb) => idb.delMany([...names], idb.place))),
    clear: () => done(use((idb) => idb.clear(idb.place))),
  };
}

const isFull = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
