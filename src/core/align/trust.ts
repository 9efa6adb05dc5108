import type { Version } from '#core/model/version.ts';
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

/**
 * Splits and merges without the parts that are mostly new. A new paragraph that takes up a phrase of an old one is no half
 * of it; the phrase is told as a moved clause if it is long enough. O(links + tokens of splits and merges).
 */
export function trustedParts(before: Version, after: Version, links: readonly Link[]): readonly Link[] {
  return links.map((link) => {
    if (link.before.length === 1 && link.after.length === 1) return link;
    const ofBefore = link.before.length > 1 ? link.before.filter((p) => isPart(before, p, after, link.after)) : link.before;
    const ofAfter = link.after.length > 1 ? link.after.filter((q) => isPart(after, q, before, link.before)) : link.after;
    return ofBefore.length === 0 || ofAfter.length === 0 ? link : { ...link, before: ofBefore, after: ofAfter };
  });
}

function isPart(version: Version, part: number, other: Version, whole: readonly number[]): boolean {
  const tokens = tokensOf(version, [part]);
  return tokens < LONG_PART_TOKENS || commonTokens(version, [part], other, whole) >= PART_OF_WHOLE * tokens;
}

/** Twice the tokens that both sides hold, of the tokens of both: 0 to 1 (Dice 1945). */
function tokensInCommon(before: Version, after: Version, link: Link): number {
  return 2 * commonTokens(before, link.before, after, link.after) / (tokensOf(before, link.before) + tokensOf(after, link.after));
}
