import type { ChangeList } from '#core/project/items.ts';
import type { Collation } from '#store/state.ts';
import { comparisonOf } from '#store/selectors.ts';
import { counted, figure } from '#ui/sentences/counts.ts';
import { problemSentence } from '#ui/sentences/problemSentence.ts';
import { sharesNothing } from './useProjection.ts';

/** What the rail says instead of, or above, its list (design.md section 7). Null where the list speaks for itself. */
export function railSentence(collation: Collation, list: ChangeList, names: { readonly before: string; readonly after: string }): string | null {
  if (collation.status === 'failed') return problemSentence(collation.problem);
  const comparison = comparisonOf(collation);
  if (comparison === null) return null;
  if (sharesNothing(comparison)) return 'These two share almost no wording. They may not be one story.';
  if (list.total > list.counts.style + list.counts.unseen) return null;
  const same = `${names.before} and ${names.after} have the same words.`;
  const style = list.counts.style === 0 ? '' : ` ${counted(list.counts.style, 'difference')} in style only.`;
  const unseen = list.counts.unseen === 0 ? '' : ` ${counted(list.counts.unseen, 'difference')} that cannot be seen.`;
  return comparison.quiet === 0 ? same + style + unseen : `${same}${style}${unseen} ${counted(comparison.quiet, 'difference')} in spacing alone, not marked.`;
}

/** "Comparing, 6 of 10", while it takes long enough to be worth saying. */
export function progressWords(collation: Collation): string | null {
  if (collation.status !== 'running' || collation.comparison !== null) return null;
  return collation.of === 0 ? 'Comparing' : `Comparing, ${figure(collation.done)} of ${figure(collation.of)}`;
}
