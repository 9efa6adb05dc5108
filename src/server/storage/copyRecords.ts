import { unpackRecord } from './record.ts';
import type { Storage } from './storage.ts';

export type Copied = { copied: number; there: number; expired: number; broken: number };

/** Records under way at the same time. */
const AT_ONCE = 8;

/**
 * Copies every living record from one store to another, which may both be in use. May be run again at any time: what is
 * there already is left alone. Throws where the target refuses, since a copy with holes is none.
 */
export async function copyRecords(from: Storage, to: Storage, now: () => number): Promise<Copied> {
  const sum: Copied = { copied: 0, there: 0, expired: 0, broken: 0 };
  const copy = async (id: string): Promise<void> => {
    const bytes = await from.get(id);
    if (bytes === null) return;
    const record = unpackRecord(bytes);
    if (record === null) sum.broken += 1;
    else if (record.expiresAt <= now()) sum.expired += 1;
    else if ((await to.get(id)) !== null) sum.there += 1;
    else {
      const result = await to.put(id, bytes, record.expiresAt);
      if (result === 'full') throw new Error('There is no room left in the new store.');
      // Deleted in the old store while it was copied: it must not come back by this.
      if (result === 'stored' && (await from.get(id)) === null) await to.remove(id);
      else sum.copied += 1;
    }
  };
  const underWay = new Set<Promise<void>>();
  for await (const id of from.ids()) {
    const one = copy(id).finally(() => underWay.delete(one));
    underWay.add(one);
    if (underWay.size >= AT_ONCE) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  return sum;
}
