import { useEffect, useEffectEvent } from 'react';
import { Icon } from '#ui/parts/icons.tsx';

export type ShownNotice = { readonly id: string; readonly kind: 'info' | 'problem'; readonly words: string; readonly undo: boolean };
export type NoticesProps = { readonly notices: readonly ShownNotice[]; readonly onDismiss: (id: string) => void; readonly onUndo: (id: string) => void };

/** Milliseconds, 4,000 to 20,000: time for one short line. Notices with something to do, and problems, stay until closed. */
const GOES_AFTER_MS = 6000;

/** What just happened, at the foot of the page. A live region: it is in the page before the first notice comes. */
export function Notices({ notices, onDismiss, onUndo }: NoticesProps) {
  return (
    <div className="notices" role="status" aria-live="polite" aria-label="Notices">
      {notices.map((notice) => <NoticeLine key={notice.id} notice={notice} onDismiss={onDismiss} onUndo={onUndo} />)}
    </div>
  );
}

function NoticeLine({ notice, onDismiss, onUndo }: { readonly notice: ShownNotice } & Omit<NoticesProps, 'notices'>) {
  const dismiss = useEffectEvent(() => onDismiss(notice.id));
  const passing = notice.kind === 'info' && !notice.undo;
  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(dismiss, GOES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [passing]);
  return (
    <div className={`notice ${notice.kind}`}>
      <p>{notice.words}</p>
      {notice.undo ? <button type="button" className="undo" onClick={() => onUndo(notice.id)}>Undo</button> : null}
      <button type="button" className="icon" aria-label="Close this notice" onClick={() => onDismiss(notice.id)}><Icon name="cross" /></button>
    </div>
  );
}
