import { useMemo } from 'react';
import type { View } from '#core/project/lens.ts';
import { openFlags } from '#ui/facts/factRows.ts';
import type { ViewTab } from '#ui/header/ViewTabs.tsx';
import { useApp } from './storeContext.tsx';

/** The views that exist, in the order of the tabs and of keys 1 to 6. A further view is one more entry here and one in `CompareScreen`. */
export const VIEW_TABS: readonly { readonly view: View; readonly name: string }[] = [
  { view: 'side-by-side', name: 'Side by side' },
  { view: 'redline', name: 'Redline' },
  { view: 'collation', name: 'Collation' },
  { view: 'sources', name: 'Sources' },
  { view: 'facts', name: 'Facts' },
  { view: 'overview', name: 'Overview' },
];

/** The tabs with what waits in them: the facts that are to be checked first and are not checked yet. */
export function useTabs(): readonly ViewTab[] {
  const table = useApp((state) => state.studies.facts.result?.value ?? null);
  const checked = useApp((state) => state.review.checked);
  return useMemo(() => {
    const flags = table === null ? 0 : openFlags(table, checked);
    return VIEW_TABS.map((tab) => (tab.view === 'facts' && flags > 0 ? { ...tab, flags } : tab));
  }, [table, checked]);
}
