import { useEffect, useState, useSyncExternalStore } from 'react';
import { useActions, useApp } from './storeContext.tsx';

const DARK = '(prefers-color-scheme: dark)';

/** Whether a media query holds, and again when that changes. */
export function useMedia(query: string): boolean {
  const [list] = useState(() => matchMedia(query));
  return useSyncExternalStore(
    (changed) => { list.addEventListener('change', changed); return () => list.removeEventListener('change', changed); },
    () => list.matches,
  );
}

/** Puts the reader's theme, text size and motion on the page; toggling back to what the system says follows it again. */
export function useTheme(): { readonly dark: boolean; readonly toggle: () => void } {
  const { theme, textSize, motion } = useApp((state) => state.preferences);
  const actions = useActions();
  const systemDark = useMedia(DARK);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['motion'] = motion;
    dataset['textSize'] = textSize;
  }, [theme, textSize, motion]);
  const dark = theme === 'system' ? systemDark : theme === 'dark';
  return { dark, toggle: () => actions.setPreference('theme', dark === systemDark ? (dark ? 'light' : 'dark') : 'system') };
}
