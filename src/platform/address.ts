import type { Address } from '#store/ports.ts';

/** The address bar and the tab's history. Browsers that limit calls in a time (Safari: 100 in 30 s) drop the rest silently. */
export function browserAddress(): Address {
  putHashBack();
  unmangle();
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
 * the page (`server/app.ts`). The part goes back where browsers keep it to themselves, before anything reads it.
 */
function unmangle(): void {
  const { origin, pathname, search } = location;
  const at = pathname.indexOf('%23');
  if (at >= 0) history.replaceState(null, '', `${origin}${pathname.slice(0, at)}#${pathname.slice(at + 3)}${search}`);
}

/**
 * Mail filters write `#` as `%23`, so that a link's fragment arrives as the last part of the path (and has been seen by
 * the server). Puts the two in their places before anything reads the address.
 */
function putHashBack(): void {
  const path = /^(.*\/)%23(.+)$/i.exec(location.pathname);
  if (path !== null) history.replaceState(null, '', `${path[1]}${location.search}#${path[2]}`);
}
