import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { loadSite } from './site.ts';

/** Opens the socket for the app and closes it again; the only file of the server that knows Node's process. */

const DEFAULT_PORT = 4173;

/** How long a request under way may take to finish after Ctrl-C, in milliseconds; nothing served here takes longer. */
const GRACE_MS = 2_000;

/**
 * Bytes of a request's head, 16,384 (Node's own limit) to 262,144: a whole link whose `#` a mail filter made `%23` arrives
 * in it, and five versions of a long story take some 20,000.
 */
const MAX_HEAD_BYTES = 131_072;

const port = readPort(process.env['PORT']);
const host = process.env['HOST'] || '127.0.0.1';
const folder = fileURLToPath(new URL('../web', import.meta.url));

const site = await loadSite(folder).catch(() => new Map());
if (!site.has('/index.html')) leave(`There is no built page in ${path.relative(process.cwd(), folder)}: run npm run build first.`);

const server = serve({ fetch: createApp(site).fetch, port, hostname: host, serverOptions: { maxHeaderSize: MAX_HEAD_BYTES } }, ({ port: opened }) => {
  const name = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host;
  console.log(`Writethru is at http://${name}:${opened}/ (Ctrl-C ends it)`);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') leave(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES') leave(`Port ${port} needs more rights. Choose one above 1023: PORT=${DEFAULT_PORT} npm start`);
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL') leave(`HOST=${host} is not an address of this machine.`);
  throw error;
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);

function stop(): void {
  if (stopping) return;
  stopping = true;
  server.close(() => process.exit(0));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE_MS).unref();
}

function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  leave(`PORT=${value} is not a port number (0 to 65535).`);
}

function leave(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
