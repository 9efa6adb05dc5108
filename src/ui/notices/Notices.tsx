import { useEffect, useEffectEvent, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { Icon } from '#ui/parts/icons.tsx';

export type ShownNotice = { readonly id: string; readonly kind: 'info' | 'problem'; readonly words: string; readonly undo: boolean; readonly more: string | null };
export type NoticesProps = { readonly notices: readonly ShownNotice[]; 
  /** What is going on for longer than a moment. */
  readonly status?: string | null;
  readonly onDismiss: (id: string) => void; readonly onUndo: (id: string) => void;
  /** The notice's own offer, which `more` names. */
  readonly onMore: (id: string) => void;
};

/** Milliseconds, 4,000 to 20,000: time for one short line. Notices with something to do, and problems, stay until closed. */
const GOES_AFTER_MS = 6000;
/** For a long line, and for one with an offer that can be found elsewhere too (WCAG 2.2.1 asks for 20 seconds). */
const LINGERS_MS = 20_000;
/** Characters, 80 to 160: what most people read in half of the shorter time. */
const SHORT_CHARS = 100;

/**
 * What just happened, at the foot of the page. A live region: it is in the page before the first notice comes. Escape closes
 * the notice that has the keyboard; whoever came here by key is then back where they came from.
 */
export function Notices({ notices, status = null, onDismiss, onUndo, onMore }: NoticesProps) {
  const region = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLElement | null>(null);
  const remember = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && region.current?.contains(relatedTarget) !== true) from.current = relatedTarget;
  };
  const dismiss = (id: string) => {
    // With the line goes the focus that is on it.
    if (region.current?.contains(document.activeElement) === true) from.current?.focus({ preventScroll: true });
    onDismiss(id);
  };
  return (
    // It only watches where the focus of its own buttons came from.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className="notices" role="status" aria-live="polite" aria-label="Notices" ref={region} onFocus={remember}>
      {notices.map((notice) => <NoticeLine key={notice.id} notice={notice} onDismiss={dismiss} onUndo={onUndo} onMore={onMore} />)}
      {status === null ? null : <div className="notice info"><p className="busy">{status}</p></div>}
    </div>
  );
}

function NoticeLine({ notice, onDismiss, onUndo, onMore }: { readonly notice: ShownNotice } & Omit<NoticesProps, 'notices' | 'status'>) {
  const dismiss = useEffectEvent(() => onDismiss(notice.id));
  const passing = notice.kind === 'info' && !notice.undo;
  const lingering = notice.more !== null || notice.words.length > SHORT_CHARS;
  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(dismiss, lingering ? LINGERS_MS : GOES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [passing, lingering]);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDismiss(notice.id);
  };
  return (
    // The key comes from the line's own buttons, which are what one focuses.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={`notice ${notice.kind}`} onKeyDown={escape}>
      <p>{notice.words}</p>
      {notice.undo ? <button type="button" className="undo" onClick={() => onUndo(notice.id)}>Undo</button> : null}
      {notice.more === null ? null : <button type="button" className="undo" onClick={() => onMore(notice.id)}>{notice.more}</button>}
      <button type="button" className="icon" aria-label="Close this notice" onClick={() => onDismiss(notice.id)}><Icon name="cross" /></button>
    </div>
  );
}
