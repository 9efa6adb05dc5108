import type { Collation, Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import { createLexicon, type Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { align } from '#core/align/align.ts';
import { classify } from '#core/classify/classify.ts';
import { diff } from '#core/diff/diff.ts';
import { alignFacts } from '#core/facts/alignFacts.ts';
import { raiseAlarms } from '#core/facts/raiseAlarms.ts';
import { readFacts } from '#core/facts/readFacts.ts';
import { measure } from '#core/measure/measure.ts';
import { segment } from '#core/segment/segment.ts';

/** `base`: position of the version that the others are read against; 0 by default. */
export type CollateOptions = { readonly base: number };

/**
 * Reads every draft and compares each with the base, in the order given. Pure and deterministic: the same drafts give
 * the same collation on every machine; no clock, no randomness, no locale.
 */
export function collate(drafts: readonly Draft[], options: CollateOptions = { base: 0 }): Collation {
  const lexicon = createLexicon();
  const versions = drafts.map((draft) => segment(draft, lexicon));
  const base = versions[options.base];
  if (base === undefined) return { versions, comparisons: [], facts: { rows: [] } };
  const comparisons = versions.filter((v) => v !== base).map((version) => comparePair(base, version, lexicon));
  return { versions, comparisons, facts: alignFacts(versions, versions.map((version) => readFacts(version, lexicon)), comparisons, lexicon, options.base) };
}

/** Two segmented versions that share a lexicon. The whole pipeline after segmentation. */
export function comparePair(before: Version, after: Version, lexicon: Lexicon): Comparison {
  const alignment = align(before, after, lexicon);
  const difference = diff(before, after, alignment, lexicon);
  const compared = {
    before, after,
    precision: alignment.precision === 'exact' ? difference.precision : ('approximate' as const),
    blocks: alignment.blocks,
    sentences: alignment.sentences,
    edits: difference.edits,
    moves: difference.moves,
    changes: classify(before, after, alignment, difference, lexicon),
    matchBefore: difference.matchBefore,
    matchAfter: difference.matchAfter,
    quiet: difference.quiet,
    measures: measure(before, after, difference),
  };
  return { ...compared, alarms: raiseAlarms(compared, readFacts(before, lexicon), readFacts(after, lexicon), lexicon) };
}
