import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { clientOf, makeLink, startServer } from './serverUnderTest.mjs';

/**
 * How much the share service bears, server and client on the same machine: `npm run load` prints creates and reads a second
 * of 20 kB each; `npm run load -- soak 30` then mixes both at half that load for 30 minutes and watches the memory. The
 * store is a folder in the system's temporary one, or what STORE_URL names. Build first (`npm run build`).
 */

const BLOB_BYTES = 20_000;
const CLIENTS = 32;
const BURST_MS = 10_000;
/** Memory is written down so often, in milliseconds. */
const WATCH_MS = 10_000;

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Memory of a process that is not shared, in megabytes; null where the system does not tell. */
function memoryOf(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0') / 1024;
  } catch {
    return null;
  }
}

/** `pace`: milliseconds between the starts of two tasks of one client; 0 as fast as it goes. */
async function drive(what, ms, task, pace = 0) {
  const times = [];
  let errors = 0;
  const until = Date.now() + ms;
  const started = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, async (_, client) => {
    for (let turn = 0; Date.now() < until; turn++) {
      const due = started + (turn + client / CLIENTS) * pace;
      if (pace > 0 && due > performance.now()) await new Promise((later) => setTimeout(later, due - performance.now()));
      const from = performance.now();
      if (await task().catch(() => false)) times.push(performance.now() - from);
      else errors += 1;
    }
  }));
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const perSecond = times.length / seconds;
  console.log(`${what.padEnd(8)} ${perSecond.toFixed(0).padStart(6)}/s   p50 ${percentile(times, 0.5).toFixed(1)} ms   p99 ${percentile(times, 0.99).toFixed(1)} ms   worst ${(times.at(-1) ?? 0).toFixed(1)} ms   errors ${errors}`);
  return { perSecond, errors };
}

export async function load(soakMinutes, burstMs = BURST_MS) {
  const folder = mkdtempSync(path.join(tmpdir(), 'writethru-load-'));
  const server = await startServer({ STORE_URL: process.env.STORE_URL || `disk:${folder}`, QUOTA_MB: '1000000' });
  const client = clientOf(server.port, CLIENTS);
  const links = [];
  const makeReadable = () => {
    const link = makeLink(BLOB_BYTES);
    return client.create(link).then(({ status }) => status === 201 && links.push({ id: link.id, read: link.read, blob: link.blob.subarray(0, 32) }) > 0);
  };
  const read = async () => {
    const link = links[Math.floor(Math.random() * links.length)];
    const { status, body } = await client.read(link);
    return status === 200 && body.length === BLOB_BYTES && body.subarray(0, 32).equals(link.blob);
  };
  try {
    const creates = await drive('creates', burstMs, makeReadable);
    const reads = await drive('reads', burstMs, read);
    let errors = creates.errors + reads.errors;
    if (soakMinutes > 0) {
      // Half of what it bore, half of that creates.
      const pace = (CLIENTS * 1000) / (Math.min(creates.perSecond, reads.perSecond) / 2);
      const memory = [];
      const watch = setInterval(() => memory.push(memoryOf(server.pid) ?? 0), WATCH_MS);
      errors += (await drive('soak', soakMinutes * 60_000, async () => {
        if (links.length > 50_000) links.splice(0, 25_000);
        return Math.random() < 0.5 ? makeReadable() : read();
      }, pace)).errors;
      clearInterval(watch);
      const [first, last] = [memory.slice(0, memory.length / 4), memory.slice(-memory.length / 4)].map((part) => Math.max(...part));
      console.log(`memory   first quarter at most ${first?.toFixed(0)} MB, last quarter at most ${last?.toFixed(0)} MB`);
    }
    return errors;
  } finally {
    client.close();
    await server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [what, minutes] = process.argv.slice(2);
  process.exitCode = (await load(what === 'soak' ? Number(minutes ?? '30') : 0)) === 0 ? 0 : 1;
}
