import type { Comparison } from '#core/model/collation.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';

/** Pairs kept: a base against 19 others, and a few pairs looked at meanwhile. Each holds about as much as its two texts. */
const MAX_COMPARISONS = 24;

/** Compares each pair of texts once, so that an edit in one version costs the pairs of that version alone. */
export function createComparisonCache(
  comparePair: (before: Version, after: Version, lexicon: Lexicon) => Comparison,
): (before: Version, after: Version, lexicon: Lexicon) => Comparison {
  let known: readonly Comparison[] = [];
  return (before, after, lexicon) => {
    // Two versions that were segmented once share their tokens, whatever they are called by now.
    const hit = known.find((one) => one.before.tokens === before.tokens && one.after.tokens === after.tokens);
    const comparison = hit === undefined ? comparePair(before, after, lexicon) : { ...hit, before, after };
    known = [comparison, ...known.filter((one) => one !== hit)].slice(0, MAX_COMPARISONS);
    return comparison;
  };
}
