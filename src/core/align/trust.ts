import { TokenKind, type Version } from '#core/model/version.ts';
import { tokensOf } from './blocks.ts';
import { commonTokens } from './common.ts';
import { movedLinks } from './moved.ts';
import type { Link } from './units.ts';

/**
 * Similarity from which a body paragraph out of order is called moved. Below it two paragraphs share a sentence or a
 * clause, and that is what moved; the rest of them never was one passage.
 */
const MOVED_WHOLE = 0.4;
/** Or this share of all their tokens, common ones too: a market report with every figure new has no rare word left. */
const MOVED_ALIKE = 0.6;

/** Paragraph links without the doubtful moves. O(links · log links + tokens of the doubtful). */
export function trustedMoves(before: Version, after: Version, links: readonly Link[]): readonly Link[] {
  const moved = movedLinks(before, after, links);
  return links.filter((link, k) => moved[k] === 0 || link.similarity >= MOVED_WHOLE || tokensInCommon(before, after, link) >= MOVED_ALIKE);
}

/**
 * Of links found anew beside `standing` ones those that may be trusted: what is out of order with a passage that kept its
 * place must be as alike as any that moved, or the doubtful one would make the other a move. O(links · found).
 */
export function trustedBeside<L extends Link>(before: Version, after: Version, standing: readonly Link[], found: readonly L[]): readonly L[] {
  const moved = movedLinks(before, after, standing);
  const inPlace = standing.filter((_, k) => moved[k] === 0);
  const crosses = (link: Link): boolean => inPlace.some((other) => (other.before[0]! < link.before[0]!) !== (other.after[0]! < link.after[0]!));
  return found.filter((link) => link.similarity >= MOVED_WHOLE || !crosses(link) || tokensInCommon(before, after, link) >= MOVED_ALIKE);
}

/** Share of a part's tokens that must stand in the whole it is called split from or merged into … */
const PART_OF_WHOLE = 1 / 3;
/** … where it has this many: of a short clause that was split off ("She is 29.") one or two words may be all that is left. */
const LONG_PART_TOKENS = 16;

/** As finely as similarities are told elsewhere. */
const SIMILARITY_STEPS = 10_000;

/** Share of a part's words that must stand in the whole beyond what the other parts account for, 0.05 to 0.2: of "She is 29." the age. */
const OWN_SHARE = 0.15;
/** A figure of its own against a word: of two look-alike rows, one with the whole's name and one with its figure, the name's is the part. */
const FIGURE_WEIGHS = 0.5;

/**
 * Splits and merges without the parts that are mostly new. A new paragraph that takes up a phrase of an old one is no half
 * of it; the phrase is told as a moved clause if it is long enough. Nor is one that says only what the other parts account
 * for: a paragraph added behind a split is like the whole by the very words that went elsewhere.
 * O(links + parts · tokens of splits and merges; `grow.ts` bounds the parts that stand apart).
 */
export function trustedParts(before: Version, after: Version, links: readonly Link[]): readonly Link[] {
  return links.map((link) => {
    if (link.before.length === 1 && link.after.length === 1) return link;
    const ofBefore = partsOf(before, link.before, after, link.after);
    const ofAfter = partsOf(after, link.after, before, link.before);
    if (ofBefore.length + ofAfter.length === link.before.length + link.after.length || ofBefore.length === 0 || ofAfter.length === 0) return link;
    const left = { before: ofBefore, after: ofAfter, similarity: 0 };
    return { ...left, similarity: Math.round(tokensInCommon(before, after, left) * SIMILARITY_STEPS) / SIMILARITY_STEPS };
  });
}

/** The parts that hold something of the whole, without the worst that adds nothing to it until all do; of equals the one that is less in the whole. */
function partsOf(version: Version, members: readonly number[], other: Version, whole: readonly number[]): readonly number[] {
  if (members.length === 1) return members;
  let parts = members.filter((part) => isPart(version, part, other, whole));
  while (parts.length > 1) {
    const adds = parts.map((part) => ownWords(version, part, parts, other, whole));
    const held = (at: number): number => commonTokens(version, [parts[at]!], other, whole) / tokensOf(version, [parts[at]!]);
    const worst = adds.reduce((least, { weight }, at) => (weight - adds[least]!.weight || held(at) - held(least)) < 0 ? at : least, 0);
    if (adds[worst]!.share >= OWN_SHARE) break;
    parts = parts.filter((_, at) => at !== worst);
  }
  return parts;
}

/** What a part's words add to those of the other parts in the whole: their share of it, and their weight. */
function ownWords(version: Version, part: number, parts: readonly number[], other: Version, whole: readonly number[]): { readonly share: number; readonly weight: number } {
  const left = new Map<number, number>();
  const count = (of: Version, member: number, by: number): void => {
    const { tokens } = of.paragraphs[member]!;
    for (let k = tokens.start as number; k < tokens.end; k++) left.set(of.tokens.norm[k]!, (left.get(of.tokens.norm[k]!) ?? 0) + by);
  };
  for (const member of whole) count(other, member, 1);
  for (const member of parts) if (member !== part) count(version, member, -1);
  let words = 0;
  let own = 0;
  let weight = 0;
  const { tokens } = version.paragraphs[part]!;
  for (let k = tokens.start as number; k < tokens.end; k++) {
    if (!isWord(version.tokens.kind[k]!)) continue;
    words++;
    const norm = version.tokens.norm[k]!;
    const free = left.get(norm) ?? 0;
    if (free <= 0) continue;
    left.set(norm, free - 1);
    own++;
    weight += version.tokens.kind[k] === TokenKind.number ? FIGURE_WEIGHS : 1;
  }
  return { share: own / Math.max(1, words), weight: weight / Math.max(1, words) };
}

const isWord = (kind: number): boolean => kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.ideograph;

function isPart(version: Version, part: number, other: Version, whole: readonly number[]): boolean {
  const tokens = tokensOf(version, [part]);
  return tokens < LONG_PART_TOKENS || commonTokens(version, [part], other, whole) >= PART_OF_WHOLE * tokens;
}

/** Twice the tokens that both sides hold, of the tokens of both: 0 to 1 (Dice 1945). */
function tokensInCommon(before: Version, after: Version, link: Link): number {
  return 2 * commonTokens(before, link.before, after, link.after) / (tokensOf(before, link.before) + tokensOf(after, link.after));
}
