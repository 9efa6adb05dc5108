import type { Alignment, AlignmentBlock, SentenceLink } from '#core/model/alignment.ts';
import { int32, uint8 } from '#core/model/slab.ts';
import type { Version } from '#core/model/version.ts';
import type { Ranges } from './sequence.ts';

/**
 * Tokens that may be matched with each other and with nothing else. `linked`: sentences that correspond; `rest`: what a
 * paired block holds besides them, between two links; `lone`: a side without partner. Places are token positions where
 * words without partner would stand on the side that has none.
 */
export type Region = {
  readonly kind: 'kept' | 'linked' | 'rest' | 'lone';
  readonly before: Ranges;
  readonly after: Ranges;
  readonly placeBefore: number;
  readonly placeAfter: number;
};

/**
 * Cuts both versions into regions: every token of either side is in exactly one. O(paragraphs + sentences).
 */
export function regionsOf(before: Version, after: Version, alignment: Alignment): readonly Region[] {
  const links = linksOf(before, after, alignment);
  const regions: Region[] = [];
  const used = uint8(alignment.sentences.length);
  let placeBefore = 0;
  let placeAfter = 0;
  for (const block of alignment.blocks) {
    const kept = keptRegion(before, after, block, links);
    if (kept !== null) {
      regions.push(kept);
      markUsed(before, block, links, used);
    } else if (block.before.length > 0 && block.after.length > 0) pairedRegions(before, after, block, alignment, links, used, regions);
    else loneRegions(before, after, block, links, placeBefore, placeAfter, regions);
    if (block.moved) continue;
    placeBefore = block.before.reduce((end, p) => Math.max(end, before.paragraphs[p]!.tokens.end), placeBefore);
    placeAfter = block.after.reduce((end, p) => Math.max(end, after.paragraphs[p]!.tokens.end), placeAfter);
  }
  alignment.sentences.forEach((link, index) => {
    if (used[index] === 0) regions.push(linkRegion(before, after, link));
  });
  return regions;
}

type Links = { readonly before: Int32Array; readonly after: Int32Array };

/** Sentence → its link, -1 where it has none. */
function linksOf(before: Version, after: Version, alignment: Alignment): Links {
  const links = { before: int32(before.sentences.length).fill(-1), after: int32(after.sentences.length).fill(-1) };
  alignment.sentences.forEach((link, index) => {
    for (const s of link.before) links.before[s] = index;
    for (const s of link.after) links.after[s] = index;
  });
  return links;
}

/** One paragraph against one with the same norms, no sentence of which is linked elsewhere. */
function keptRegion(before: Version, after: Version, block: AlignmentBlock, links: Links): Region | null {
  if (block.before.length !== 1 || block.after.length !== 1) return null;
  const b = before.paragraphs[block.before[0]!]!;
  const a = after.paragraphs[block.after[0]!]!;
  const length = b.tokens.end - b.tokens.start;
  if (a.tokens.end - a.tokens.start !== length || b.sentences.end - b.sentences.start !== a.sentences.end - a.sentences.start) return null;
  for (let i = 0; i < length; i++) if (before.tokens.norm[b.tokens.start + i] !== after.tokens.norm[a.tokens.start + i]) return null;
  for (let i = 0; i < b.sentences.end - b.sentences.start; i++) {
    if (links.before[b.sentences.start + i] !== links.after[a.sentences.start + i]) return null;
  }
  return { kind: 'kept', before: [b.tokens.start, b.tokens.end], after: [a.tokens.start, a.tokens.end], placeBefore: b.tokens.start, placeAfter: a.tokens.start };
}

function markUsed(before: Version, block: AlignmentBlock, links: Links, used: Uint8Array): void {
  for (const p of block.before) {
    const { start, end } = before.paragraphs[p]!.sentences;
    for (let s = start as number; s < end; s++) if (links.before[s]! >= 0) used[links.before[s]!] = 1;
  }
}

