import { int32 } from '#core/model/slab.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import type { ParagraphLink } from './furniture.ts';

/** Share of a paragraph's words that must stand, still unclaimed, in the paragraph it was cut from or joined to. */
const CONTAINED = 0.8;
/** And of the longer one's words, where neither has a partner yet: a headline's words all stand in the lede below it. */
const SAME_TEXT = 0.4;
/** Words it needs: a two-word credit is contained in much. */
const MIN_WORDS = 4;
/** Pairs of open paragraphs looked at; a text with more leftovers than this was not split but replaced. */
const MAX_PAIRS = 4096;

/** A paragraph link that may still grow. */
type Growing = { readonly before: number[]; readonly after: number[]; readonly similarity: number; readonly by: ParagraphLink['by'] };
type Side = 'before' | 'after';

/**
 * Splits and merges across roles: a caption of two sentences that became two paragraphs, a byline run into the lede. A
 * paragraph still open joins a link when its words stand almost whole, unclaimed, in the one paragraph on the other side, and
 * it is the direct neighbour of the link's other parts; where both are open they become a link first. Only where furniture
 * takes part: body with body was measured already. O(open pairs up to MAX_PAIRS, times paragraph size).
 */
export function adoptFurniture(before: Version, after: Version, links: readonly ParagraphLink[]): ParagraphLink[] {
  const growing: Growing[] = links.map((link) => ({ ...link, before: [...link.before], after: [...link.after] }));
  const owner = { before: ownersOf(before, growing, 'before'), after: ownersOf(after, growing, 'after') };
  const open = { before: openOf(owner.before), after: openOf(owner.after) };
  if (open.before.length + open.after.length === 0) return growing;
  const words = { before: wordsReader(before), after: wordsReader(after) };
  const count = int32(Math.max(highestNorm(before), highestNorm(after)) + 1);
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
    const furniture = open.after.filter((q) => after.paragraphs[q]!.role !== 'body');
    for (const p of open.before) {
      for (const q of before.paragraphs[p]!.role === 'body' ? furniture : open.after) {
        if (owner.before[p] !== null || owner.after[q] !== null) continue;
        const own = words.before(p);
        const theirs = words.after(q);
        const share = Math.max(contained(own, theirs, [], count), contained(theirs, own, [], count));
        const similarity = share * Math.min(own.length, theirs.length) / Math.max(1, own.length, theirs.length);
        if (share >= CONTAINED && similarity >= SAME_TEXT) claim({ before: [p], after: [q], similarity, by: 'words' });
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
      if (contained(words[side](p), words[other](link[other][0]!), link[side].map(words[side]), count) < CONTAINED) continue;
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

function openOf(owner: readonly (Growing | null)[]): number[] {
  const out: number[] = [];
  for (let p = 0; p < owner.length; p++) if (owner[p] === null) out.push(p);
  return out;
}

/** Norms of the words of each paragraph, read when first asked for. */
function wordsReader(version: Version): (p: number) => Int32Array {
  const known: (Int32Array | undefined)[] = new Array<Int32Array | undefined>(version.paragraphs.length);
  return (p) => {
    const found = known[p];
    if (found !== undefined) return found;
    const { start, end } = version.paragraphs[p]!.tokens;
    const words = int32(end - start);
    let count = 0;
    for (let t = start as number; t < end; t++) {
      const kind = version.tokens.kind[t]!;
      if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol) words[count++] = version.tokens.norm[t]!;
    }
    return (known[p] = words.subarray(0, count));
  };
}

/**
 * Share of the words of a paragraph that stand in a `whole` beyond those that its other `parts` hold; 0 for too few words, and
 * where it cannot reach `CONTAINED`. `count` is one entry a norm, all zero before and after.
 */
function contained(words: Int32Array, whole: Int32Array, parts: readonly Int32Array[], count: Int32Array): number {
  if (words.length < MIN_WORDS || whole.length < CONTAINED * words.length) return 0;
  for (const norm of whole) count[norm]!++;
  for (const part of parts) for (const norm of part) count[norm]!--;
  let found = 0;
  for (const norm of words) if (count[norm]!-- > 0) found++;
  for (const norm of whole) count[norm] = 0;
  for (const part of parts) for (const norm of part) count[norm] = 0;
  for (const norm of words) count[norm] = 0;
  return found / words.length;
}

function highestNorm(version: Version): number {
  let highest = 0;
  for (let t = 0; t < version.tokens.length; t++) if (version.tokens.norm[t]! > highest) highest = version.tokens.norm[t]!;
  return highest;
}
