import type { Tab } from '#store/ports.ts';

export type Claims = Pick<Tab, 'claim' | 'release' | 'claimed'>;

/**
 * A lock of a page that is just being reloaded is let go a moment after the new page starts; a duplicated tab waits this
 * long before it works on a copy.
 */
const WAIT_MS = 600;
/** How long other tabs have to say that a story is theirs, where the browser has no locks. */
const ANSWER_MS = 150;

/** Who may write a story, by the browser's own locks: they end with the tab, however it ends. */
export function lockClaims(locks: LockManager, prefix: string): Claims {
  const held = new Map<string, () => void>();
  /** Asked for, and not let go again meanwhile. */
  const wanted = new Map<string, Promise<boolean>>();
  return {
    claim(id) {
      const known = wanted.get(id);
      if (known !== undefined) return known;
      const asked = new Promise<boolean>((answer) => {
        const hold = (): Promise<void> =>
          new Promise((letGo) => {
            // Let go before it was ours: whoever waits behind must not wait for us.
            if (wanted.get(id) !== asked) {
              answer(false);
              return letGo();
            }
            held.set(id, letGo);
            answer(true);
          });
        locks.request(prefix + id, { signal: AbortSignal.timeout(WAIT_MS) }, hold).catch(() => {
          if (wanted.get(id) === asked) wanted.delete(id);
          answer(false);
        });
      });
      wanted.set(id, asked);
      return asked;
    },
    release(id) {
      wanted.delete(id);
      held.get(id)?.();
      held.delete(id);
    },
    async claimed() {
      const { held: all } = await locks.query();
      const names = (all ?? []).flatMap((lock) => (lock.name?.startsWith(prefix) ? [lock.name.slice(prefix.length)] : []));
      return new Set(names);
    },
  };
}

type Question = { readonly kind: 'whose' } | { readonly kind: 'mine'; readonly ids: readonly string[] };

/** The same over plain http to another machine, where browsers offer no locks: tabs ask each other. */
export function askedClaims(wire: BroadcastChannel): Claims {
  const mine = new Set<string>();
  wire.addEventListener('message', (event: MessageEvent<Question>) => {
    if (event.data.kind === 'whose') wire.postMessage({ kind: 'mine', ids: [...mine] } satisfies Question);
  });
  const others = (): Promise<ReadonlySet<string>> =>
    new Promise((answer) => {
      const theirs = new Set<string>();
      const hear = (event: MessageEvent<Question>): void => {
        if (event.data.kind === 'mine') for (const id of event.data.ids) theirs.add(id);
      };
      wire.addEventListener('message', hear);
      wire.postMessage({ kind: 'whose' } satisfies Question);
      setTimeout(() => {
        wire.removeEventListener('message', hear);
        answer(theirs);
      }, ANSWER_MS);
    });
  return {
    async claim(id) {
      if (mine.has(id)) return true;
      if ((await others()).has(id)) return false;
      mine.add(id);
      return true;
    },
    release: (id) => void mine.delete(id),
    claimed: async () => new Set([...mine, ...(await others())]),
  };
}
