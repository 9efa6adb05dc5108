import type { Version } from '#core/model/version.ts';

/**
 * Takes back matches of a dateline's words with words of copy: "MILLBROOK — The council …" has gone as a whole where the rewrite tells of
 * "the pool in Millbrook". Where most of it stands on the other side as well, only not known as a dateline, it stays. O(words of datelines).
 */
export function partDatelines(before: Version, after: Version, matchBefore: Int32Array, matchAfter: Int32Array): void {
  part(before, after, matchBefore, matchAfter);
  part(after, before, matchAfter, matchBefore);
}

function part(own: Version, other: Version, matchOwn: Int32Array, matchOther: Int32Array): void {
  let inDateline: ReadonlySet<number> | null = null;
  for (const { dateline } of own.paragraphs) {
    if (dateline.start === dateline.end) continue;
    inDateline ??= datelineTokens(other);
    const strays: number[] = [];
    for (let t: number = dateline.start; t < dateline.end; t++) if (matchOwn[t]! >= 0 && !inDateline.has(matchOwn[t]!)) strays.push(t);
    if (strays.length * 2 > dateline.end - dateline.start) continue;
    for (const t of strays) {
      matchOther[matchOwn[t]!] = -1;
      matchOwn[t] = -1;
    }
  }
}

const datelineTokens = ({ paragraphs }: Version): ReadonlySet<number> =>
  new Set(paragraphs.flatMap(({ dateline: { start, end } }) => Array.from({ length: end - start }, (_, k) => start + k)));
