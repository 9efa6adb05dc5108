import path from 'node:path';
import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { Context } from 'hono';
import { createApp } from './app.ts';
import { logTo } from './log.ts';
import { forwardedFor } from './share/forwardedFor.ts';
import { createClientNames, createRateLimit } from './share/rateLimit.ts';
import { createShareService } from './share/shareService.ts';
import { DEFAULT_PORT, readSettings } from './settings.ts';
import { loadSite } from './site.ts';
import { watchSockets } from './socket.ts';
import { openStorage } from './storage/openStorage.ts';
import { overlaid } from './storage/overlaid.ts';
import type { Storage } from './storage/storage.ts';

/** Opens the socket for the app and closes it again; with `migrate.ts` all of the server that knows Node's process. */

/** How long a request under way may take to finish after Ctrl-C, in milliseconds. */
const GRACE_MS = 5_000;

/** A client may take this long, in milliseconds, to send its request's head, and its whole request: 4 MiB at 1.1 Mbit/s. */
const HEAD_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** How often connections are looked at for that, in milliseconds; Node's own 30 s would let a slow client hold on four times as long. */
const LOOK_EVERY_MS = 2_000;

/**
 * A connection on which nothing moves is kept this long, in milliseconds, 45,000 to 300,000: longer than a bucket in trouble
 * may take to make a link (three requests of 15 s).
 */
const STALLED_MS = 60_000;

/** An idle connection is kept this long, in milliseconds: longer than proxies keep theirs (60 s), or they meet a closed one. */
const KEEP_ALIVE_MS = 65_000;

/** How often what has expired is removed, in milliseconds. It cannot be read any more in any case. */
const SWEEP_EVERY_MS = 600_000;

/** `/checkup` writes and deletes; a supervisor asks it once a minute at most. */
const CHECKUPS_PER_MINUTE = 6;

/**
 * Bytes of a request's head, 16,384 (Node's own limit) to 262,144: a whole link whose `#` a mail filter made `%23` arrives
 * in it, and five versions of a long story take some 20,000.
 */
const MAX_HEAD_BYTES = 131_072;

const settings = readSettings(process.env);
if (typeof settings === 'string') leave(settings);
const { port, host, storeUrl, proxies } = settings;

const folder = fileURLToPath(new URL('../web', import.meta.url));
const site = await loadSite(folder).catch(() => new Map());
if (!site.has('/index.html')) leave(`There is no built page in ${path.relative(process.cwd(), folder)}: run npm run build first.`);

const now = (): number => Date.now();
const open = (url: string): Promise<Storage> => openStorage(url).catch((error: Error) => leave(error.message));
const store = storeUrl === null ? null : await open(storeUrl);
const storage = store === null || settings.oldStoreUrl === null ? store : overlaid(store, await open(settings.oldStoreUrl));
const service = storage === null ? null : createShareService({ storage, quotaBytes: settings.quotaMb * 1_000_000, now });
const nameOf = createClientNames();
const clientOf = (context: Context): string => {
  const { incoming } = (context.env ?? {}) as { readonly incoming?: IncomingMessage };
  return nameOf(forwardedFor(context.req.header('x-forwarded-for'), proxies) ?? incoming?.socket.remoteAddress ?? '');
};
const limits = {
  creates: createRateLimit(settings.createsPerMinute, now),
  reads: createRateLimit(settings.readsPerMinute, now),
  checkups: createRateLimit(CHECKUPS_PER_MINUTE, now),
};
const log = settings.log === 'none' ? null : logTo((line) => process.stdout.write(line), now, settings.log);
const app = createApp({ site, share: service === null ? null : { service, limits, clientOf }, log });

const serverOptions = {
  maxHeaderSize: MAX_HEAD_BYTES, headersTimeout: HEAD_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS, connectionsCheckingInterval: LOOK_EVERY_MS,
};
const server = serve({ fetch: app.fetch, port, hostname: host, serverOptions }, ({ port: opened }) => {
  const name = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host;
  console.log(`Writethru is at http://${name}:${opened}/ (Ctrl-C ends it)`);
});

if ('closeIdleConnections' in server) watchSockets(server, STALLED_MS);

if (service !== null) setInterval(() => void service.sweep().catch(() => console.error('What has expired could not be removed now.')), SWEEP_EVERY_MS).unref();

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') leave(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES') leave(`Port ${port} needs more rights. Choose one above 1023: PORT=${DEFAULT_PORT} npm start`);
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL') leave(`HOST=${host} is not an address of this machine.`);
  throw error;
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);

/** Takes no more connections, lets what is under way finish, and closes the store. */
function stop(): void {
  if (stopping) return;
  stopping = true;
  server.close(() => void leaveStore().then(() => process.exit(0)));
  if ('closeIdleConnections' in server) setInterval(() => server.closeIdleConnections(), 50).unref();
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE_MS).unref();
}

const leaveStore = (): Promise<void> => storage?.close().catch(() => undefined) ?? Promise.resolve();

function leave(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
