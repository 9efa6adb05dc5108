import type { Credits } from '#core/model/credits.ts';
import type { Kindred } from '#core/model/kindred.ts';

/** A paragraph as a block of the history: as tall as it is long. Furniture is left out. */
export type FlowBlock = {
  readonly anchor: string;
  readonly number: number;
  readonly words: number;
  /** Place on the shelf of the version in which its passage began: the block's colour. */
  readonly origin: number;
  /** Share (0 to 1) of its words that stand word for word in a version further up; a block below 1 is drawn partly hatched. */
  readonly kept: number;
  /** Share of its words that are reworded from one further up. */
  readonly reworded: number;
  /** No version further up has its passage. */
  readonly born: boolean;
  /** The next version lacks its passage. */
  readonly gone: boolean;
  /** It is gone, and a version still further down has it again. */
  readonly returns: boolean;
};

export type FlowColumn = { readonly siglum: string; readonly name: string; readonly words: number; readonly blocks: readonly FlowBlock[] };

/**
 * A ribbon from a paragraph to the one that has its passage in the next version that holds it; `skips` versions lie between.
 * `fromSpan` and `toSpan` are shares (0 to 1) of the two blocks' heights, from the top, where the ribbon leaves and arrives.
 */
export type FlowLink = {
  readonly from: { readonly version: number; readonly block: number };
  readonly to: { readonly version: number; readonly block: number };
  readonly fromSpan: { readonly start: number; readonly end: number };
  readonly toSpan: { readonly start: number; readonly end: number };
  readonly kind: 'kept' | 'reworded';
  readonly words: number;
  readonly skips: number;
  readonly origin: number;
};

/** What stands out, as figures; sentences are made of them in `ui/`. Shares are whole percents. */
export type StandOut =
  /** "Pickup is nearer to AP 1 (98%) than to AP 2 (75%)." */
  | { readonly kind: 'nearer'; readonly siglum: string; readonly to: string; readonly percent: number; readonly than: string; readonly thanPercent: number }
  /** "73% of AP 2's words stand in AP 1." */
  | { readonly kind: 'stands-in'; readonly siglum: string; readonly to: string; readonly percent: number }
  /** "ITV shares most with AP 1: 5%." */
  | { readonly kind: 'shares-most'; readonly siglum: string; readonly to: string; readonly percent: number }
  /** "AP 1 and Pickup have the same words." */
  | { readonly kind: 'same-words'; readonly siglum: string; readonly to: string }
  /** "Report shares almost no wording with any other version." */
  | { readonly kind: 'apart'; readonly siglum: string; readonly to: string; readonly percent: number }
  /** "3 paragraphs of AP 1 are not in AP 2 and stand in AP 3 again." */
  | { readonly kind: 'returned'; readonly siglum: string; readonly without: string; readonly to: string; readonly paragraphs: number };

export type Overview = {
  readonly columns: readonly FlowColumn[];
  /** `matrix[i][j]`: percent of i's words that stand in j in runs of five words or more; null on the diagonal. */
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly links: readonly FlowLink[];
  /** Most telling first; each names the two versions that a click compares (`to` is the base). */
  readonly standsOut: readonly StandOut[];
};

export type OverviewInput = {
  readonly kindred: Kindred;
  readonly credits: Credits;
  readonly sigla: readonly string[];
  readonly names: readonly string[];
};
