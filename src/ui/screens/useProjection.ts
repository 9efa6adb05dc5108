import { useMemo } from 'react';
import type { Comparison } from '#core/model/collation.ts';
import { projectChangeList } from '#core/project/changeList.ts';
import { projectFlags, type Flags } from '#core/project/flags.ts';
import type { ChangeList } from '#core/project/items.ts';
import { buildMarkIndex } from '#core/project/markIndex.ts';
import { projectRedline } from '#core/project/redline.ts';
import type { RedlineRow, SideBySide } from '#core/project/rows.ts';
import { projectSideBySide } from '#core/project/sideBySide.ts';
import type { Collation } from '#store/state.ts';
import { plainPair } from './plainPair.ts';

/** What the views draw. `marked` is false while there is no comparison, or none worth drawing. */
export type Projection = {
  readonly marked: boolean;
  readonly sideBySide: SideBySide;
  readonly redline: readonly RedlineRow[];
  readonly list: ChangeList;
  readonly flags: Flags;
};

/** Share of words in common under which two texts are shown without marks (design.md section 7), 0 to 1. */
const NOTHING_IN_COMMON = 0.03;

export const sharesNothing = (comparison: Comparison): boolean =>
  comparison.before.wordCount > 0 && comparison.after.wordCount > 0 &&
  comparison.measures.verbatimShare + comparison.measures.rewordedShare < NOTHING_IN_COMMON;

export const comparisonOf = (collation: Collation): Comparison | null => ('comparison' in collation ? collation.comparison : null);

const EMPTY_LIST: ChangeList = { items: [], total: 0, counts: { reworded: 0, moved: 0, added: 0, removed: 0, style: 0, unseen: 0, furniture: 0 } };
const NO_FLAGS: Flags = { items: new Map(), rows: new Map() };
const NO_ROWS: readonly RedlineRow[] = [];

/** Null until both texts are known. Made anew only for another comparison or other letters. */
export function useProjection(collation: Collation, base: string, compared: string): Projection | null {
  const comparison = comparisonOf(collation);
  const { before, after } = collation.versions;
  return useMemo(() => {
    const sigla = { before: base, after: compared };
    if (comparison !== null && !sharesNothing(comparison)) {
      const index = buildMarkIndex(comparison, sigla);
      const sideBySide = projectSideBySide(index);
      const list = projectChangeList(index);
      // Only when its view is opened: of a book it takes a tenth of a second that nobody waits for.
      let redline: readonly RedlineRow[] | null = null;
      return { marked: true, sideBySide, list, flags: projectFlags(index, list, sideBySide.rows), get redline() { return (redline ??= projectRedline(index)); } };
    }
    const one = comparison?.before ?? before;
    const other = comparison?.after ?? after;
    if (one === null || other === null) return null;
    return { marked: false, sideBySide: plainPair(one, other, sigla), redline: NO_ROWS, list: EMPTY_LIST, flags: NO_FLAGS };
  }, [comparison, before, after, base, compared]);
}
