import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** Allows each client so many uses a minute, and as many at once; what is not used comes back evenly. */
export type RateLimit = {
  /** 0 where the client may, else the seconds after which it may again. */
  wait(client: string): number;
};

/**
 * Clients remembered at most: 100,000 take some 15 MB. Beyond that the oldest are forgotten, which only ever lets
 * somebody through sooner.
 */
const MAX_CLIENTS = 100_000;

const MINUTE_MS = 60_000;

export function createRateLimit(perMinute: number, now: () => number): RateLimit {
  const clients = new Map<string, { left: number; at: number }>();
  return {
    wait(client) {
      const at = now();
      const known = clients.get(client);
      const left = known === undefined ? perMinute : Math.min(perMinute, known.left + (Math.max(0, at - known.at) / MINUTE_MS) * perMinute);
      clients.delete(client);
      clients.set(client, { left: left >= 1 ? left - 1 : left, at });
      if (clients.size > MAX_CLIENTS) for (const oldest of clients.keys()) { clients.delete(oldest); break; }
      return left >= 1 ? 0 : Math.ceil(((1 - left) / perMinute) * 60);
    },
  };
}

/**
 * Names a client without keeping its address: a keyed hash, with a key that is never written down and goes with the
 * process. Of an IPv6 address the first 64 bits count, since that is what one household or office has.
 */
export function createClientNames(): (address: string) => string {
  const key = randomBytes(32);
  return (address) => createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 22);
}

export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const whole = tail === undefined ? groups : [...groups, ...Array.from({ length: Math.max(0, 8 - groups.length - end.length) }, () => '0'), ...end];
  return whole.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
