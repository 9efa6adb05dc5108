import type { Storage } from './storage.ts';

/**
 * Two stores as one while records move from `older` to `newer`: what is new goes to the newer, and what is not there yet is
 * read from the older. A deletion takes the newer last as well: `copyRecords` looks into the older once more after each copy,
 * so that a copy made before the older's record went is taken here, and one made after it there.
 */
export function overlaid(newer: Storage, older: Storage): Storage {
  return {
    ...newer,
    async put(id, bytes, expiresAt) {
      const known = await older.get(id);
      if (known === null) return newer.put(id, bytes, expiresAt);
      return Buffer.compare(known, bytes) === 0 ? 'stored' : 'taken';
    },
    get: async (id) => (await newer.get(id)) ?? older.get(id),
    async remove(id) {
      await newer.remove(id);
      await older.remove(id);
      await newer.remove(id);
    },
    async *ids() {
      const seen = new Set<string>();
      for (const store of [newer, older]) {
        for await (const id of store.ids()) {
          if (!seen.has(id)) yield id;
          seen.add(id);
        }
      }
    },
    sweep: async (now) => (await newer.sweep(now)) + (await older.sweep(now)),
    async close() {
      await newer.close();
      await older.close();
    },
  };
}
