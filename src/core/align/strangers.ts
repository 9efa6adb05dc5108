import type { Group } from './group.ts';
import type { Thresholds } from './thresholds.ts';
import { tokenCount, type UnitList } from './units.ts';

/**
 * In texts that share next to nothing a lone likeness is chance or a common source: the less of the texts is linked, the
 * more similar a pair must be to stay. Versions of one story link most of their words and lose nothing. O(links).
 */
export function dropStrangers(groups: Group[], before: UnitList, after: UnitList, t: Thresholds): Group[] {
  let linkedBefore = 0;
  let linkedAfter = 0;
  for (const group of groups) {
    for (const i of group.before) linkedBefore += tokenCount(before, i);
    for (const j of group.after) linkedAfter += tokenCount(after, j);
  }
  const share = Math.max(linkedBefore / Math.max(1, before.tokens.length), linkedAfter / Math.max(1, after.tokens.length));
  const least = t.lone * (1 - share / t.kin);
  return least > 0 ? groups.filter((group) => group.similarity >= least) : groups;
}
