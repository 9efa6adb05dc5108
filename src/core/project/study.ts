import type { FactsTable } from './factsTable.ts';

/**
 * What can be found out from all versions of a story together, each kind drawn by one view. Everything here is plain
 * data, ready to draw, and can be made again from the texts.
 */
export type StudyResults = {
  readonly facts: FactsTable;
};
export type StudyKind = keyof StudyResults;

/** A kind of study with what it depends on besides the texts. Versions are named by their place on the shelf, from 0. */
export type StudyWish =
  | { readonly kind: 'facts' };
export type WishOf<K extends StudyKind> = Extract<StudyWish, { readonly kind: K }>;

/** A study that is done, with the wish that it answers. */
export type StudyOf<K extends StudyKind> = { readonly wish: WishOf<K>; readonly value: StudyResults[K] };
export type AnyStudy = { readonly [K in StudyKind]: StudyOf<K> & { readonly kind: K } }[StudyKind];

/** Whether two wishes ask for the same. Their fields are letters and numbers, written in one order. */
export const sameWish = (one: StudyWish, other: StudyWish): boolean => JSON.stringify(one) === JSON.stringify(other);
