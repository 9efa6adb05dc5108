import type { Comparison } from '#core/model/collation.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import type { StudyKind, StudyResults, WishOf } from '#core/project/study.ts';

/** All versions of a story, segmented and with one lexicon, and their comparisons, each made once. */
export type Bench = {
  readonly versions: readonly Version[];
  readonly sigla: readonly string[];
  readonly lexicon: Lexicon;
  /** By places on the shelf. */
  compare(before: number, after: number): Comparison;
};

/** Pairs compared so far, for the reader; nothing where only time has passed. */
export type Progress = { readonly done: number; readonly of: number } | undefined;

/**
 * Makes one kind of study in steps: at each `yield` a newer wish may take its place, so no step is longer than one
 * comparison. What was compared until then is not compared again.
 */
export type Studier<K extends StudyKind> = (wish: WishOf<K>, bench: Bench) => Generator<Progress, StudyResults[K]>;
export type Studiers = { readonly [K in StudyKind]: Studier<K> };
