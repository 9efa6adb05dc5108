import type { FactSection } from './factsTable.ts';
import type { ItemClass } from './items.ts';

export const VIEWS = ['side-by-side', 'redline', 'facts'] as const;
export type View = (typeof VIEWS)[number];

/**
 * How the reader looks; its home is the URL. Versions are named by siglum (A to T by shelf order). `hidden` holds the
 * classes switched off. `focus` is what is selected: an item of the change list, a paragraph anchor such as `b3`, or a row
 * of Facts by its id.
 */
export type Lens = {
  readonly view: View;
  readonly base: string;
  readonly compared: string;
  readonly hidden: readonly ItemClass[];
  readonly folded: boolean;
  /** Redline only: all marks, or one text clean. */
  readonly clean: 'none' | 'before' | 'after';
  /** Facts only: the kind of rows shown, and whether rows where all versions agree are left out. */
  readonly facts: FactFilter;
  readonly hideSame: boolean;
  readonly focus: Focus | null;
};
export type FactFilter = 'all' | FactSection;
export type Focus =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'paragraph'; readonly anchor: string }
  | { readonly kind: 'fact'; readonly id: string };

export const START_LENS: Lens = {
  view: 'side-by-side', base: 'A', compared: 'B', hidden: ['furniture'], folded: false, clean: 'none',
  facts: 'all', hideSame: false, focus: null,
};
