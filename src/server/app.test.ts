import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { loadSite } from './site.ts';

const PAGE = '<!doctype html><title>Writethru</title>';
const SCRIPT = 'export const words = 1;\n'.repeat(200);
const SECRET = 'the password file';

let folder: string;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'writethru-'));
  folder = path.join(parent, 'web');
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await mkdir(path.join(folder, 'sample'), { recursive: true });
  await writeFile(path.join(parent, 'secret.txt'), SECRET);
  await writeFile(path.join(folder, 'index.html'), PAGE);
  await writeFile(path.join(folder, '.built-from'), SECRET);
  await writeFile(path.join(folder, 'assets', 'index-BX3f9a1c.js'), SCRIPT);
  await writeFile(path.join(folder, 'sample', '1-early.txt'), 'HAVENMOUTH — “Text.”');
  await symlink(path.join(parent, 'secret.txt'), path.join(folder, 'linked.txt'));
  app = createApp({ site: await loadSite(folder), share: null, log: null });
});

afterAll(() => rm(path.dirname(folder), { recursive: true }));

const get = (address: string, headers: Record<string, string> = {}) =>
  app.request(`http://localhost${address}`, { headers });

describe('the built site', () => {
  test('the page is served at the root and is never stored', async () => {
    const response = await get('/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(PAGE);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('a file with a hash in its name is kept for good', async () => {
    const response = await get('/assets/index-BX3f9a1c.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('a file without one is asked for again, and not sent again when it is unchanged', async () => {
    const first = await get('/sample/1-early.txt');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(await first.text()).toBe('HAVENMOUTH — “Text.”');
    const etag = first.headers.get('etag') ?? '';
    const again = await get('/sample/1-early.txt', { 'If-None-Match': `W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('text is packed for a browser that can unpack it, and only then', async () => {
    const packed = await get('/assets/index-BX3f9a1c.js', { 'Accept-Encoding': 'br, gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(SCRIPT);
    for (const asked of ['', 'identity', 'gzip;q=0', 'gzip; q=0.0, br']) {
      const plain = await get('/assets/index-BX3f9a1c.js', { 'Accept-Encoding': asked });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(await plain.text()).toBe(SCRIPT);
    }
  });

  test('HEAD answers as GET does, without a body', async () => {
    const response = await app.request('http://localhost/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test('the sign of life', async () => {
    const response = await get('/healthz');
    expect([response.status, await response.text()]).toEqual([200, 'ok']);
  });
});

describe('headers', () => {
  test.each(['/', '/assets/index-BX3f9a1c.js', '/healthz', '/nothing-here', '/%23w1.abc'])('of %s hold the whole set', async (address) => {
    const { headers } = await get(address);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
  });

  test('a refused method and an unchanged file carry them too', async () => {
    const refused = await app.request('http://localhost/', { method: 'POST', body: 'x' });
    expect(refused.status).toBe(405);
    expect(refused.headers.get('allow')).toBe('GET, HEAD');
    const etag = (await get('/sample/1-early.txt')).headers.get('etag') ?? '';
    const unchanged = await get('/sample/1-early.txt', { 'If-None-Match': etag });
    for (const { headers } of [refused, unchanged])
      expect(headers.get('content-security-policy')).toBe(SECURITY_HEADERS['Content-Security-Policy']);
  });

  test('no script, style or frame from anywhere else, and no string becomes markup', () => {
    const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? '';
    for (const directive of ["default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types writethru'])
      expect(policy.split('; ')).toContain(directive);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('the promise of TLS is made only where TLS is served', async () => {
    expect((await get('/')).headers.has('strict-transport-security')).toBe(false);
    const secure = await get('/', { 'X-Forwarded-Proto': 'https' });
    expect(secure.headers.get('strict-transport-security')).toMatch(/^max-age=\d+/);
  });
});

describe('addresses', () => {
  test.each(['/%23w1.AAAA', '/%23', '/index.html%23w1.AAAA'])('%s, a mangled link, gets the page, never stored', async (address) => {
    const response = await get(address);
    expect(await response.text()).toBe(PAGE);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt', '//secret.txt', '/secret.txt', '/linked.txt', '/.built-from', '/%00', '/assets', '/assets/',
    '/sample/1-early.txt/', '/SAMPLE/1-early.txt', '/constructor', '/__proto__',
  ])('%s leads nowhere', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain(SECRET);
  });

  test('no address whatever leads out of the folder', async () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', 'secret.txt', 'web', 'linked.txt', '%00'), fc.webSegment());
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const response = await get(`/${parts.join('/')}`);
        expect(await response.text()).not.toContain(SECRET);
      }),
      { numRuns: 1000 },
    );
  });
});