function linkRegion(before: Version, after: Version, link: SentenceLink): Region {
  const b = sentenceRanges(before, link.before);
  const a = sentenceRanges(after, link.after);
  return { kind: 'linked', before: b, after: a, placeBefore: b[0] ?? 0, placeAfter: a[0] ?? 0 };
}

function sentenceRanges(version: Version, sentences: readonly number[]): number[] {
  const ranges: number[] = [];
  for (const s of sentences) addRange(ranges, version.sentences[s]!.tokens.start, version.sentences[s]!.tokens.end);
  return ranges;
}

function addRange(ranges: number[], start: number, end: number): void {
  if (start === end) return;
  if (ranges.length > 0 && ranges[ranges.length - 1] === start) ranges[ranges.length - 1] = end;
  else ranges.push(start, end);
}

/**
 * The links that keep their order inside the block, each a region; between each two of them what stands unlinked on
 * either side, together a region.
 */
function pairedRegions(
  before: Version, after: Version, block: AlignmentBlock, alignment: Alignment, links: Links, used: Uint8Array, out: Region[],
): void {
  const order = new Map<number, number>();
  const inBlock = new Set<number>(block.before);
  for (const p of block.after) {
    const { start, end } = after.paragraphs[p]!.sentences;
    for (let s = start as number; s < end; s++) {
      const index = links.after[s]!;
      const link = index < 0 ? undefined : alignment.sentences[index];
      if (link === undefined || link.moved || order.has(index)) continue;
      if (link.before.every((t) => inBlock.has(before.sentences[t]!.paragraph))) order.set(index, order.size + 1);
    }
  }
  const b = restBySlot(before, block.before, links.before, order);
  const a = restBySlot(after, block.after, links.after, order);
  let placeBefore: number = before.paragraphs[block.before[0]!]!.tokens.start;
  let placeAfter: number = after.paragraphs[block.after[0]!]!.tokens.start;
  const rest = (slot: number): void => {
    const own = b[slot] ?? [];
    const theirs = a[slot] ?? [];
    if (own.length === 0 && theirs.length === 0) return;
    out.push({ kind: 'rest', before: own, after: theirs, placeBefore, placeAfter });
  };
  rest(0);
  for (const [index, slot] of order) {
    const region = linkRegion(before, after, alignment.sentences[index]!);
    out.push(region);
    used[index] = 1;
    placeBefore = region.before[region.before.length - 1] ?? placeBefore;
    placeAfter = region.after[region.after.length - 1] ?? placeAfter;
    rest(slot);
  }
}

/** Ranges of unlinked sentences by how many of the block's ordered links stand before them. */
function restBySlot(version: Version, paragraphs: readonly number[], links: Int32Array, order: ReadonlyMap<number, number>): number[][] {
  const slots: number[][] = [];
  let slot = 0;
  for (const p of paragraphs) {
    const { start, end } = version.paragraphs[p]!.sentences;
    for (let s = start as number; s < end; s++) {
      const link = links[s]!;
      if (link >= 0) slot = Math.max(slot, order.get(link) ?? 0);
      else addRange((slots[slot] ??= []), version.sentences[s]!.tokens.start, version.sentences[s]!.tokens.end);
    }
  }
  return slots;
}

/** Added or removed paragraphs, less the sentences that stand elsewhere on the other side. */
function loneRegions(
  before: Version, after: Version, block: AlignmentBlock, links: Links, placeBefore: number, placeAfter: number, out: Region[],
): void {
  const isAdded = block.before.length === 0;
  const version = isAdded ? after : before;
  for (const p of isAdded ? block.after : block.before) {
    const ranges = restBySlot(version, [p], isAdded ? links.after : links.before, new Map())[0];
    if (ranges === undefined || ranges.length === 0) continue;
    out.push({ kind: 'lone', before: isAdded ? [] : ranges, after: isAdded ? ranges : [], placeBefore, placeAfter });
  }
}
