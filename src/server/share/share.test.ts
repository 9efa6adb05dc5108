import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_BLOB_BYTES } from '#formats/shareLimits.ts';
import { freshId } from '#testing/storageContract.ts';
import { createApp } from '../app.ts';
import { SECURITY_HEADERS } from '../headers.ts';
import { logTo } from '../log.ts';
import { toAsset } from '../site.ts';
import { openDiskStorage } from '../storage/diskStorage.ts';
import type { Storage } from '../storage/storage.ts';
import { createRateLimit } from './rateLimit.ts';
import { createShareService } from './shareService.ts';

const DAY_S = 86_400;
const hashOf = (token: string): string => createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');

type Ask = { id?: string; life?: number; read?: string; remove?: string; body?: Uint8Array<ArrayBuffer>; client?: string };

async function openService(change: { storage?: (real: Storage) => Storage; creates?: number; quotaBytes?: number } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'writethru-share-'));
  const clock = { now: Date.now() };
  const lines: string[] = [];
  const real = openDiskStorage(folder);
  const storage = change.storage?.(real) ?? real;
  const service = createShareService({ storage, quotaBytes: change.quotaBytes ?? 1e12, now: () => clock.now });
  const rate = (perMinute: number) => createRateLimit(perMinute, () => clock.now);
  const app = createApp({
    site: new Map([['/index.html', toAsset('/index.html', Buffer.from('<!doctype html><title>Writethru</title>'))]]),
    share: { service, limits: { creates: rate(change.creates ?? 1e6), reads: rate(1e6), checkups: rate(2) }, clientOf: (context) => context.req.header('x-client') ?? '' },
    log: logTo((line) => lines.push(line), () => clock.now, 'all'),
  });
  const send = (method: string, at: string, headers: Record<string, string> = {}, body?: Uint8Array<ArrayBuffer>) =>
    Promise.resolve(app.request(`http://localhost${at}`, { method, headers, ...(body === undefined ? {} : { body }) }));
  const create = ({ id = freshId(), life = 7 * DAY_S, read = token(), remove = token(), body = randomBytes(100), client = 'a' }: Ask = {}) =>
    send('PUT', `/api/share/${id}`, { 'Writethru-Life': String(life), 'Writethru-Read-Hash': hashOf(read), 'Writethru-Delete-Hash': hashOf(remove), 'X-Client': client }, body);
  const read = (id: string, token?: string) => send('GET', `/api/share/${id}`, token === undefined ? {} : { Authorization: `Bearer ${token}` });
  const remove = (id: string, token: string) => send('DELETE', `/api/share/${id}`, { Authorization: `Bearer ${token}` });
  return { app, clock, lines, folder, service, send, create, read, remove };
}
const token = (): string => randomBytes(32).toString('base64url');

type Service = Awaited<ReturnType<typeof openService>>;
let share: Service;
const opened: Service[] = [];
const open = async (change?: Parameters<typeof openService>[0]): Promise<Service> => {
  const service = await openService(change);
  opened.push(service);
  return service;
};
beforeEach(async () => { share = await open(); });
afterEach(async () => { for (const { folder } of opened.splice(0)) await rm(folder, { recursive: true, force: true }); });

