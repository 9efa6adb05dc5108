/**
 * What scoring, pairing and growing decide by, in one place: one setting for sentences and paragraphs, all languages, all kinds of
 * text; a number that one step alone knows stands there. Scores, similarities and shares run from 0 to 1. docs/alignment.md shows how little the results move when one of
 * them does.
 */
export type Thresholds = {
  /** Score (similarity, support and lead together) from which two units may be paired in order. */
  readonly pair: number;
  /** Score from which they may be paired out of order: a false move costs more trust than a missed one. */
  readonly move: number;
  /** Units longer than this many tokens on both sides need less: chance likeness shrinks as texts grow. */
  readonly easeFromTokens: number;
  /** How much less, as the length grows without end; and at most. */
  readonly ease: number;
  readonly maxEase: number;
  /** Units of at least this many sentences on both sides share most of their words anyway: their sentences decide. */
  readonly manyParts: number;
  /** Share of their words that must then be in linked sentences, as the mean of both sides. */
  readonly linkedParts: number;
  /** What two fully alike neighbours add to the score. */
  readonly support: number;
  /** Support of a pair one step off the diagonal, as in a split or merge, against one on it. */
  readonly offDiagonal: number;
  /** Below this similarity support shrinks in proportion: neighbours alone prove nothing. */
  readonly supportFrom: number;
  /** Share of its lead over the strongest rival (or lag behind it) that is added to a pair's score. */
  readonly lead: number;
  /** Lead or lag counted at most. */
  readonly maxLead: number;
  /** A pair must score this share of the best pair of each of its two units: look-alikes lose to the real one. */
  readonly nearBest: number;
  /** Similarity from which two open units between two links are paired, and the same with one link beside them. */
  readonly between: number;
  readonly beside: number;
  /** Share of a unit's weight that must be found in the unit it is joined to as a part of. */
  readonly part: number;
  /** The same where splits (or merges) are a habit of this text, for a unit that is like no other unit more. */
  readonly habitualPart: number;
  /** Share of the changed units that must be split (or merged) already for a habit. */
  readonly habit: number;
  /** Share of a unit's words that must be in sentences linked into one unit, and stand there, for it to be a part of it though others stand between. */
  readonly farPart: number;
  /** How much of that share counts only if the link does not explain it already. */
  readonly uncovered: number;
  /** Share of the whole that a part must explain: a heading of one word is no part of the paragraph below it. */
  readonly cover: number;
  /** Tokens an identical unit needs to be paired out of order without a neighbour that moved with it. */
  readonly moveTokens: number;
  /** The same where its text stands exactly once on either side: three words and a stop, said nowhere else. */
  readonly moveOnceTokens: number;
  /** Texts that share less than this share of linked words are strangers. */
  readonly kin: number;
  /** Similarity a lone pair needs in texts that share nothing else; falls to 0 where they are kin. */
  readonly lone: number;
};

export const THRESHOLDS: Thresholds = {
  pair: 0.33, move: 0.42, easeFromTokens: 25, ease: 0.3, maxEase: 0.18, manyParts: 24, linkedParts: 0.1, support: 0.27, offDiagonal: 0.7, supportFrom: 0.15,
  lead: 0.4, maxLead: 0.2, nearBest: 0.8, between: 0.14, beside: 0.18, part: 0.36, habitualPart: 0.15, habit: 0.2, farPart: 0.7, uncovered: 0.4, cover: 0.025,
  moveTokens: 5, moveOnceTokens: 4, kin: 0.25, lone: 0.6,
};
