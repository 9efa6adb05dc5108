import type { Tab, TabMessage } from '#store/ports.ts';
import { askedClaims, lockClaims } from './claims.ts';

/** This tab: what it had open, what it alone may write, and the wire to the other tabs. */
export function browserTab(name: string): Tab {
  const key = `${name}.story`;
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  const claims = locks === undefined ? askedClaims(new BroadcastChannel(`${name}.claims`)) : lockClaims(locks, `${name}.story.`);
  const wire = new BroadcastChannel(`${name}.tabs`);
  return {
    ...claims,
    remembered() {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    remember(id) {
      try {
        if (id === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, id);
      } catch {
        // Without it a reload opens the story that was used last, which is mostly the same one.
      }
    },
    tell: (message) => wire.postMessage(message),
    onTold: (listener) => wire.addEventListener('message', (event: MessageEvent<TabMessage>) => listener(event.data)),
    onLeave(listener) {
      addEventListener('pagehide', listener);
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') listener();
      });
    },
  };
}
