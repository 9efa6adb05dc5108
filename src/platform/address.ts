import { isShortLink } from '#formats/link/shortLink.ts';
import type { Address } from '#store/ports.ts';

/** The address bar and the tab's history. Browsers that limit calls in a time (Safari: 100 in 30 s) drop the rest silently. */
export function browserAddress(): Address {
  const throughServer = putHashBack();
  const marked = takeMark();
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
    keyMissing: marked && !isShortLink(fragment()),
    page,
    shortPage: () => `${location.origin}${location.pathname}?${SHORT_MARK}`,
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
 * A short link is `…/?s#w1.…`: the mark goes to the server and says nothing but that a key should follow. Where a program
 * drops what follows `#`, the page can tell that from a bare address.
 */
const SHORT_MARK = 's';

/** Takes the mark of a short link out of the address, so that it is in no link made from here. @returns whether it was there */
function takeMark(): boolean {
  const { origin, pathname, search, hash } = location;
  if (search !== `?${SHORT_MARK}`) return false;
  history.replaceState(null, '', origin + pathname + hash);
  return true;
}

/**
 * A mail filter that writes `#` as `%23` makes the fragment part of the path or of the query, and the server answers with
 * the page (`server/app.ts`). The part goes back where browsers keep it to themselves, before anything reads it. A query
 * behind it is the filter's own and goes.
 *
 * @returns whether the address had to be mended
 */
function putHashBack(): boolean {
  const { origin, pathname, search } = location;
  const [way, asked = ''] = pathname.includes('%23') ? [pathname] : [pathname, search];
  const sent = (way + asked).replace(/%3Fs(?=%23)/i, `?${SHORT_MARK}`);
  const at = sent.indexOf('%23');
  if (at >= 0) history.replaceState(null, '', `${origin}${sent.slice(0, at)}#${sent.slice(at + 3)}`);
  return at >= 0;
}
