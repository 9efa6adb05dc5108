import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { killRounds } from '../scripts/killRounds.mjs';
import { clientOf, makeLink, startServer, type Client, type Server } from '../scripts/serverUnderTest.mjs';

/** The built server as operators run it: processes of its own, real stores. No browser takes part. */

const folder = mkdtempSync(path.join(tmpdir(), 'writethru-servers-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withServers(envs: readonly Record<string, string>[], use: (clients: readonly Client[], servers: readonly Server[]) => Promise<void>): Promise<void> {
  const servers = await Promise.all(envs.map((env) => startServer(env)));
  const clients = servers.map(({ port }) => clientOf(port));
  try {
    await use(clients, servers);
  } finally {
    for (const client of clients) client.close();
    for (const server of servers) expect(await server.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  }
}

const stores = [
  ['a folder', `disk:${folder}/both`],
  ['Postgres', process.env['WRITETHRU_TEST_POSTGRES']],
  ['Redis', process.env['WRITETHRU_TEST_REDIS']],
  ['S3', process.env['WRITETHRU_TEST_S3']?.replace('{run}', `servers-${process.pid}`)],
] as const;

for (const [name, url] of stores) {
  test(`two servers on ${name}: put on one, read and deleted on the other`, async () => {
    test.skip(url === undefined, 'no such server here; npm run stores starts one');
    await withServers([{ STORE_URL: url ?? '' }, { STORE_URL: url ?? '' }], async ([one, other]) => {
      const link = makeLink(20_000);
      expect((await one?.create(link))?.status).toBe(201);
      expect((await other?.read(link))?.body.equals(link.blob)).toBe(true);
      expect((await other?.remove(link))?.status).toBe(204);
      expect((await one?.read(link))?.status).toBe(404);
      expect(JSON.parse((await other?.send('GET', '/checkup'))?.body.toString() ?? '')).toMatchObject({ ok: true });
    });
  });
}

test('records move from one store to another while servers go on', async () => {
  const [from, to] = [`disk:${folder}/from`, `disk:${folder}/to`];
  const links = Array.from({ length: 50 }, () => makeLink(2_000));
  await withServers([{ STORE_URL: from }], async ([client]) => {
    for (const link of links) expect((await client?.create(link))?.status).toBe(201);
  });
  await withServers([{ STORE_URL: to, OLD_STORE_URL: from }], async ([client]) => {
    const [first, second] = links;
    if (client === undefined || first === undefined || second === undefined) throw new Error('no client');
    expect((await client.remove(first)).status).toBe(204);
    const moving = promisify(execFile)(process.execPath, ['dist/server/migrate.js', from, to], { cwd: path.join(import.meta.dirname, '..') });
    for (const link of links.slice(1)) expect((await client.read(link)).status).toBe(200);
    expect((await moving).stdout).toBe('49 copied, 0 there already, 0 expired, 0 not readable.\n');
  });
  await withServers([{ STORE_URL: to }], async ([client]) => {
    for (const link of links.slice(1)) expect((await client?.read(link))?.body.equals(link.blob)).toBe(true);
    expect((await client?.read(links[0] ?? makeLink(1)))?.status).toBe(404);
  });
});

test('killed at any moment under load, it loses nothing that it acknowledged and shows nothing half written', async () => {
  let acknowledged = 0;
  // A busy machine answers little before the server is killed: rounds go on until enough was at stake.
  for (let turn = 0; turn < 8 && acknowledged <= 50; turn++) {
    const sum = await killRounds(5);
    expect(sum).toMatchObject({ lost: 0, halfWritten: 0, leftovers: 0 });
    acknowledged += sum.acknowledged;
  }
  expect(acknowledged).toBeGreaterThan(50);
});

test('its log names routes, and neither ids, tokens, addresses nor what a filter made of a link', async () => {
  await withServers([{ STORE_URL: `disk:${folder}/log`, LOG: 'all' }], async ([client], [server]) => {
    const link = makeLink(2_000);
    await client?.create(link);
    await client?.read(link);
    await client?.remove(link);
    await client?.send('GET', `/?s%23w1.${link.read.toString('base64url')}`);
    await client?.send('GET', `/%231.99.${link.readHash}`);
    await expect.poll(() => server?.said().split('\n').filter((line) => line.startsWith('{')).length).toBe(5);
    for (const word of [link.id, link.readHash, link.read.toString('base64url'), link.remove.toString('base64url'), '%23', '?s']) expect(server?.said()).not.toContain(word);
    const told = server?.said().split('\n').filter((line) => line.startsWith('{')).join('') ?? '';
    expect(told).not.toContain('127.0.0.1');
    expect(told).toContain('"route":"PUT /api/share/:id","status":201');
  });
});

test('a request under way is finished before it stops', async () => {
  const server = await startServer({ STORE_URL: `disk:${folder}/stop` });
  const client = clientOf(server.port);
  const links = Array.from({ length: 20 }, () => makeLink(500_000));
  const answers = links.map((link) => client.create(link));
  await Promise.race(answers);
  const ended = server.kill('SIGINT');
  const statuses = (await Promise.allSettled(answers)).map((answer) => (answer.status === 'fulfilled' ? answer.value.status : 0));
  expect(await ended).toEqual({ code: 0, signal: null });
  client.close();
  // What was taken in is answered; what had not begun is refused by a closed connection, never half done.
  expect(statuses.filter((status) => status === 201).length).toBeGreaterThan(0);
  await withServers([{ STORE_URL: `disk:${folder}/stop` }], async ([again]) => {
    for (const [i, link] of links.entries()) if (statuses[i] === 201) expect((await again?.read(link))?.status).toBe(200);
  });
});

test('a setting that makes no sense is said in a sentence', async () => {
  for (const [env, sentence] of [
    [{ STORE_URL: 'ftp://x' }, 'STORE_URL begins with none of'], [{ QUOTA_MB: 'much' }, 'QUOTA_MB=much is not'], [{ STORE_URL: 's3://host' }, 'needs a host and a bucket'],
  ] as const) await expect(startServer(env)).rejects.toThrow(sentence);
});

test('whoever sends a request’s head too slowly is let go, and others are served meanwhile', async () => {
  await withServers([{ STORE_URL: `disk:${folder}/slow` }], async ([client], [server]) => {
    const socket = connect(server?.port ?? 0, '127.0.0.1');
    let told = '';
    socket.on('data', (bytes) => { told += bytes.toString(); });
    const closed = new Promise((settle) => socket.on('close', settle));
    socket.write('GET / HTTP/1.1\r\nHost: slow\r\nX-Never-Ending: ');
    expect((await client?.create(makeLink(100)))?.status).toBe(201);
    await closed;
    expect(told).toMatch(/^HTTP\/1\.1 408 /);
  });
});
