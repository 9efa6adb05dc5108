import type { Comparison } from '#core/model/collation.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';

/** Pairs kept whatever their size: a base against 19 others, and a few pairs looked at meanwhile. */
const MIN_COMPARISONS = 24;
/**
 * Tokens of all pairs kept, 2 to 10 million: a comparison holds about 30 bytes a token, so about 100 MB. The 190 pairs
 * of 20 versions of 1,500 words have 0.7 million, and both directions of each fit as well.
 */
const MAX_TOKENS = 4_000_000;

type Compare = (before: Version, after: Version, lexicon: Lexicon) => Comparison;

/** Compares each pair of texts once, so that a new version, or an edit in one, costs the pairs of that version alone. */
export function createComparisonCache(comparePair: Compare): Compare {
  let known: readonly Comparison[] = [];
  return (before, after, lexicon) => {
    // Two versions that were segmented once share their tokens, whatever they are called by now.
    const hit = known.find((one) => one.before.tokens === before.tokens && one.after.tokens === after.tokens);
    const comparison = hit === undefined ? comparePair(before, after, lexicon) : { ...hit, before, after };
    known = newest([comparison, ...known.filter((one) => one !== hit)]);
    return comparison;
  };
}

function newest(comparisons: readonly Comparison[]): readonly Comparison[] {
  let tokens = 0;
  return comparisons.filter(({ before, after }, at) => {
    tokens += before.tokens.length + after.tokens.length;
    return at < MIN_COMPARISONS || tokens <= MAX_TOKENS;
  });
}
