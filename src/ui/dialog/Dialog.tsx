import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from '#ui/parts/icons.tsx';

export type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** 'wide' is the share dialog's 720 px; 'sheet' comes from the bottom of a phone at full width. */
  readonly size?: 'wide' | 'narrow';
};

/**
 * A modal on the browser's own <dialog>: it traps focus, closes on Escape and on a click beside it, and gives the focus
 * back to what had it before. Focus begins on the element with `data-first`, else on the browser's choice.
 */
export function Dialog({ title, onClose, children, size = 'wide' }: DialogProps) {
  const titleId = useId();
  const box = useRef<HTMLDialogElement>(null);
  // A layout effect, since its clean-up runs while the element is still in the page: only then does closing give focus back.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    // The click beside the dialog lands on the dialog element itself; keyboards have Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={box} className={`dialog ${size}`} aria-labelledby={titleId} onCancel={(event) => { event.preventDefault(); onClose(); }} onClick={(event) => { if (event.target === event.currentTarget) onClose(); }}>
      <div className="dialog-body">
        <div className="dh">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="icon" aria-label="Close" onClick={onClose}><Icon name="cross" /></button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
