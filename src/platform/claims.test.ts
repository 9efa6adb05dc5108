import { expect, test } from 'vitest';
import { lockClaims } from './claims.ts';

/** Locks of one browser, granted in the order of asking, each a turn later, as browsers do. */
function fakeLocks(): LockManager {
  const tails = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  return {
    async request(name: string, { signal }: { readonly signal: AbortSignal }, hold: () => Promise<void>) {
      const before = tails.get(name) ?? Promise.resolve();
      const refused = new Promise<never>((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason)));
      const mine = Promise.race([before, refused]).then(async () => {
        held.add(name);
        await hold();
        held.delete(name);
      });
      tails.set(name, Promise.allSettled([before, mine]));
      return mine;
    },
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })), pending: [] }),
  } as unknown as LockManager;
}

test('a story belongs to one tab until it lets go', async () => {
  const locks = fakeLocks();
  const [one, other] = [lockClaims(locks, 's.'), lockClaims(locks, 's.')];
  expect(await one.claim('a')).toBe(true);
  expect(await one.claim('a')).toBe(true);
  expect(await other.claim('a'), 'after a wait').toBe(false);
  expect(await other.claim('b')).toBe(true);
  expect(await one.claimed()).toEqual(new Set(['a', 'b']));
  one.release('a');
  expect(await other.claim('a')).toBe(true);
});

test('a story that is let go before it was granted holds nobody up', async () => {
  const locks = fakeLocks();
  const [one, other] = [lockClaims(locks, 's.'), lockClaims(locks, 's.')];
  const asked = one.claim('a');
  one.release('a');
  expect(await asked).toBe(false);
  expect(await other.claim('a')).toBe(true);
  expect(await one.claim('b')).toBe(true);
});

test('asked for again after it was let go, it is granted again', async () => {
  const claims = lockClaims(fakeLocks(), 's.');
  const first = claims.claim('a');
  claims.release('a');
  const second = claims.claim('a');
  expect([await first, await second]).toEqual([false, true]);
});
