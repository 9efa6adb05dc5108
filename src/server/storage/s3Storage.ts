import { AwsClient } from 'aws4fetch';
import type { Storage } from './storage.ts';

/**
 * `s3://host[:port]/bucket[/prefix][?region=…&tls=off]`, addressed by path. Keys come as `s3://ACCESS:SECRET@…` or from
 * AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; both parts of an address are percent-encoded.
 */
function readPlace(url: string, env: Readonly<Record<string, string | undefined>>) {
  const { username, password, host, pathname, searchParams } = new URL(url);
  const [bucket = '', ...prefix] = pathname.split('/').filter((part) => part !== '').map(decodeURIComponent);
  const accessKeyId = decodeURIComponent(username) || (env['AWS_ACCESS_KEY_ID'] ?? '');
  const secretAccessKey = decodeURIComponent(password) || (env['AWS_SECRET_ACCESS_KEY'] ?? '');
  if (host === '' || bucket === '') throw new Error('STORE_URL=s3://… needs a host and a bucket: s3://host/bucket.');
  if (accessKeyId === '' || secretAccessKey === '') throw new Error('STORE_URL=s3://… needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
  const sessionToken = env['AWS_SESSION_TOKEN'];
  return {
    root: `${searchParams.get('tls') === 'off' ? 'http' : 'https'}://${host}/${bucket}`,
    prefix: prefix.length === 0 ? '' : `${prefix.join('/')}/`,
    keys: { accessKeyId, secretAccessKey, region: searchParams.get('region') ?? 'us-east-1', ...(sessionToken ? { sessionToken } : {}) },
  };
}

/** Tries after a busy answer; each waits longer. */
const RETRIES = 3;
/** A store that does not answer within this many milliseconds is an error that the client may hear of. */
const PATIENCE_MS = 15_000;
/** Deletions at the same time during a sweep. */
const SWEEPERS = 8;

/**
 * Objects `records/<id>`, and for each an empty `expiry/<hour>/<id>`, written first: a bucket cannot be asked what has
 * expired, but it lists names in order. Two servers that put one id at the same moment are told apart where the bucket
 * knows `If-None-Match` (Amazon and most others); elsewhere the later one wins, which takes the same secret twice.
 */
export function openS3Storage(url: string, env: Readonly<Record<string, string | undefined>>): Storage {
  const { root, prefix, keys } = readPlace(url, env);
  const client = new AwsClient({ ...keys, service: 's3', retries: RETRIES });
  const send = async (method: string, key: string, allowed: readonly number[], more: { body?: Uint8Array<ArrayBuffer>; headers?: Record<string, string> } = {}): Promise<Response> => {
    const response = await client.fetch(`${root}/${key}`, { method, signal: AbortSignal.timeout(PATIENCE_MS), ...more });
    if (response.ok || allowed.includes(response.status)) return response;
    await response.body?.cancel();
    throw new Error(`The bucket answered ${response.status} to ${method}.`);
  };
  const recordOf = (id: string): string => `${prefix}records/${id}`;
  const get = async (id: string): Promise<Buffer | null> => {
    const response = await send('GET', recordOf(id), [404]);
    const bytes = Buffer.from(await response.arrayBuffer());
    return response.status === 404 ? null : bytes;
  };
  const remove = async (key: string): Promise<void> => {
    await (await send('DELETE', key, [404])).body?.cancel();
  };
  async function* list(below: string): AsyncIterable<string> {
    for (let token: string | null = null; ;) {
      const query = new URLSearchParams({ 'list-type': '2', prefix: prefix + below, ...(token === null ? {} : { 'continuation-token': token }) });
      const xml = await (await send('GET', `?${query.toString().replaceAll('+', '%20')}`, [])).text();
      for (const [, key = ''] of xml.matchAll(/<Key>([^<]*)<\/Key>/g)) yield key.slice(prefix.length + below.length);
      token = /<NextContinuationToken>([^<]*)</.exec(xml)?.[1]?.replaceAll('&amp;', '&') ?? null;
      if (token === null) return;
    }
  }

  return {
    get,
    async put(id, bytes, expiresAt) {
      const known = await get(id);
      if (known !== null) return Buffer.compare(known, bytes) === 0 ? 'stored' : 'taken';
      const marker = await send('PUT', `${prefix}expiry/${hourOf(expiresAt)}/${id}`, [507], { body: new Uint8Array(0) });
      if (marker.status === 507) return 'full';
      const put = await send('PUT', recordOf(id), [409, 412, 507], { body: Uint8Array.from(bytes), headers: { 'If-None-Match': '*', 'Content-Type': 'application/octet-stream' } });
      await put.body?.cancel();
      if (put.ok) return 'stored';
      if (put.status === 507) return 'full';
      const other = await get(id);
      return other !== null && Buffer.compare(other, bytes) === 0 ? 'stored' : 'taken';
    },
    // Its marker goes with the hour's sweep.
    remove: (id) => remove(recordOf(id)),
    async *ids() {
      yield* list('records/');
    },
    async sweep(now) {
      let removed = 0;
      let batch: Promise<void>[] = [];
      for await (const name of list('expiry/')) {
        const [hour = '', id = ''] = name.split('/');
        if (hour >= hourOf(now)) break;
        batch.push(remove(recordOf(id)).then(() => remove(`${prefix}expiry/${name}`)).then(() => { removed += 1; }));
        if (batch.length < SWEEPERS) continue;
        await Promise.all(batch);
        batch = [];
      }
      await Promise.all(batch);
      return removed;
    },
    usage: async () => null,
    room: async () => null,
    async clock() {
      const response = await send('HEAD', recordOf('0'.repeat(32)), [404]);
      return Date.parse(response.headers.get('date') ?? '');
    },
    close: async () => undefined,
  };
}

/** `2026-11-22T19`: names in order of time. */
const hourOf = (time: number): string => new Date(time).toISOString().slice(0, 13);
