import type { ChangeItem } from '#core/project/items.ts';

/** "¶1 to ¶3", "¶6", or nothing for furniture: where a change stands, for the phone's bar, which has little room. */
export function itemPlace(item: ChangeItem): string {
  if (item.before !== null && item.after !== null) return `¶${item.before} to ¶${item.after}`;
  const one = item.before ?? item.after;
  return one === null ? '' : `¶${one}`;
}
