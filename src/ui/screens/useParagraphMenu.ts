import { useCallback, useState, type MouseEvent } from 'react';

/** The paragraph whose menu is open, and what it opens beside. */
export type OpenMenu = { readonly anchor: string; readonly target: HTMLElement };
export type ParagraphMenu = {
  readonly open: OpenMenu | null;
  readonly show: (anchor: string, target: HTMLElement) => void;
  readonly hide: () => void;
  /** For what the views do not report themselves: furniture by its role label, and list entries by the menu key. */
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
};

export function useParagraphMenu(): ParagraphMenu {
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const show = useCallback((anchor: string, target: HTMLElement) => setOpen({ anchor, target }), []);
  const hide = useCallback(() => setOpen(null), []);
  const onContextMenu = useCallback((event: MouseEvent<HTMLElement>) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const label = event.target.closest<HTMLElement>('.row.furniture .role, .line-row.furniture .note');
    const entry = event.target.closest<HTMLElement>('.entry');
    // A right click on an entry is left to the browser, which knows what to do with a link; the menu key has button 0.
    const target = label ?? (event.button === 0 ? entry : null);
    const anchor = label?.closest('[data-row]')?.querySelector('[data-version]')?.id ?? entry?.getAttribute('href')?.slice(1) ?? '';
    if (target === null || anchor === '') return;
    event.preventDefault();
    show(anchor, target);
  }, [show]);
  return { open, show, hide, onContextMenu };
}
