import type { Comparison } from '#core/model/collation.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Terms } from '#core/model/terms.ts';
import type { Version } from '#core/model/version.ts';

/** Pairs kept whatever their size: a base against 19 others, and a few pairs looked at meanwhile. */
const MIN_COMPARISONS = 24;
/**
 * Tokens of all pairs kept, 2 to 10 million: a comparison holds about 30 bytes a token, so about 100 MB. The 190 pairs
 * of 20 versions of 1,500 words have 0.7 million, and both directions of each fit as well.
 */
const MAX_TOKENS = 4_000_000;

type Compare = (before: Version, after: Version, lexicon: Lexicon, terms: Terms) => Comparison;
type Known = { readonly comparison: Comparison; readonly terms: string };

/** Compares each pair of texts once on the same terms, so that a new version, or an edit in one, costs the pairs of that version alone. */
export function createComparisonCache(comparePair: Compare): Compare {
  let known: readonly Known[] = [];
  return (before, after, lexicon, given) => {
    const terms = JSON.stringify(given);
    // Two versions that were segmented once share their tokens, whatever they are called by now.
    const hit = known.find((one) => one.comparison.before.tokens === before.tokens && one.comparison.after.tokens === after.tokens && one.terms === terms);
    const comparison = hit === undefined ? comparePair(before, after, lexicon, given) : { ...hit.comparison, before, after };
    known = newest([{ comparison, terms }, ...known.filter((one) => one !== hit)]);
    return comparison;
  };
}

function newest(known: readonly Known[]): readonly Known[] {
  let tokens = 0;
  return known.filter(({ comparison: { before, after } }, at) => {
    tokens += before.tokens.length + after.tokens.length;
    return at < MIN_COMPARISONS || tokens <= MAX_TOKENS;
  });
}
