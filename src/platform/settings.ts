import { fail, ok } from '#core/model/result.ts';
import type { Settings } from '#store/ports.ts';

/** One entry of localStorage. Reading it may throw where the reader has switched storage off. */
export function browserSettings(key: string): Settings {
  return {
    read() {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        localStorage.setItem(key, value);
        return ok(null);
      } catch (thrown) {
        const full = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
        return fail({ code: full ? 'storage-full' : 'storage-unavailable' });
      }
    },
    clear() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing can have been kept where storage is switched off.
      }
    },
    onChange(listener) {
      addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) listener(event.newValue);
      });
    },
  };
}
