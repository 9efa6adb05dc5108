import type { Change } from '#core/model/change.ts';
import { isEmpty } from '#core/model/span.ts';
import { paragraphOfToken } from '../anchors.ts';
import type { MarkIndex, Side } from '../markIndex.ts';

/** Where a change is told: in the compared version as far as it has the passage, else in the base. Ascending positions. */
export type Where = { readonly side: Side; readonly paragraphs: readonly number[] };

/** O(paragraphs of the change + of its block). */
export function whereOf({ comparison }: MarkIndex, change: Change): Where {
  const { before, after, blocks } = comparison;
  if (!isEmpty(change.after)) return { side: 'after', paragraphs: covered(after, change.after.start, change.after.end) };
  const home = blocks[change.block];
  if (home !== undefined && home.after.length > 0) {
    const place = change.after.start;
    const at = home.after.find((p) => place >= after.paragraphs[p]!.tokens.start && place <= after.paragraphs[p]!.tokens.end);
    return { side: 'after', paragraphs: [at ?? home.after[0]!] };
  }
  return { side: 'before', paragraphs: covered(before, change.before.start, change.before.end) };
}

function covered(version: MarkIndex['comparison']['before'], start: number, end: number): readonly number[] {
  const out: number[] = [];
  for (let p = paragraphOfToken(version, start) as number; p < version.paragraphs.length && version.paragraphs[p]!.tokens.start < end; p++) out.push(p);
  return out;
}

/** 3, 5–7 and 9. */
export function numberList(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((x, y) => x - y);
  const parts: string[] = [];
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (sorted[j + 1] === sorted[j]! + 1) j++;
    parts.push(j - i > 1 ? `${sorted[i]}–${sorted[j]}` : sorted.slice(i, j + 1).join(', '));
    i = j + 1;
  }
  const flat = parts.join(', ').split(', ');
  return flat.length < 2 ? (flat[0] ?? '') : `${flat.slice(0, -1).join(', ')} and ${flat.at(-1)}`;
}
