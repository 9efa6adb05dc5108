import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest, Agent } from 'node:http';
import path from 'node:path';
import { ROOT } from './run.mjs';

/** How long a server may take to come up, in milliseconds. */
const START_MS = 20_000;

/**
 * The built server as a process of its own, on any free port, without limits on how often one client may ask.
 *
 * @param {Record<string, string>} env
 */
export async function startServer(env) {
  const child = spawn(process.execPath, [path.join(ROOT, 'dist', 'server', 'main.js')], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', CREATES_PER_MINUTE: '10000000', READS_PER_MINUTE: '10000000', LOG: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => { said += bytes; });
  const ended = new Promise((settle) => child.on('exit', (code, signal) => settle({ code, signal })));
  const port = await new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`The server did not start: ${said}`)), START_MS);
    child.on('exit', () => failed(new Error(`The server ended: ${said}`)));
    child.stdout.on('data', () => {
      const told = /http:\/\/[^:]+:(\d+)\//.exec(said);
      if (told === null) return;
      clearTimeout(timer);
      found(Number(told[1]));
    });
  });
  return {
    port, pid: child.pid, ended,
    said: () => said,
    kill: (signal) => { child.kill(signal); return ended; },
  };
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('base64url');

/** A short link as a page would make it, of random bytes in place of an encrypted story. */
export function makeLink(bytes) {
  const [read, remove] = [randomBytes(32), randomBytes(32)];
  return { id: randomBytes(16).toString('hex'), read, remove, readHash: sha256(read), deleteHash: sha256(remove), blob: randomBytes(bytes) };
}

/** Requests to a server, over connections that stay open. */
export function clientOf(port, sockets = 64) {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const send = (method, at, headers = {}, body = null) => new Promise((settle, fail) => {
    const request = httpRequest({ port, host: '127.0.0.1', agent, method, path: at, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      response.on('error', fail);
      response.on('aborted', () => fail(new Error('cut')));
    });
    request.on('error', fail);
    if (body !== null) request.setHeader('Content-Length', body.length);
    request.end(body ?? undefined);
  });
  return {
    send,
    create: ({ id, readHash, deleteHash, blob }, life = 3_600) =>
      send('PUT', `/api/share/${id}`, { 'Writethru-Life': String(life), 'Writethru-Read-Hash': readHash, 'Writethru-Delete-Hash': deleteHash }, blob),
    read: ({ id, read }) => send('GET', `/api/share/${id}`, { Authorization: `Bearer ${read.toString('base64url')}` }),
    remove: ({ id, remove }) => send('DELETE', `/api/share/${id}`, { Authorization: `Bearer ${remove.toString('base64url')}` }),
    close: () => agent.destroy(),
  };
}
