import { useCallback, useMemo, useState } from 'react';
import type { RowClass } from '#core/project/rows.ts';
import { foldRuns, type Run } from './foldRuns.ts';

const NONE: ReadonlySet<string> = new Set();

/** Rows as shown, with unchanged runs folded or opened one by one. Folding anew closes what was opened. */
export function useRuns<R extends { readonly key: string; readonly class: RowClass }>(
  rows: readonly R[],
  folded: boolean,
  /** Row that must be seen because the address names a paragraph in it. */
  focusRow: string | null,
): { readonly runs: readonly Run<R>[]; readonly onShow: (run: string) => void } {
  const [opened, setOpened] = useState<{ readonly folded: boolean; readonly keys: ReadonlySet<string> }>({ folded, keys: NONE });
  const open = opened.folded === folded ? opened.keys : NONE;
  const focused = folded ? focusRow : null;
  const runs = useMemo<readonly Run<R>[]>(
    () => (folded ? foldRuns(rows, open, (row) => row.key === focused) : rows.map((row) => ({ kind: 'row', row }))),
    [folded, rows, open, focused],
  );
  const onShow = useCallback(
    (run: string) => setOpened((before) => ({ folded, keys: new Set([...(before.folded === folded ? before.keys : []), run]) })),
    [folded],
  );
  return { runs, onShow };
}
