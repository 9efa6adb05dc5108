import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';

/** Pairs kept whatever their size: a base against 19 others, and a few pairs looked at meanwhile. */
const MIN_PAIRS = 24;
/**
 * Tokens of all pairs kept, 2 to 10 million: what is kept holds at most about 30 bytes a token, so about 100 MB. The 190
 * pairs of 20 versions of 1,500 words have 0.7 million, and both directions of each fit as well.
 */
const MAX_TOKENS = 4_000_000;

/** What is worked out of two texts, on terms that decide besides them. */
export type Pairing<Terms, Made> = (before: Version, after: Version, lexicon: Lexicon, terms: Terms) => Made;
type Known<Made> = { readonly before: Version; readonly after: Version; readonly terms: string; readonly made: Made };

/** Works each pair of texts out once on the same terms, so that a new version, or an edit in one, costs the pairs of that version alone. */
export function createPairCache<Terms, Made>(make: Pairing<Terms, Made>): Pairing<Terms, Made> {
  let known: readonly Known<Made>[] = [];
  return (before, after, lexicon, given) => {
    const terms = JSON.stringify(given);
    // Two versions that were segmented once share their tokens, whatever they are called by now.
    const hit = known.find((one) => one.before.tokens === before.tokens && one.after.tokens === after.tokens && one.terms === terms);
    const pair = hit ?? { before, after, terms, made: make(before, after, lexicon, given) };
    known = newest([pair, ...known.filter((one) => one !== hit)]);
    return pair.made;
  };
}

function newest<Made>(pairs: readonly Known<Made>[]): readonly Known<Made>[] {
  let tokens = 0;
  return pairs.filter(({ before, after }, at) => {
    tokens += before.tokens.length + after.tokens.length;
    return at < MIN_PAIRS || tokens <= MAX_TOKENS;
  });
}
