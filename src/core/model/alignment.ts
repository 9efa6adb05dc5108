import type { ParagraphIndex, SentenceIndex } from './span.ts';

/** 'approximate' where size or difference made the engine settle for coarser changes than it could draw. */
export type Precision = 'exact' | 'approximate';

export const BLOCK_KINDS = ['kept', 'reworded', 'added', 'removed', 'split', 'merged'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * Why two passages were paired: shown to the reader on demand. `words` are the rare words that both hold. 'sentences': the
 * words of the passages as wholes would not have paired them, where their sentences went did. 'pin': the reader said so; on a
 * block with one side, that it is not the passage which it was or might have been paired with.
 */
export type Why = {
  readonly reason: 'identical' | 'shared-words' | 'neighbours' | 'sentences' | 'role' | 'pin' | 'none';
  readonly words: readonly string[];
};

/**
 * Paragraphs of one version set against those of the other. Every paragraph of each side is in exactly one block.
 * `added` has an empty `before`, `removed` an empty `after`; `split` is 1:N, `merged` N:1, `reworded` may be N:M.
 * `kept`: the same text, by Unicode's canonical equivalence. `moved`: outside the heaviest chain of blocks that keeps its order.
 */
export type AlignmentBlock = {
  readonly kind: BlockKind;
  readonly moved: boolean;
  /** 0 (nothing shared) to 1 (the same norms); 0 for added and removed. */
  readonly similarity: number;
  /** Ascending; not always neighbours: furniture or a moved part may stand between. */
  readonly before: readonly ParagraphIndex[];
  readonly after: readonly ParagraphIndex[];
  readonly why: Why;
};

/**
 * Sentences that correspond, N:M, inside a block or across blocks; a sentence is in at most one link, unlinked ones are
 * new or gone. `moved`: outside the heaviest ordered chain of sentence links of its block, or in another paragraph than
 * its block pairs it with. Sentences of a moved block that keep their place inside it are not moved themselves.
 */
export type SentenceLink = {
  readonly moved: boolean;
  readonly similarity: number;
  readonly before: readonly SentenceIndex[];
  readonly after: readonly SentenceIndex[];
};

/** Blocks sorted by first `after` paragraph, removed ones by where they stood; links sorted by first `after` sentence. */
export type Alignment = {
  readonly precision: Precision;
  readonly blocks: readonly AlignmentBlock[];
  readonly sentences: readonly SentenceLink[];
  /** Paragraphs that the reader has said are not the same passage: nothing of the one is matched with anything of the other. */
  readonly parted: readonly (readonly [before: ParagraphIndex, after: ParagraphIndex])[];
};
