import { useMemo } from 'react';
import { projectChangeList } from '#core/project/changeList.ts';
import type { ChangeList } from '#core/project/items.ts';
import { buildMarkIndex, type MarkIndex } from '#core/project/markIndex.ts';
import { namesBySiglum } from '#store/selectors.ts';
import { useApp } from './storeContext.tsx';

/** What a dialog draws from: the comparison of the pair in view, indexed anew, since dialogs open seldom. */
export type InView = { readonly index: MarkIndex; readonly list: ChangeList; readonly names: { readonly before: string; readonly after: string } };

/** Null until there is a comparison of the two whole texts. */
export function useInView(): InView | null {
  const collation = useApp((state) => state.collation);
  const shelf = useApp((state) => state.shelf);
  const base = useApp((state) => state.lens.base);
  const compared = useApp((state) => state.lens.compared);
  return useMemo(() => {
    if (collation.status !== 'ready') return null;
    const index = buildMarkIndex(collation.comparison, { before: base, after: compared });
    const named = namesBySiglum({ shelf });
    return { index, list: projectChangeList(index), names: { before: named[base] ?? base, after: named[compared] ?? compared } };
  }, [collation, shelf, base, compared]);
}
