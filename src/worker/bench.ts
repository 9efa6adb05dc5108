import type { Comparison } from '#core/model/collation.ts';
import type { Credits } from '#core/model/credits.ts';
import type { Kindred } from '#core/model/kindred.ts';
import type { HouseStyle } from '#core/model/houseStyle.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import type { StudyKind, StudyResults, WishOf } from '#core/project/study.ts';

/** All versions of a story, segmented and with one lexicon, and what is known of them, each thing worked out once. */
export type Bench = {
  readonly versions: readonly Version[];
  readonly sigla: readonly string[];
  readonly lexicon: Lexicon;
  readonly style: HouseStyle;
  /** With all marks. By places on the shelf. */
  compare(before: number, after: number): Comparison;
  /** Only what two versions have in common, at a quarter of the cost; kept for `kindred`. */
  relate(before: number, after: number): void;
  /** The passages that run through all versions. Dear where pairs have not been related yet. */
  kindred(): Kindred;
  /** Who has whose words. */
  credits(): Credits;
};

/** Pairs compared so far, for the reader; nothing where only time has passed. */
export type Progress = { readonly done: number; readonly of: number } | undefined;

/**
 * Makes one kind of study in steps: at each `yield` a newer wish may take its place, so no step is longer than one
 * comparison. What was compared until then is not compared again.
 */
export type Studier<K extends StudyKind> = (wish: WishOf<K>, bench: Bench) => Generator<Progress, StudyResults[K]>;
export type Studiers = { readonly [K in StudyKind]: Studier<K> };
