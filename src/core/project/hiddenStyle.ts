import type { Comparison } from '#core/model/collation.ts';
import { isInvisible } from './boxes.ts';
import type { ItemClass } from './items.ts';

/** What the switch for style hides: differences of presentation, seen and unseen. */
export const STYLE_CLASSES: readonly ItemClass[] = ['style', 'unseen'];

/** How many changes of presentation, furniture aside, these classes hide when they are switched off. */
export function countHiddenStyle(comparison: Comparison, hidden: readonly ItemClass[]): number {
  if (!STYLE_CLASSES.some((one) => hidden.includes(one))) return 0;
  return comparison.changes.filter((change) =>
    change.grade.rank === 'accidental' && change.grade.feature !== 'furniture' && hidden.includes(isInvisible(comparison, change) ? 'unseen' : 'style')).length;
}
