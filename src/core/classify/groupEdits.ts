import type { Edit } from '#core/model/diff.ts';
import { isEmpty, lastStartingBy } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';

/** One reader's change in the making: neighbouring edits that are one act. */
export type Group = { readonly before: { readonly start: number; readonly end: number }; readonly after: { readonly start: number; readonly end: number } };

/** `mixed`: parts of several kinds, joined; `capital`: one word that differs in its case alone. */
type Kind = 'insertion' | 'deletion' | 'substitution' | 'capital' | 'mixed';
type Growing = { readonly before: { start: number; end: number }; readonly after: { start: number; end: number }; kind: Kind };

/**
 * Joins edits that touch on both sides, within one paragraph of each: an insertion beside a deletion is one
 * substitution, and a capital that only follows from what was cut or put before it goes with that. `correspond` tells
 * whether two tokens stand in paragraphs that the alignment pairs: what went here and what came there is no substitution.
 * Linear.
 */
export function groupEdits(edits: readonly Edit[], before: Version, after: Version, correspond: Correspond): readonly Group[] {
  const groups: Growing[] = [];
  /** Groups that may grow, by where they end; an edit at another place of the base may stand between in the order. */
  const open = new Map<number, Growing>();
  for (const edit of edits) {
    const kind = kindOf(edit, before, after);
    const last = open.get(placeKey(edit.before.start, edit.after.start));
    if (last !== undefined && mayJoin(last, edit, kind, before, after, correspond)) {
      open.delete(placeKey(last.before.end, last.after.end));
      last.before.end = edit.before.end;
      last.after.end = edit.after.end;
      last.kind = 'mixed';
      open.set(placeKey(last.before.end, last.after.end), last);
      continue;
    }
    const group: Growing = { before: { start: edit.before.start, end: edit.before.end }, after: { start: edit.after.start, end: edit.after.end }, kind };
    groups.push(group);
    if (kind !== 'substitution') open.set(placeKey(edit.before.end, edit.after.end), group);
  }
  return groups;
}

function kindOf(edit: Edit, before: Version, after: Version): Kind {
  if (isEmpty(edit.before)) return 'insertion';
  if (isEmpty(edit.after)) return 'deletion';
  const b = edit.before.start;
  const a = edit.after.start;
  const single = edit.before.end - b === 1 && edit.after.end - a === 1;
  if (!single || before.tokens.norm[b] !== after.tokens.norm[a]) return 'substitution';
  const own = before.text.slice(before.tokens.start[b], before.tokens.end[b]);
  const theirs = after.text.slice(after.tokens.start[a], after.tokens.end[a]);
  return own !== theirs && own.toLowerCase() === theirs.toLowerCase() ? 'capital' : 'substitution';
}

type Correspond = (before: number, after: number) => boolean;

/** Two token positions as one number; exact up to 67 million tokens a side. */
const placeKey = (before: number, after: number): number => before * 0x4000000 + after;

function mayJoin(last: Growing, edit: Edit, kind: Kind, before: Version, after: Version, correspond: Correspond): boolean {
  if (!inOneParagraph(before, last.before.start, edit.before.end) || !inOneParagraph(after, last.after.start, edit.after.end)) return false;
  const pure = kind === 'insertion' || kind === 'deletion';
  // "Police said the" → "The", "the lake" → "Lake Ansell": the capital follows from the words beside it.
  if (kind === 'capital') return last.kind === 'insertion' || last.kind === 'deletion';
  if (last.kind === 'capital' || last.kind === 'mixed') return pure;
  return pure && kind !== last.kind && correspond(last.before.start, last.after.start) &&
    !endsDateline(before, last.before) && !endsDateline(after, last.after) && !endsDateline(before, edit.before) && !endsDateline(after, edit.after);
}

/** A dateline that came or went is a change of its own. */
function endsDateline(version: Version, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (start === end) return false;
  const dateline = version.paragraphs[paragraphAt(version, start)]?.dateline;
  return dateline !== undefined && dateline.start < dateline.end && end === dateline.end;
}

/** No paragraph begins inside the span. */
function inOneParagraph(version: Version, start: number, end: number): boolean {
  const p = paragraphAt(version, start);
  return p < 0 || end <= version.paragraphs[p]!.tokens.end || start === version.paragraphs[p]!.tokens.end;
}

/** The paragraph that holds token `t` (the last that starts at or before it); -1 where there is none. O(log paragraphs). */
export const paragraphAt = (version: Version, t: number): number => lastStartingBy(version.paragraphs, t);
