import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now, for what is laid out in another place and not only in another way. */
export function useMedia(query: string): boolean {
  const watch = useCallback((tell: () => void) => {
    const media = matchMedia(query);
    media.addEventListener('change', tell);
    return () => media.removeEventListener('change', tell);
  }, [query]);
  return useSyncExternalStore(watch, () => matchMedia(query).matches);
}
