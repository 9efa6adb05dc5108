import type { Sides, Span, TokenIndex } from './span.ts';
import type { Precision } from './alignment.ts';

/**
 * A minimal difference in tokens, after the readable clean-up. Each side lies within one paragraph; at most one side is
 * empty (then it is the place, inside or at the edge of the partner paragraph, where the words would stand). A pair of
 * tokens with one norm but two surfaces is an edit as well.
 */
export type Edit = Sides<TokenIndex>;

/** A passage that stands elsewhere now. Both sides non-empty, each within one paragraph or exactly whole paragraphs. */
export type Move = {
  readonly unit: 'paragraph' | 'sentence' | 'clause';
  readonly before: Span<TokenIndex>;
  readonly after: Span<TokenIndex>;
};

/**
 * The token-level truth that every view is drawn from. `matchBefore[b] = a` and `matchAfter[a] = b` where token b of the
 * base corresponds to token a of the compared version (same norm), else -1. `edits` cover every unmatched token exactly
 * once, and every matched pair whose surfaces, or non-plain gaps, differ; sorted by `after`, then by `before`.
 */
export type Diff = {
  readonly precision: Precision;
  readonly matchBefore: Int32Array;
  readonly matchAfter: Int32Array;
  readonly edits: readonly Edit[];
  readonly moves: readonly Move[];
  /** Differences in ordinary white space alone: counted, not marked. */
  readonly quiet: number;
};
