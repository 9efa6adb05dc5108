import { useEffect, useRef, useState, type RefObject } from 'react';

export type Drawer = {
  readonly open: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  /** The drawer lies over the copy as a phone's sheet, so that choosing in it must uncover what was chosen. */
  readonly covers: () => boolean;
};

const DRAWN = '(max-width: 1180px)';
const SHEET = '(max-width: 640px)';

/** The list of changes where it has no room of its own: it takes the focus when opened and gives it back when closed. */
export function useDrawer(box: RefObject<HTMLElement | null>): Drawer {
  const [open, setOpen] = useState(false);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!open) return;
    const element = box.current;
    if (matchMedia(DRAWN).matches) (element?.querySelector<HTMLElement>('.entry[tabindex="0"]') ?? element)?.focus({ preventScroll: true });
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    };
    element?.addEventListener('keydown', escape);
    return () => {
      element?.removeEventListener('keydown', escape);
      if (element?.contains(document.activeElement) === true && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    };
  }, [open, box]);
  return {
    open,
    toggle: () => { opener.current = document.activeElement; setOpen((now) => !now); },
    close: () => setOpen(false),
    covers: () => matchMedia(SHEET).matches,
  };
}
