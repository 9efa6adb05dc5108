import { Redis } from 'ioredis';
import type { Storage } from './storage.ts';

/** Begins every key, so that the database may serve others too. */
const PREFIX = 'writethru:';
/** A server that does not answer within this many milliseconds is an error that the client may hear of. */
const PATIENCE_MS = 10_000;
/** Keys asked for at a time when all are listed. */
const PAGE = 1_000;

/**
 * One key a record, which Redis itself lets expire. Durable before the answer only where the server runs with
 * `appendonly yes` and `appendfsync always`; `docs/operators.md` says so.
 */
export function openRedisStorage(url: string): Storage {
  const redis = new Redis(url, { commandTimeout: PATIENCE_MS, connectTimeout: PATIENCE_MS, maxRetriesPerRequest: 2, lazyConnect: true });
  // Without a listener a lost connection would end the process; each command fails by itself.
  redis.on('error', () => undefined);
  const get = (id: string): Promise<Buffer | null> => redis.getBuffer(PREFIX + id);
  return {
    get,
    async put(id, bytes, expiresAt) {
      try {
        if ((await redis.set(PREFIX + id, Buffer.from(bytes), 'PXAT', expiresAt, 'NX')) === 'OK') return 'stored';
      } catch (error) {
        // Refused for want of memory (`maxmemory-policy noeviction`), or since the disk below does not take writes.
        if (error instanceof Error && /^(OOM|MISCONF)\b/.test(error.message)) return 'full';
        throw error;
      }
      const known = await get(id);
      return known !== null && Buffer.compare(known, bytes) === 0 ? 'stored' : 'taken';
    },
    async remove(id) {
      await redis.del(PREFIX + id);
    },
    async *ids() {
      for (let cursor = '0'; ;) {
        const [next, keys] = await redis.scan(cursor, 'MATCH', `${PREFIX}*`, 'COUNT', PAGE);
        for (const key of keys) yield key.slice(PREFIX.length);
        cursor = next;
        if (cursor === '0') return;
      }
    },
    sweep: async () => 0,
    usage: async () => Number(/^used_memory:(\d+)/m.exec(await redis.info('memory'))?.[1] ?? 0),
    async room() {
      const memory = await redis.info('memory');
      const most = Number(/^maxmemory:(\d+)/m.exec(memory)?.[1] ?? 0);
      return most === 0 ? null : Math.max(0, most - Number(/^used_memory:(\d+)/m.exec(memory)?.[1] ?? 0));
    },
    async clock() {
      const [seconds, micros] = await redis.time();
      return Number(seconds) * 1000 + Number(micros) / 1000;
    },
    async close() {
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}
