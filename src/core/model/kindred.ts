import type { SentenceLink } from './alignment.ts';
import type { Edit } from './diff.ts';
import type { SentenceIndex } from './span.ts';
import type { Version } from './version.ts';

/**
 * What two versions have in common, without marks: which sentences and which words correspond, as in an alignment and its
 * diff. `before` stands further up the shelf than `after`.
 */
export type Kinship = {
  readonly sentences: readonly SentenceLink[];
  readonly edits: readonly Edit[];
  readonly matchBefore: Int32Array;
  readonly matchAfter: Int32Array;
};

/**
 * One passage through all versions, at the size of a sentence: the sentences of each version that say it. Several where
 * it was split there, none where it is absent. Every sentence of every version is in exactly one strand.
 */
export type Strand = {
  /** One list per version, ascending. */
  readonly cells: readonly (readonly SentenceIndex[])[];
};

/** All versions of a story, what each two of them have in common, and the passages that run through them. */
export type Kindred = {
  readonly versions: readonly Version[];
  /** One for each pair i < j of versions, at `pairIndex(i, j)`. */
  readonly kinships: readonly Kinship[];
  /** By first version that has it, then by place in that version. */
  readonly strands: readonly Strand[];
};

/** Place in `Kindred.kinships` of versions `i` < `j`: a version added at the end only appends. */
export const pairIndex = (i: number, j: number): number => (j * (j - 1)) / 2 + i;
