/**
 * Every number the aligner decides by, in one place: one setting for sentences and paragraphs, all languages, all kinds of
 * text. All are cosines, shares or factors from 0 to 1. docs/alignment.md gives the reasons at length and shows how
 * little the results move when a number does.
 */
export type Thresholds = {
  /** Score (similarity plus support) from which two units may be paired in order. */
  readonly pair: number;
  /** Score from which they may be paired out of order: a false move costs more trust than a missed one. */
  readonly move: number;
  /** What two fully alike neighbours add to the score. */
  readonly support: number;
  /** Support of a pair one step off the diagonal, as in a split or merge, against one on it. */
  readonly offDiagonal: number;
  /** Below this similarity support shrinks in proportion: neighbours alone prove nothing. */
  readonly supportFrom: number;
  /** A pair must score this share of the best pair of each of its two units: look-alikes lose to the real one. */
  readonly nearBest: number;
  /** Similarity from which two open units between two links are paired, and the same with one link beside them. */
  readonly between: number;
  readonly beside: number;
  /** Share of a unit's weight that must be found in the unit it is joined to as a part, half of it in words not yet covered. */
  readonly part: number;
  /** A part is also taken when the similarity of the whole rises by this much. */
  readonly rise: number;
  readonly risePart: number;
  /** Words an identical unit needs to be paired out of order. */
  readonly moveWords: number;
};

export const THRESHOLDS: Thresholds = {
  pair: 0.34, move: 0.42, support: 0.25, offDiagonal: 0.7, supportFrom: 0.15, nearBest: 0.8,
  between: 0.16, beside: 0.22, part: 0.3, rise: 0.02, risePart: 0.2, moveWords: 3,
};
