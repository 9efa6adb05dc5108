import type { AlignmentBlock, Precision, SentenceLink } from './alignment.ts';
import type { Change } from './change.ts';
import type { Credits } from './credits.ts';
import type { Edit, Move } from './diff.ts';
import type { Alarm, FactLedger } from './facts.ts';
import type { OffStyle } from './houseStyle.ts';
import type { Kindred } from './kindred.ts';
import type { Version } from './version.ts';

/** Shares of the compared version's words, 0 to 1, adding up to 1; counted as design.md section 10 says. */
export type Measures = {
  readonly verbatimShare: number;
  readonly rewordedShare: number;
  readonly ownShare: number;
  /** Words in the longest run that both versions hold word for word. */
  readonly longestVerbatimRun: number;
};

/** Two versions, read against each other. Everything here can be recomputed from the two texts. */
export type Comparison = {
  readonly before: Version;
  readonly after: Version;
  readonly precision: Precision;
  readonly blocks: readonly AlignmentBlock[];
  readonly sentences: readonly SentenceLink[];
  readonly edits: readonly Edit[];
  readonly moves: readonly Move[];
  readonly changes: readonly Change[];
  readonly matchBefore: Int32Array;
  readonly matchAfter: Int32Array;
  readonly quiet: number;
  readonly measures: Measures;
  /** What to check before anything else, by place in the compared version. */
  readonly alarms: readonly Alarm[];
  /** Changes of presentation that leave the form which the house style prefers. */
  readonly offStyle: readonly OffStyle[];
};

/** All versions of a story, and what was made of them. */
export type Collation = {
  readonly versions: readonly Version[];
  /** Of the base with each of the others, in order. */
  readonly comparisons: readonly Comparison[];
  /** What each two versions have in common, and the passages that run through all of them. */
  readonly kindred: Kindred;
  /** Who has whose words. */
  readonly credits: Credits;
  /** Facts of all versions, row by row. */
  readonly facts: FactLedger;
};