describe('a short link’s bytes', () => {
  test('come back to whoever has the read token, until they expire', async () => {
    const [id, key, body] = [freshId(), token(), randomBytes(20_000)];
    const created = await share.create({ id, read: key, body, life: DAY_S });
    expect(created.status).toBe(201);
    expect(await created.json()).toEqual({ expiresAt: share.clock.now + DAY_S * 1000 });
    const back = await share.read(id, key);
    expect(back.status).toBe(200);
    expect(back.headers.get('cache-control')).toBe('no-store');
    expect(Buffer.compare(Buffer.from(await back.arrayBuffer()), body)).toBe(0);
    share.clock.now += DAY_S * 1000 - 1;
    expect((await share.read(id, key)).status).toBe(200);
    share.clock.now += 1;
    expect((await share.read(id, key)).status).toBe(404);
  });

  test('nobody can tell what is not there from what is not theirs', async () => {
    const [id, key, remove, old] = [freshId(), token(), token(), freshId()];
    await share.create({ id, read: key, remove });
    await share.create({ id: old, read: key, life: 3_600 });
    share.clock.now += 3_600_000;
    const answers = await Promise.all([
      share.read(id), share.read(id, token()), share.read(id, remove), share.read(id, 'short'), share.read(id, hashOf(key)),
      share.read(old, key), share.read(freshId(), key), share.read('nothing', key), share.remove(id, key), share.remove(id, token()), share.remove(freshId(), remove),
    ]);
    const told = await Promise.all(answers.map(async (answer) => JSON.stringify([answer.status, await answer.text(), [...answer.headers].sort()])));
    expect(new Set(told).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect((await share.read(id, key)).status).toBe(200);
  });

  test('go at once for whoever has the delete token', async () => {
    const [id, key, remove] = [freshId(), token(), token()];
    await share.create({ id, read: key, remove });
    expect((await share.remove(id, remove)).status).toBe(204);
    expect((await share.read(id, key)).status).toBe(404);
    expect((await share.remove(id, remove)).status).toBe(404);
  });

  test('are never written over, and the same request sent again is well', async () => {
    const [id, key, remove, body] = [freshId(), token(), token(), randomBytes(100)];
    const { expiresAt } = (await (await share.create({ id, read: key, remove, body })).json()) as { expiresAt: number };
    // Browsers send a request once more, a moment later, where a connection broke before its answer.
    share.clock.now += 40;
    const again = await share.create({ id, read: key, remove, body });
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual({ expiresAt });
    expect((await share.create({ id, read: key, body })).status, 'with another token').toBe(409);
    expect((await share.create({ id })).status).toBe(409);
    expect(Buffer.compare(Buffer.from(await (await share.read(id, key)).arrayBuffer()), body)).toBe(0);
  });

  test('of an id that has expired make room for new ones', async () => {
    const [id, key] = [freshId(), token()];
    await share.create({ id, life: 3_600 });
    share.clock.now += 3_600_000;
    expect((await share.create({ id, read: key })).status).toBe(201);
    expect((await share.read(id, key)).status).toBe(200);
  });
});

describe('limits', () => {
  test.each([['an hour', 3_600, 201], ['less', 3_599, 400], ['a year', 365 * DAY_S, 201], ['more', 365 * DAY_S + 1, 400], ['a fraction', 5_000.5, 400], ['nothing', Number.NaN, 400]])(
    'a life of %s', async (_, life, status) => expect((await share.create({ life })).status).toBe(status));

  test('4 MiB is taken, a byte more is not, told beforehand or not', async () => {
    expect((await share.create({ body: Buffer.alloc(MAX_BLOB_BYTES) })).status).toBe(201);
    expect((await share.create({ body: Buffer.alloc(MAX_BLOB_BYTES + 1) })).status).toBe(413);
    const told = await share.send('PUT', `/api/share/${freshId()}`, { ...headersOf(), 'Content-Length': String(MAX_BLOB_BYTES + 1) }, Buffer.alloc(1));
    expect(told.status).toBe(413);
  });

  const headersOf = () => ({ 'Writethru-Life': '3600', 'Writethru-Read-Hash': token(), 'Writethru-Delete-Hash': token() });

  test('nothing, a strange id, or no hashes are refused', async () => {
    expect((await share.create({ body: Buffer.alloc(0) })).status).toBe(400);
    for (const id of ['a', 'A'.repeat(32), '..%2f'.repeat(8), `${freshId()}0`]) expect((await share.create({ id })).status).toBe(400);
    for (const missing of Object.keys(headersOf())) {
      const headers = Object.fromEntries(Object.entries(headersOf()).filter(([name]) => name !== missing));
      expect((await share.send('PUT', `/api/share/${freshId()}`, headers, randomBytes(10))).status).toBe(400);
    }
  });

  test('a client that makes too many waits; another does not', async () => {
    const busy = await open({ creates: 3 });
    for (let i = 0; i < 3; i++) expect((await busy.create()).status).toBe(201);
    const refused = await busy.create();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('20');
    expect((await busy.create({ client: 'b' })).status).toBe(201);
    busy.clock.now += 20_000;
    expect((await busy.create()).status).toBe(201);
  });

  test('over its quota the service takes no more, and all earlier links open', async () => {
    const [id, key] = [freshId(), token()];
    const small = await open({ quotaBytes: MAX_BLOB_BYTES + 5_000 });
    expect((await small.create({ id, read: key, body: randomBytes(6_000) })).status).toBe(201);
    small.clock.now += 2_000;
    expect((await small.create()).status).toBe(507);
    expect((await small.read(id, key)).status).toBe(200);
  });

  test('a disk that is nearly full is refused before it is', async () => {
    const crammed = await open({ storage: (real) => ({ ...real, room: async () => 1_000 }) });
    expect((await crammed.create()).status).toBe(507);
  });
});

describe('to the outside', () => {
  test('says what it takes', async () => {
    expect(await (await share.send('GET', '/api/share')).json()).toEqual({ format: 'writethru-share/1', maxBytes: MAX_BLOB_BYTES, minLife: 3_600, maxLife: 365 * DAY_S });
  });

  test('sends the whole set of headers with every answer, errors included', async () => {
    const broken = await open({ storage: (real) => ({ ...real, get: async () => { throw new Error('gone'); } }) });
    const answers = [
      await share.create(), await share.create({ life: 1 }), await share.read(freshId(), token()), await share.send('GET', '/api/share'), await share.send('GET', '/api/none'),
      await share.send('POST', '/api/share'), await share.send('OPTIONS', `/api/share/${freshId()}`), await share.create({ body: Buffer.alloc(MAX_BLOB_BYTES + 1) }),
      await broken.read(freshId(), token()), await share.send('GET', '/checkup'), await share.send('POST', '/checkup'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 400, 404, 200, 404, 404, 404, 413, 500, 200, 405]);
    for (const { headers } of answers) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin'), 'no other site may use the service').toBeNull();
    }
  });

  test('a checkup tries headers, a write and a read, the clock and the room', async () => {
    const answer = await share.send('GET', '/checkup');
    const report = (await answer.json()) as { checks: readonly { name: string; ok: boolean }[] };
    expect(report).toMatchObject({ ok: true });
    expect(report.checks.map(({ name }) => name)).toEqual(['headers', 'write, read, delete (ms)', 'clock off by (ms)', 'room left (MB)']);
    const broken = await open({ storage: (real) => ({ ...real, put: async () => 'full', clock: async () => 0 }) });
    const bad = await broken.send('GET', '/checkup');
    expect(bad.status).toBe(503);
    expect(await bad.json()).toMatchObject({ ok: false, checks: [{ ok: true }, { ok: false }, { ok: false }, { ok: true }] });
    await broken.send('GET', '/checkup');
    expect((await broken.send('GET', '/checkup')).status, 'it writes, so it is not for everybody at any pace').toBe(429);
  });

  test('logs routes by name, never what was asked for', async () => {
    const [id, key, remove] = [freshId(), token(), token()];
    await share.create({ id, read: key, remove });
    await share.read(id, key);
    await share.remove(id, remove);
    for (const at of ['/%23w1.secret', '/?s%23w1.secret', '/api/share/secret', '/secret.txt', '/api/secret?secret']) await share.send('GET', at);
    const told = share.lines.join('');
    for (const word of [id, key, remove, hashOf(key), 'secret', '%23']) expect(told).not.toContain(word);
    expect(share.lines.map((line) => (JSON.parse(line) as { route: string }).route)).toEqual([
      'PUT /api/share/:id', 'GET /api/share/:id', 'DELETE /api/share/:id', 'GET site', 'GET site', 'GET /api/share/:id', 'GET site', 'GET site',
    ]);
    for (const line of share.lines) expect(Object.keys(JSON.parse(line) as object)).toEqual(['time', 'route', 'status', 'ms']);
  });
});
