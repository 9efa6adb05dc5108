import type { CatchUp } from './catchUp.ts';
import type { CollationTable } from './collationTable.ts';
import type { FactsTable } from './factsTable.ts';
import type { Overview } from './overview.ts';
import type { PassageNames } from './passageNames.ts';
import type { SourceScope, SourcesView, TakenView } from './sources.ts';

/**
 * What can be found out from all versions of a story together, each kind drawn by one view. Everything here is plain
 * data, ready to draw, and can be made again from the texts.
 */
export type StudyResults = {
  readonly facts: FactsTable;
  readonly collation: CollationTable;
  readonly sources: SourcesView;
  readonly taken: TakenView;
  readonly overview: Overview;
  readonly 'catch-up': CatchUp;
  /** By version: what links to their passages hold on to. */
  readonly passages: readonly PassageNames[];
};
export type StudyKind = keyof StudyResults;

/** A kind of study with what it depends on besides the texts. Versions are named by their place on the shelf, from 0. */
export type StudyWish =
  | { readonly kind: 'facts' }
  | { readonly kind: 'collation'; readonly base: number }
  | { readonly kind: 'sources'; readonly read: number; readonly scope: SourceScope }
  | { readonly kind: 'taken'; readonly read: number }
  | { readonly kind: 'overview' }
  | { readonly kind: 'passages' }
  | { readonly kind: 'catch-up'; readonly old: number; readonly ours: number; readonly wire: number };
export type WishOf<K extends StudyKind> = Extract<StudyWish, { readonly kind: K }>;

/** A study that is done, with the wish that it answers. */
export type StudyOf<K extends StudyKind> = { readonly wish: WishOf<K>; readonly value: StudyResults[K] };
export type AnyStudy = { readonly [K in StudyKind]: StudyOf<K> & { readonly kind: K } }[StudyKind];

/** Whether two wishes ask for the same. Their fields are letters and numbers, written in one order. */
export const sameWish = (one: StudyWish, other: StudyWish): boolean => JSON.stringify(one) === JSON.stringify(other);
