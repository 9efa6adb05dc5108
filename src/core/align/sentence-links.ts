import type { Alignment, AlignmentBlock, SentenceLink } from '#core/model/alignment.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { int32, uint8 } from '#core/model/slab.ts';
import { sentenceIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { alignAlike, alignUnits } from './alignUnits.ts';
import { farParts } from './far.ts';
import { movedLinks } from './moved.ts';
import { selectUnits } from './select.ts';
import type { Link } from './units.ts';
import type { WordWeights } from './word-weights.ts';

/** Similarity a sentence needs to be called moved to another paragraph than its own went to. */
const ACROSS_BLOCKS = 0.45;
/** And tokens: "He did." stands in any story twice. */
const ACROSS_BLOCKS_TOKENS = 5;
/** Word for word the same, it needs only these: what stands twice was sorted out where it was paired (`moveOnceTokens`). */
const ACROSS_BLOCKS_SAME_TOKENS = 4;

/** Similarity from which a sentence left over is found again elsewhere. */
const LEFTOVER = 0.9;
/** A block whose sentences found no partner in the whole text is searched alone if it has at most this many pairs of them. */
const MAX_LOCAL_PAIRS = 400;

/**
 * Turns sentence links into the model's: those inside a block keep their order or moved within it; those across blocks
 * moved, and must be strong, or they are dropped. Furniture gets its sentence links here. `known`: the weights of the body's words. Sorted by first `after`
 * sentence. O(sentences · log sentences).
 */
export function linkSentences(
  before: Version, after: Version, blocks: readonly AlignmentBlock[], found: readonly Link[], parted: Alignment['parted'], known: WordWeights, lexicon: Lexicon,
): SentenceLink[] {
  const mayMeet = sentencesMayMeet(before, after, parted);
  const body = parted.length === 0 ? found : found.filter(mayMeet);
  const blockBefore = ownersOf(before, blocks, 'before');
  const blockAfter = ownersOf(after, blocks, 'after');
  const usedBefore = uint8(before.sentences.length);
  const usedAfter = uint8(after.sentences.length);
  const far = farParts(before, after, blocks);
  const inside: Link[][] = blocks.map(() => []);
  const out: SentenceLink[] = [];
  for (const link of body) {
    const home = blockBefore[link.before[0]!]!;
    if (link.before.every((s) => blockBefore[s] === home) && link.after.every((s) => blockAfter[s] === home)) {
      inside[home]!.push(link);
      mark(link, usedBefore, usedAfter);
    }
  }
  for (const link of body) {
    if (usedBefore[link.before[0]!] === 1) continue;
    const needed = link.similarity === 1 ? ACROSS_BLOCKS_SAME_TOKENS : ACROSS_BLOCKS_TOKENS;
    if (link.similarity < ACROSS_BLOCKS || tokensOf(before, link.before) < needed) continue;
    if (!oneBlock(link.before, blockBefore) || !oneBlock(link.after, blockAfter)) continue;
    mark(link, usedBefore, usedAfter);
    out.push(toModel(link, true));
  }
  blocks.forEach((block, b) => {
    if (block.before.length === 0 || block.after.length === 0) return;
    const links = inside[b]!;
    const left = openSentences(before, block.before, usedBefore);
    const right = openSentences(after, block.after, usedAfter);
    if ((links.length === 0 || block.why.reason === 'pin') && left.length > 0 && right.length > 0 && left.length * right.length <= MAX_LOCAL_PAIRS) {
      for (const link of alignUnits(selectUnits(before, 'sentences', left), selectUnits(after, 'sentences', right), lexicon)) {
        const named = { before: link.before.map((u) => left[u]!), after: link.after.map((u) => right[u]!), similarity: link.similarity };
        links.push(named);
        mark(named, usedBefore, usedAfter);
      }
    }
    // A part that moved does not tell of the others which of them did.
    const isFar = ({ before: [s], after: [z] }: Link): boolean => far.before.has(before.sentences[s!]!.paragraph) || far.after.has(after.sentences[z!]!.paragraph);
    for (const link of links) if (isFar(link)) out.push(toModel(link, true));
    const near = links.filter((link) => !isFar(link));
    const moved = movedLinks(before, after, near, 'sentences');
    near.forEach((link, k) => out.push(toModel(link, moved[k] === 1)));
  });
  out.push(...linkLeftovers(before, after, usedBefore, usedAfter, known, lexicon).filter(mayMeet));
  return out.sort((x, y) => x.after[0]! - y.after[0]!);
}

/** Whether a link joins nothing that the reader has parted. */
function sentencesMayMeet(before: Version, after: Version, parted: Alignment['parted']): (link: Pick<Link, 'before' | 'after'>) => boolean {
  const barred = new Set(parted.map(([b, a]) => `${b} ${a}`));
  const ofSentence = (version: Version, s: number): number => version.sentences[s]!.paragraph;
  return (link) => barred.size === 0 || !link.before.some((s) => link.after.some((z) => barred.has(`${ofSentence(before, s)} ${ofSentence(after, z)}`)));
}

/** Sentences that found no partner where their paragraphs led, in furniture above all: (nearly) the same words elsewhere. */
function linkLeftovers(before: Version, after: Version, usedBefore: Uint8Array, usedAfter: Uint8Array, known: WordWeights, lexicon: Lexicon): SentenceLink[] {
  const left = longOpen(before, usedBefore);
  const right = longOpen(after, usedAfter);
  if (left.length === 0 || right.length === 0) return [];
  const links: SentenceLink[] = [];
  for (const link of alignAlike(selectUnits(before, 'sentences', left), selectUnits(after, 'sentences', right), known, lexicon, LEFTOVER)) {
    links.push(toModel({ before: [left[link.before[0]!]!], after: [right[link.after[0]!]!], similarity: link.similarity }, true));
  }
  return links;
}

function longOpen(version: Version, used: Uint8Array): number[] {
  const out: number[] = [];
  for (let s = 0; s < used.length; s++) if (used[s] === 0 && tokensOf(version, [s]) >= ACROSS_BLOCKS_TOKENS) out.push(s);
  return out;
}

const toModel = (link: Link, moved: boolean): SentenceLink =>
  ({ moved, similarity: link.similarity, before: link.before.map(sentenceIndex), after: link.after.map(sentenceIndex) });

function ownersOf(version: Version, blocks: readonly AlignmentBlock[], side: 'before' | 'after'): Int32Array {
  const owner = int32(version.sentences.length).fill(-1);
  blocks.forEach((block, b) => {
    for (const p of block[side]) {
      const { sentences } = version.paragraphs[p]!;
      owner.fill(b, sentences.start, sentences.end);
    }
  });
  return owner;
}

const oneBlock = (sentences: readonly number[], owner: Int32Array): boolean => sentences.every((s) => owner[s] === owner[sentences[0]!]);

function mark(link: Link, usedBefore: Uint8Array, usedAfter: Uint8Array): void {
  for (const s of link.before) usedBefore[s] = 1;
  for (const s of link.after) usedAfter[s] = 1;
}

function openSentences(version: Version, paragraphs: readonly number[], used: Uint8Array): number[] {
  const out: number[] = [];
  for (const p of paragraphs) {
    const { sentences } = version.paragraphs[p]!;
    for (let s = sentences.start as number; s < sentences.end; s++) if (used[s] === 0) out.push(s);
  }
  return out;
}

function tokensOf(version: Version, sentences: readonly number[]): number {
  let count = 0;
  for (const s of sentences) count += version.sentences[s]!.tokens.end - version.sentences[s]!.tokens.start;
  return count;
}
