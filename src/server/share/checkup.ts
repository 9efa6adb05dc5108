import { randomBytes } from 'node:crypto';
import { SECURITY_HEADERS } from '../headers.ts';
import { packRecord } from '../storage/record.ts';
import type { ShareService } from './shareService.ts';

/** One thing that was tried just now. `figure` in the unit that its name says. */
type Check = { readonly name: 'headers' | 'write, read, delete (ms)' | 'clock off by (ms)' | 'room left (MB)'; readonly ok: boolean; readonly figure?: number };
type Checkup = { readonly ok: boolean; readonly checks: readonly Check[] };

/** A clock that is further off than this, in milliseconds, makes links expire at another time than was promised. */
const MAX_CLOCK_DRIFT_MS = 60_000;
/** Less room than this, in megabytes, is worth a look before the service has to refuse. */
const MIN_ROOM_MB = 256;
/** The probe's own life, should its deletion fail. */
const PROBE_LIFE_MS = 60_000;

/**
 * Tries out what the service lives by: headers on good and on bad answers, a record written, read and deleted, the clock
 * of the store against ours, room. `ask` sends a request to the app itself.
 */
export async function checkup(service: ShareService | null, ask: (path: string) => Promise<Response>): Promise<Checkup> {
  const checks: Check[] = [await headers(ask)];
  if (service !== null) checks.push(await turnaround(service), await clock(service), await room(service));
  return { ok: checks.every((check) => check.ok), checks };
}

async function headers(ask: (path: string) => Promise<Response>): Promise<Check> {
  const answers = await Promise.all(['/', '/healthz', '/nothing-here', '/api/share/none'].map((path) => ask(path)));
  const ok = answers.every((answer) => Object.entries(SECURITY_HEADERS).every(([name, value]) => answer.headers.get(name) === value));
  return { name: 'headers', ok };
}

async function turnaround({ storage, now }: ShareService): Promise<Check> {
  const id = randomBytes(16).toString('hex');
  const expiresAt = now() + PROBE_LIFE_MS;
  const bytes = packRecord({ expiresAt, readHash: randomBytes(32), deleteHash: randomBytes(32), blob: randomBytes(1024) });
  const started = performance.now();
  const ok = await (async () => {
    if ((await storage.put(id, bytes, expiresAt)) !== 'stored') return false;
    const back = await storage.get(id);
    await storage.remove(id);
    return back !== null && Buffer.compare(back, bytes) === 0 && (await storage.get(id)) === null;
  })().catch(() => false);
  return { name: 'write, read, delete (ms)', ok, figure: Math.round(performance.now() - started) };
}

async function clock({ storage, now }: ShareService): Promise<Check> {
  const off = await storage.clock().then((theirs) => Math.round(theirs - now()), () => Number.MAX_SAFE_INTEGER);
  return { name: 'clock off by (ms)', ok: Math.abs(off) <= MAX_CLOCK_DRIFT_MS, figure: off };
}

async function room({ storage }: ShareService): Promise<Check> {
  const bytes = await storage.room().catch(() => 0);
  if (bytes === null) return { name: 'room left (MB)', ok: true };
  const megabytes = Math.round(bytes / 1_000_000);
  return { name: 'room left (MB)', ok: megabytes >= MIN_ROOM_MB, figure: megabytes };
}
