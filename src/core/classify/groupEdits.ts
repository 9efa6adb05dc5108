import type { Edit } from '#core/model/diff.ts';
import { isEmpty } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';

/** One reader's change in the making: neighbouring edits that are one act. */
export type Group = { readonly before: { readonly start: number; readonly end: number }; readonly after: { readonly start: number; readonly end: number } };

type Growing = { readonly before: { start: number; end: number }; readonly after: { start: number; end: number } };

/**
 * Joins edits that touch on both sides, within one paragraph of each: an insertion beside a deletion is one
 * substitution, and a capital that only follows from what was cut or put before it goes with that. `correspond` tells
 * whether two tokens stand in paragraphs that the alignment pairs: what went here and what came there is no substitution.
 * Linear.
 */
export function groupEdits(edits: readonly Edit[], before: Version, after: Version, correspond: (b: number, a: number) => boolean): readonly Group[] {
  const groups: Group[] = [];
  const lookAlike = (b: number, a: number): boolean => before.tokens.norm[b] === after.tokens.norm[a];
  let last: { group: Growing; pure: 'insertion' | 'deletion' | null } | null = null;
  for (const edit of edits) {
    const pure = isEmpty(edit.before) ? 'insertion' : isEmpty(edit.after) ? 'deletion' : null;
    if (last !== null && last.group.before.end === edit.before.start && last.group.after.end === edit.after.start) {
      const opposite = pure !== null && last.pure !== null && pure !== last.pure;
      const consequent = last.pure !== null && edit.before.end - edit.before.start === 1 && edit.after.end - edit.after.start === 1 &&
        lookAlike(edit.before.start, edit.after.start);
      const paired = consequent || correspond(Math.min(last.group.before.start, edit.before.start), Math.min(last.group.after.start, edit.after.start));
      if ((opposite || consequent) && paired && inOneParagraph(before, last.group.before.start, edit.before.end) && inOneParagraph(after, last.group.after.start, edit.after.end)) {
        last.group.before.end = edit.before.end;
        last.group.after.end = edit.after.end;
        last.pure = null;
        continue;
      }
    }
    const group: Growing = { before: { start: edit.before.start as number, end: edit.before.end as number }, after: { start: edit.after.start as number, end: edit.after.end as number } };
    groups.push(group);
    last = { group, pure };
  }
  return groups;
}

/** No paragraph begins inside the span. */
function inOneParagraph(version: Version, start: number, end: number): boolean {
  const p = paragraphAt(version, start);
  return p < 0 || end <= version.paragraphs[p]!.tokens.end || start === version.paragraphs[p]!.tokens.end;
}

/** The paragraph that holds token `t` (the last that starts at or before it); -1 where there is none. O(log paragraphs). */
export function paragraphAt(version: Version, t: number): number {
  let low = 0;
  let high = version.paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (version.paragraphs[middle]!.tokens.start <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
