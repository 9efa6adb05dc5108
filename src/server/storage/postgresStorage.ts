import pg from 'pg';
import type { Storage } from './storage.ts';

/** Connections of one server; Postgres allows 100 in all unless told otherwise, so that eight servers fit. */
const MAX_CONNECTIONS = 10;
/** A database that does not answer within this many milliseconds is an error that the client may hear of. */
const PATIENCE_MS = 10_000;
/** Ids fetched at a time when all are listed. */
const PAGE = 1_000;

/** SQLSTATE of a full disk, and of "out of memory" and "too many connections", which pass. */
const DISK_FULL = '53100';

/** Any number that nobody else locks by: two servers that start at once must not both make the table. */
const SETUP_LOCK = 7_281_634_511;

const SETUP = `
  CREATE TABLE IF NOT EXISTS writethru_records (id text PRIMARY KEY, expires_at timestamptz NOT NULL, bytes bytea NOT NULL);
  ALTER TABLE writethru_records ALTER COLUMN bytes SET STORAGE EXTERNAL;
  CREATE INDEX IF NOT EXISTS writethru_records_expiry ON writethru_records (expires_at);`;

/** One table; a row is durable when its transaction has been committed (`synchronous_commit` must be on, as it is by default). */
export function openPostgresStorage(url: string): Storage {
  const pool = new pg.Pool({
    connectionString: url, max: MAX_CONNECTIONS, connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS,
    // Kept blobs must not hold the process.
    allowExitOnIdle: true,
  });
  // A connection that the database closes while nobody uses it is replaced at the next use.
  pool.on('error', () => undefined);
  let ready: Promise<void> | null = null;
  const setUp = async (): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${SETUP_LOCK}); ${SETUP} COMMIT;`);
    } catch (error) {
      // Its transaction stands failed: the connection is of no use to anybody.
      client.release(true);
      throw error;
    }
    client.release();
  };
  const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<pg.QueryResult<Row>> => {
    ready ??= setUp();
    // Tried again with the next question.
    ready.catch(() => { ready = null; });
    await ready;
    return pool.query<Row>(text, values);
  };
  const get = async (id: string): Promise<Buffer | null> =>
    (await query<{ bytes: Buffer }>('SELECT bytes FROM writethru_records WHERE id = $1', [id])).rows[0]?.bytes ?? null;

  return {
    get,
    async put(id, bytes, expiresAt) {
      try {
        const done = await query(
          'INSERT INTO writethru_records (id, expires_at, bytes) VALUES ($1, to_timestamp($2::double precision / 1000), $3) ON CONFLICT (id) DO NOTHING',
          [id, expiresAt, Buffer.from(bytes)],
        );
        if (done.rowCount === 1) return 'stored';
      } catch (error) {
        if ((error as { readonly code?: string }).code === DISK_FULL) return 'full';
        throw error;
      }
      const known = await get(id);
      return known !== null && Buffer.compare(known, bytes) === 0 ? 'stored' : 'taken';
    },
    async remove(id) {
      await query('DELETE FROM writethru_records WHERE id = $1', [id]);
    },
    async *ids() {
      for (let last = ''; ;) {
        const { rows } = await query<{ id: string }>('SELECT id FROM writethru_records WHERE id > $1 ORDER BY id LIMIT $2', [last, PAGE]);
        for (const { id } of rows) yield id;
        last = rows.at(-1)?.id ?? '';
        if (rows.length < PAGE) return;
      }
    },
    sweep: async (now) => (await query('DELETE FROM writethru_records WHERE expires_at <= to_timestamp($1::double precision / 1000)', [now])).rowCount ?? 0,
    usage: async () => Number((await query<{ bytes: string }>("SELECT pg_total_relation_size('writethru_records') AS bytes")).rows[0]?.bytes ?? 0),
    room: async () => null,
    clock: async () => Number((await query<{ now: string }>('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now')).rows[0]?.now),
    close: () => pool.end(),
  };
}
