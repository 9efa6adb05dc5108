import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterEach, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { toAsset } from './site.ts';
import { watchSockets } from './socket.ts';

const servers: Server[] = [];
afterEach(() => { for (const server of servers.splice(0)) server.close(); });

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  if (!server.listening) await new Promise((then) => server.once('listening', then));
  return (server.address() as AddressInfo).port;
}

/** Everything that comes back for these bytes, until the server ends the connection. */
const answerTo = (port: number, sent: string): Promise<string> =>
  new Promise((settle, fail) => {
    let all = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    socket.on('data', (bytes) => { all += String(bytes); });
    socket.on('close', () => settle(all));
    socket.on('error', fail);
  });

test.each([
  ['no HTTP at all', 'NONSENSE\r\n\r\n', 400],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
  ['an expectation that nobody has', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: rain\r\nConnection: close\r\n\r\n', 417],
  ['a head that is too long', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
  ['a good request', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 200],
])('%s is answered with the whole set of headers, each once', async (_, sent, status) => {
  const app = createApp({ site: new Map([['/index.html', toAsset('/index.html', Buffer.from('<!doctype html>'))]]), share: null, log: null });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  watchSockets(server, 60_000);
  const lines = (await answerTo(await portOf(server), sent)).split('\r\n\r\n')[0]?.split('\r\n') ?? [];
  expect(lines[0]).toContain(`HTTP/1.1 ${status} `);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    expect(lines.filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))).toEqual([expect.stringContaining(`: ${value}`)]);
  }
});

test('whoever asks for much and takes nothing is let go, so that no answer is held for good', async () => {
  const server = createServer((_, response) => { response.end(Buffer.alloc(64 * 1024 * 1024)); });
  watchSockets(server, 200);
  server.listen(0, '127.0.0.1');
  const port = await portOf(server);
  const gone = new Promise((then) => server.once('connection', (socket) => socket.once('close', then)));
  const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
  socket.pause();
  socket.on('error', () => undefined);
  await gone;
  socket.destroy();
});
