import type { UseStore } from 'idb-keyval';

/**
 * A database with one store that is there from the first write until it is forgotten: looking for something makes none.
 * The connection stays open, since a tab that closes has no time to open one.
 */
export type Database = {
  /** Null where nothing was ever written. */
  existing(): Promise<UseStore | null>;
  made(): Promise<UseStore>;
  /** Deletes it; where a page of another release holds on to it, once that page lets go. */
  forget(): Promise<void>;
};

export function createDatabase(name: string, store: string): Database {
  let open: IDBDatabase | null = null;
  /** One at a time, so that two questions never open two connections, of which one would block the deletion. */
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const mine = turn.then(task);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const letGo = (): void => {
    open?.close();
    open = null;
  };
  const connect = (make: boolean): Promise<IDBDatabase | null> =>
    new Promise((settle, refuse) => {
      const request = indexedDB.open(name);
      let absent = false;
      request.addEventListener('upgradeneeded', () => {
        absent = !make;
        if (make) request.result.createObjectStore(store);
        else request.transaction?.abort();
      });
      request.addEventListener('success', () => {
        open = request.result;
        open.addEventListener('versionchange', letGo);
        // Safari closes a connection at times.
        open.addEventListener('close', letGo);
        settle(open);
      });
      request.addEventListener('error', () => {
        if (absent) settle(null);
        else refuse(request.error ?? new Error('IndexedDB did not open'));
      });
    });
  const use = (base: IDBDatabase): UseStore =>
    async (mode, callback) => callback(base.transaction(store, mode).objectStore(store));

  return {
    existing: () => inTurn(async () => {
      const base = open ?? (await connect(false));
      return base === null ? null : use(base);
    }),
    made: () => inTurn(async () => {
      const base = open ?? (await connect(true));
      if (base === null) throw new Error('IndexedDB made no database');
      return use(base);
    }),
    forget: () => inTurn(() => {
      letGo();
      return new Promise<void>((settle, refuse) => {
        const request = indexedDB.deleteDatabase(name);
        request.addEventListener('success', () => settle());
        request.addEventListener('blocked', () => settle());
        request.addEventListener('error', () => refuse(request.error ?? new Error('IndexedDB was not deleted')));
      });
    }),
  };
}
