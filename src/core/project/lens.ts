import type { AlarmKind } from '#core/model/facts.ts';
import type { FactSection } from './factsTable.ts';
import type { ItemClass } from './items.ts';
import type { SourceScope } from './sources.ts';

/** In the order of the tabs and of the keys 1 to 6. */
export const VIEWS = ['side-by-side', 'redline', 'collation', 'sources', 'facts', 'overview'] as const;
export type View = (typeof VIEWS)[number];

/** Views of all versions; the others show base and compared. */
export const isOfAll = (view: View): view is Exclude<View, 'side-by-side' | 'redline'> => view !== 'side-by-side' && view !== 'redline';

/** Three versions by siglum: a wire's text, our rewrite of it, and the wire's next text. */
export type Triple = { readonly old: string; readonly ours: string; readonly wire: string };

/**
 * How the reader looks; its home is the URL. Versions are named by siglum (A to T by shelf order). `hidden` holds the
 * classes switched off. `focus` is what is selected: an item of the change list, a paragraph anchor such as `b3`, a row
 * of Facts or an entry of Catch-up by its id.
 */
export type Lens = {
  readonly view: View;
  /** In Collation the version that the others are read against. */
  readonly base: string;
  readonly compared: string;
  readonly hidden: readonly ItemClass[];
  readonly folded: boolean;
  /** Redline only: all marks, or one text clean. */
  readonly clean: 'none' | 'before' | 'after';
  /** Stepping through the versions takes the base along, so that each is read against the one before it. */
  readonly consecutive: boolean;
  /** Collation only: rows that read alike in all versions are left out; style alone makes another reading; words shared with the base are written out. */
  readonly hideAgreed: boolean;
  readonly styleReads: boolean;
  readonly whole: boolean;
  /** Collation only: instead of all rows, what a later text asks of a rewrite. */
  readonly catchUp: Triple | null;
  /** Sources only: the version that is read (null: the compared one), who its words are credited to, and whether its words are followed back or forth. */
  readonly read: string | null;
  readonly scope: SourceScope;
  readonly way: 'from' | 'to';
  /** Facts only: the kind of rows shown, and whether rows where all versions agree are left out. */
  readonly facts: FactFilter;
  readonly hideSame: boolean;
  /** Kinds of alarms: where some are named, only changes that carry one of them are listed and flagged. */
  readonly alarms: readonly AlarmKind[];
  /** Which changes are listed and marked, by the reader's own marks. */
  readonly marks: MarkFilter;
  readonly focus: Focus | null;
};
export const MARK_FILTERS = ['all', 'unseen', 'queried', 'noted'] as const;
export type MarkFilter = (typeof MARK_FILTERS)[number];
export type FactFilter = 'all' | FactSection;
export type Focus =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'paragraph'; readonly anchor: string }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'task'; readonly id: string };

export const START_LENS: Lens = {
  view: 'side-by-side', base: 'A', compared: 'B', hidden: ['furniture'], folded: false, clean: 'none', consecutive: false,
  hideAgreed: false, styleReads: false, whole: false, catchUp: null, read: null, scope: 'earlier', way: 'from',
  facts: 'all', hideSame: false, alarms: [], marks: 'all', focus: null,
};
