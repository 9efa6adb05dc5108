import type { ReactNode } from 'react';
import type { View } from '#core/project/lens.ts';
import type { AnyStudyState } from '#store/state.ts';
import { tabId, VIEW_PANEL_ID } from '#ui/header/ViewTabs.tsx';
import { counted, figure } from '#ui/sentences/counts.ts';
import { FindLayer } from './FindLayer.tsx';
import { useDelayed } from './useDelayed.ts';
import { useFindings } from './useFind.ts';

export type StudyDeskProps = {
  readonly view: View;
  readonly study: AnyStudyState;
  /** What the page is about, for those who cannot see it: "Facts of 5 versions". */
  readonly title: string;
  /** The view's options. */
  readonly bar: ReactNode;
  /** What stands beside the view; null where nothing does. */
  readonly side?: ReactNode;
  /** What stands below the view. */
  readonly below?: ReactNode;
  /** Read out when it changes. */
  readonly announcement?: string;
  /** Of the panel that holds bar and view. */
  readonly className: string;
  /** The view, or what is said instead of it. */
  readonly children: ReactNode;
};

/** The page around a view of all versions: its landmarks, its state for whoever waits for it, and what is read out. */
export function StudyDesk({ view, study, title, bar, side = null, below = null, announcement = '', className, children }: StudyDeskProps) {
  const findings = useFindings();
  return (
    <div className={`desk ${view}-desk${side === null ? ' alone' : ''}`}>
      <main className="main" aria-busy={study.status === 'running'} data-state={study.status} data-view={view}>
        <h1 className="visually-hidden">{title}</h1>
        <FindLayer findings={findings} order={null} />
        <div className={`panel study-panel ${className}`} id={VIEW_PANEL_ID} role="tabpanel" aria-labelledby={tabId(view)}>
          {bar}
          {children}
        </div>
        {below}
      </main>
      {side}
      <p className="visually-hidden" role="status" aria-live="polite">{announcement}</p>
    </div>
  );
}

/** What is said while a study is not there: that it failed, or how far it is once that is worth saying. Null where there is nothing to say. */
export function useStudySentence({ status, done, of, result }: AnyStudyState, versions: number): string | null {
  const slow = useDelayed(status === 'running' && result === null);
  if (status === 'failed') return 'This could not be worked out because of a fault in Writethru. Your texts are safe; change anything, or reload, to try again.';
  if (result !== null || !slow) return null;
  return of === 0 ? `Reading ${counted(versions, 'version')}.` : `Comparing, ${figure(done)} of ${counted(of, 'pair')}.`;
}
