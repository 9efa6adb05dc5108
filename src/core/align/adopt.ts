import { TokenKind, type Version } from '#core/model/version.ts';
import type { FurnitureLink } from './furniture.ts';

/** Share of a paragraph's words that must stand, still unclaimed, in the paragraph it was cut from or joined to. */
const CONTAINED = 0.8;
/** And of the longer one's words, where neither has a partner yet: a headline's words all stand in the lede below it. */
const SAME_TEXT = 0.4;
/** Words it needs: a two-word credit is contained in much. */
const MIN_WORDS = 4;
/** Pairs of open paragraphs looked at; a text with more leftovers than this was not split but replaced. */
const MAX_PAIRS = 4096;

/** A paragraph link that may still grow. */
type Growing = { readonly before: number[]; readonly after: number[]; readonly similarity: number; readonly byRole: boolean };
type Side = 'before' | 'after';

/**
 * Splits and merges across roles: a caption of two sentences that became two paragraphs, a byline run into the lede. A
 * paragraph still open joins a link when its words stand almost whole, unclaimed, in the one paragraph on the other side, and
 * it is the direct neighbour of the link's other parts; where both are open they become a link first. Only where furniture
 * takes part: body with body was measured already. O(open pairs up to MAX_PAIRS, times paragraph size).
 */
export function adoptFurniture(before: Version, after: Version, links: readonly FurnitureLink[]): FurnitureLink[] {
  const growing: Growing[] = links.map((link) => ({ ...link, before: [...link.before], after: [...link.after] }));
  const versions = { before, after };
  const owner = { before: ownersOf(before, growing, 'before'), after: ownersOf(after, growing, 'after') };
  const open = { before: openOf(owner.before), after: openOf(owner.after) };
  if (open.before.length * open.after.length <= MAX_PAIRS) pairOpen();
  for (const side of ['after', 'before'] as const) {
    const other = side === 'after' ? 'before' : 'after';
    for (let again = true; again;) {
      again = false;
      for (const p of open[side]) if (owner[side][p] === null && join(p, side, other)) again = true;
    }
  }
  return growing;

  function pairOpen(): void {
    for (const p of open.before) {
      for (const q of open.after) {
        if (owner.before[p] !== null || owner.after[q] !== null || !hasFurniture([p], [q])) continue;
        const share = Math.max(contained(before, p, after, q, []), contained(after, q, before, p, []));
        const similarity = share * Math.min(words(before, p), words(after, q)) / Math.max(words(before, p), words(after, q));
        if (share >= CONTAINED && similarity >= SAME_TEXT) claim({ before: [p], after: [q], similarity, byRole: false });
      }
    }
  }

  function claim(link: Growing): void {
    growing.push(link);
    for (const p of link.before) owner.before[p] = link;
    for (const q of link.after) owner.after[q] = link;
  }

  function join(p: number, side: Side, other: Side): boolean {
    for (const beside of [p - 1, p + 1]) {
      const link = owner[side][beside];
      if (link === null || link === undefined || link[other].length !== 1) continue;
      const members = { [side]: [p, ...link[side]], [other]: link[other] } as Record<Side, number[]>;
      if (!hasFurniture(members.before, members.after)) continue;
      if (contained(versions[side], p, versions[other], link[other][0]!, link[side]) < CONTAINED) continue;
      link[side].push(p);
      link[side].sort((a, b) => a - b);
      owner[side][p] = link;
      return true;
    }
    return false;
  }

  function hasFurniture(ofBefore: readonly number[], ofAfter: readonly number[]): boolean {
    return ofBefore.some((p) => before.paragraphs[p]!.role !== 'body') || ofAfter.some((p) => after.paragraphs[p]!.role !== 'body');
  }
}

function ownersOf(version: Version, links: readonly Growing[], side: Side): (Growing | null)[] {
  const owner: (Growing | null)[] = version.paragraphs.map(() => null);
  for (const link of links) for (const p of link[side]) owner[p] = link;
  return owner;
}

const openOf = (owner: readonly (Growing | null)[]): number[] => owner.flatMap((link, p) => (link === null ? [p] : []));

/** Share of the words of `p` that stand in `whole` beyond those that its other `parts` hold; 0 for too few words. */
function contained(version: Version, p: number, other: Version, whole: number, parts: readonly number[]): number {
  const count = new Map<number, number>();
  eachWord(other, whole, (norm) => count.set(norm, (count.get(norm) ?? 0) + 1));
  for (const part of parts) eachWord(version, part, (norm) => count.set(norm, (count.get(norm) ?? 0) - 1));
  let total = 0;
  let found = 0;
  eachWord(version, p, (norm) => {
    total++;
    const left = count.get(norm) ?? 0;
    if (left > 0) found++;
    count.set(norm, left - 1);
  });
  return total < MIN_WORDS ? 0 : found / total;
}

function words(version: Version, p: number): number {
  let count = 0;
  eachWord(version, p, () => { count++; });
  return Math.max(1, count);
}

function eachWord(version: Version, p: number, visit: (norm: number) => void): void {
  const { tokens } = version.paragraphs[p]!;
  for (let t = tokens.start as number; t < tokens.end; t++) {
    const kind = version.tokens.kind[t]!;
    if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol) visit(version.tokens.norm[t]!);
  }
}
