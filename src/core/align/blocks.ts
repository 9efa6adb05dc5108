import type { Alignment, AlignmentBlock, BlockKind, Why } from '#core/model/alignment.ts';
import { uint8 } from '#core/model/slab.ts';
import { paragraphIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import type { ParagraphLink } from './furniture.ts';
import { movedLinks } from './moved.ts';
import { sameCanonically, sameNorms, sameSurface } from './surface.ts';
import { sharedWords } from './why.ts';
import type { Link } from './units.ts';
import type { WordWeights } from './word-weights.ts';

/** Furniture is called moved only when it is this similar: a new headline below an old caption moved nothing. */
const FURNITURE_MOVE = 0.9;

/**
 * Makes the blocks of two versions from their paragraph links: kind, order and reasons, and one block for each paragraph
 * that has no partner. `moved` blocks are those outside the heaviest ordered chain (`moved.ts`), reckoned for the
 * body alone, then for furniture against all. O(paragraphs · log paragraphs + tokens of changed blocks).
 */
export function makeBlocks(
  before: Version, after: Version, links: readonly ParagraphLink[], parted: Alignment['parted'], parts: readonly Link[], weights: WordWeights,
): AlignmentBlock[] {
  const isBody = links.map((link) => link.before.some((p) => before.paragraphs[p]!.role === 'body') && link.after.some((p) => after.paragraphs[p]!.role === 'body'));
  const body = links.filter((_, k) => isBody[k]);
  const movedOfBody = movedLinks(before, after, body, 'paragraphs', parts);
  const movedBody = new Set(body.filter((_, k) => movedOfBody[k] === 1));
  const movedOfAll = movedLinks(before, after, links, 'paragraphs', parts);
  return inOrder(before, after, parted, links.map((link, k) => {
    const moved = isBody[k] ? movedBody.has(link) : movedOfAll[k] === 1 && (link.by === 'pin' || link.similarity >= FURNITURE_MOVE);
    return blockOf(before, after, link, moved, weights);
  }));
}

export function tokensOf(version: Version, paragraphs: readonly number[]): number {
  let count = 0;
  for (const p of paragraphs) count += version.paragraphs[p]!.tokens.end - version.paragraphs[p]!.tokens.start;
  return count;
}

function blockOf(
  before: Version, after: Version, link: ParagraphLink, moved: boolean, weights: WordWeights,
): AlignmentBlock {
  const isOneToOne = link.before.length === 1 && link.after.length === 1;
  const isIdentical = isOneToOne && sameNorms(before, after, link.before[0]!, link.after[0]!);
  const kind: BlockKind = link.before.length > 1 ? (link.after.length > 1 ? 'reworded' : 'merged') : link.after.length > 1 ? 'split'
    : isIdentical && isSameText(before, after, link.before[0]!, link.after[0]!) ? 'kept' : 'reworded';
  const words = isIdentical ? [] : sharedWords(before, after, link.before, link.after, weights);
  const why: Why = { reason: isIdentical && link.by !== 'pin' ? 'identical' : reasonOf(link, words), words };
  return {
    kind, moved, similarity: kind === 'kept' ? 1 : link.similarity,
    before: link.before.map(paragraphIndex), after: link.after.map(paragraphIndex), why,
  };
}

const isSameText = (before: Version, after: Version, p: number, q: number): boolean => sameSurface(before, after, p, q) || sameCanonically(before, after, p, q);

function reasonOf({ by }: ParagraphLink, words: readonly string[]): Why['reason'] {
  if (by !== 'words') return by;
  return words.length > 0 ? 'shared-words' : 'neighbours';
}

const NOTHING: Why = { reason: 'none', words: [] };
/** Without partner because the reader said so of one that it had or might have had. */
const PARTED: Why = { reason: 'pin', words: [] };

/** Blocks by first `after` paragraph; each removed paragraph behind the unmoved block that stood before it. */
function inOrder(before: Version, after: Version, parted: Alignment['parted'], paired: readonly AlignmentBlock[]): AlignmentBlock[] {
  const partedBefore = new Set<number>(parted.map(([b]) => b));
  const partedAfter = new Set<number>(parted.map(([, a]) => a));
  const blockBefore: (AlignmentBlock | undefined)[] = [];
  const startsAt: (AlignmentBlock | undefined)[] = [];
  const takenAfter = uint8(after.paragraphs.length);
  for (const block of paired) {
    for (const p of block.before) blockBefore[p] = block;
    for (const p of block.after) takenAfter[p] = 1;
    startsAt[block.after[0]!] = block;
  }
  const removedBehind = new Map<AlignmentBlock | null, AlignmentBlock[]>();
  let last: AlignmentBlock | null = null;
  for (let p = 0; p < before.paragraphs.length; p++) {
    const block = blockBefore[p];
    if (block !== undefined) {
      if (!block.moved) last = block;
      continue;
    }
    const list = removedBehind.get(last);
    const removed: AlignmentBlock = { kind: 'removed', moved: false, similarity: 0, before: [paragraphIndex(p)], after: [], why: partedBefore.has(p) ? PARTED : NOTHING };
    if (list === undefined) removedBehind.set(last, [removed]);
    else list.push(removed);
  }
  const out: AlignmentBlock[] = [...(removedBehind.get(null) ?? [])];
  for (let p = 0; p < after.paragraphs.length; p++) {
    if (takenAfter[p] === 0) out.push({ kind: 'added', moved: false, similarity: 0, before: [], after: [paragraphIndex(p)], why: partedAfter.has(p) ? PARTED : NOTHING });
    const block = startsAt[p];
    if (block !== undefined) out.push(block, ...(removedBehind.get(block) ?? []));
  }
  return out;
}
