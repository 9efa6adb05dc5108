import type { Address } from '#store/ports.ts';

/** The address bar and the tab's history. Browsers that limit calls in a time (Safari: 100 in 30 s) drop the rest silently. */
export function browserAddress(): Address {
  const throughServer = putHashBack();
  const fragment = (): string => {
    const { href } = location;
    const at = href.indexOf('#');
    return at < 0 ? '' : href.slice(at + 1);
  };
  const page = (): string => location.origin + location.pathname + location.search;
  let known = fragment();
  const write = (method: 'pushState' | 'replaceState', text: string): void => {
    try {
      history[method](null, '', text === '' ? page() : `${page()}#${text}`);
    } catch {
      // Over the browser's limit: the view is right, only its address is late until the next step.
    }
    known = fragment();
  };
  return {
    fragment,
    throughServer,
    page,
    push: (text) => write('pushState', text),
    replace: (text) => write('replaceState', text),
    onChange(listener) {
      // A step through history tells twice, once as popstate and once as hashchange.
      const look = (): void => {
        const now = fragment();
        if (now === known) return;
        known = now;
        listener(now);
      };
      addEventListener('popstate', look);
      addEventListener('hashchange', look);
    },
  };
}

/**
 * A mail filter that writes `#` as `%23` makes the fragment part of the path, and the server answers such a path with
 * the page (`server/app.ts`). The part goes back where browsers keep it to themselves, before anything reads it. A query
 * behind it is the filter's own and goes.
 *
 * @returns whether the address had to be mended
 */
function putHashBack(): boolean {
  const { origin, pathname } = location;
  const at = pathname.indexOf('%23');
  if (at >= 0) history.replaceState(null, '', `${origin}${pathname.slice(0, at)}#${pathname.slice(at + 3)}`);
  return at >= 0;
}
