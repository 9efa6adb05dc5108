import type { Comparison } from '#core/model/collation.ts';
import type { Credits } from '#core/model/credits.ts';
import { pinsBetween } from '#core/model/decisions.ts';
import type { Kindred, Kinship } from '#core/model/kindred.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Pin } from '#core/model/pin.ts';
import type { StoryTerms, Terms } from '#core/model/terms.ts';
import type { Version } from '#core/model/version.ts';
import type { Bench } from './bench.ts';
import { createPairCache, type Pairing } from './pairCache.ts';

/** What a bench works with; the real ones are wired in `main.ts`. */
export type BenchTools = {
  readonly comparePair: Pairing<Terms, Comparison>;
  readonly relatePair: Pairing<readonly Pin[], Kinship>;
  gatherKindred(versions: readonly Version[], lexicon: Lexicon, relate: (before: Version, after: Version, lexicon: Lexicon) => Kinship): Kindred;
  creditAll(kindred: Kindred): Credits;
};

type Benches = {
  /** Two texts, with all marks. */
  readonly compare: Pairing<Terms, Comparison>;
  of(versions: readonly Version[], sigla: readonly string[], lexicon: Lexicon, terms: StoryTerms): Bench;
};

/** Benches that share what they know of pairs, and of the last list of texts what runs through all of them. */
export function createBenches({ comparePair, relatePair, gatherKindred, creditAll }: BenchTools): Benches {
  const compareOnce = createPairCache(comparePair);
  const relateOnce = createPairCache(relatePair);
  let gathered: { readonly pins: string; readonly kindred: Kindred } | null = null;
  let credited: { readonly kindred: Kindred; readonly credits: Credits } | null = null;

  // The caches know texts; what the texts are called by now comes from the versions at hand.
  const compare: Pairing<Terms, Comparison> = (before, after, lexicon, terms) => ({ ...compareOnce(before, after, lexicon, terms), before, after });

  return {
    compare,
    of(versions, sigla, lexicon, { style, pins }) {
      const at = (place: number): Version => {
        const version = versions[place];
        if (version === undefined) throw new Error(`There is no version at place ${place}`);
        return version;
      };
      const relate = (before: Version, after: Version): Kinship =>
        relateOnce(before, after, lexicon, pinsBetween(pins, versions.indexOf(before), versions.indexOf(after)));
      const bench: Bench = {
        versions, sigla, lexicon, style,
        compare: (before, after) => compare(at(before), at(after), lexicon, { style, pins: pinsBetween(pins, before, after) }),
        relate: (before, after) => void relate(at(before), at(after)),
        kindred() {
          const pinned = JSON.stringify(pins);
          if (gathered === null || gathered.pins !== pinned || !sameTexts(gathered.kindred.versions, versions)) {
            gathered = { pins: pinned, kindred: gatherKindred(versions, lexicon, relate) };
          }
          return gathered.kindred;
        },
        credits() {
          const kindred = bench.kindred();
          if (credited?.kindred !== kindred) credited = { kindred, credits: creditAll(kindred) };
          return credited.credits;
        },
      };
      return bench;
    },
  };
}

const sameTexts = (one: readonly Version[], other: readonly Version[]): boolean =>
  one.length === other.length && one.every(({ tokens }, at) => tokens === other[at]?.tokens);
