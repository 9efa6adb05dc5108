import type { Credits } from '#core/model/credits.ts';
import type { Kindred } from '#core/model/kindred.ts';
import type { Role } from '#core/model/draft.ts';
import type { ParagraphIndex } from '#core/model/span.ts';

/** Versions that passages may be credited to: those further up the shelf, or all others. */
export const SOURCE_SCOPES = ['earlier', 'all'] as const;
export type SourceScope = (typeof SOURCE_SCOPES)[number];

/** A place in a paragraph of some version: `start` and `end` are UTF-16 offsets in that paragraph's text, half-open. */
export type SourcePlace = {
  readonly siglum: string;
  /** Anchor of the paragraph, `b3`. */
  readonly anchor: string;
  readonly index: ParagraphIndex;
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
};

/** A stretch of a paragraph; all texts of a paragraph joined are its exact text. */
export type SourcePiece =
  /** Furniture, and white space or signs between stretches of different kinds. */
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'own'; readonly text: string; readonly words: number }
  | {
      readonly kind: 'verbatim' | 'reworded';
      readonly text: string;
      readonly words: number;
      readonly siglum: string;
      /** Where the source has it: shown on hover, gone to on click. */
      readonly counterpart: SourcePlace;
      /** The stretch itself, as a place: what is tinted when its counterpart is hovered. */
      readonly place: SourcePlace;
    };

/** A paragraph's sources in its margin. `later`: only a version further down the shelf has it; told, not counted. */
export type SourceNote = { readonly siglum: string; readonly anchor: string; readonly number: number | null; readonly later: boolean };

export type SourceParagraph = {
  readonly anchor: string;
  readonly siglum: string;
  readonly index: ParagraphIndex;
  readonly role: Role;
  readonly number: number | null;
  readonly pieces: readonly SourcePiece[];
  readonly notes: readonly SourceNote[];
  /** All its words are its own. */
  readonly own: boolean;
};

/** Whole percents that add up to 100, own words included, where the version has words; largest remainders get the odd ones. */
export type SourceShares = {
  readonly verbatim: number;
  readonly reworded: number;
  readonly own: number;
  /** By source, in the order of the shelf; verbatim and reworded of all of them add up to those above. */
  readonly from: readonly { readonly siglum: string; readonly verbatim: number; readonly reworded: number }[];
};

/** One version in the list beside the text. `first`: nothing stands before it, all is its own. */
export type SourceVersion = { readonly siglum: string; readonly name: string; readonly words: number; readonly first: boolean; readonly shares: SourceShares };

/** A long run that two versions share word for word: "72 Kerry arrived in London … ¶25 from AP 1 ¶23, 24". */
export type SharedRun = {
  readonly words: number;
  readonly text: string;
  readonly place: SourcePlace;
  /** Where the source has it: several paragraphs where it was merged, in order. */
  readonly from: readonly SourcePlace[];
};

/** A paragraph's own words: how many, and the longest stretch of them. */
export type OwnPassage = { readonly words: number; readonly text: string; readonly place: SourcePlace };

/** Texts of the paragraphs that stretches have their counterparts in, by anchor: what is shown beside a stretch. */
export type CitedTexts = Readonly<Record<string, string>>;

export type SourcesView = {
  readonly siglum: string;
  readonly scope: SourceScope;
  readonly versions: readonly SourceVersion[];
  /** Shares of the version read; the same as in `versions`. */
  readonly shares: SourceShares;
  readonly paragraphs: readonly SourceParagraph[];
  /** Longest first. */
  readonly runs: readonly SharedRun[];
  readonly own: readonly OwnPassage[];
  readonly cited: CitedTexts;
};

/** The other way: one version, and what of it those further down the shelf have. */
export type TakenView = {
  readonly siglum: string;
  readonly name: string;
  readonly words: number;
  /** `own` is the share that no later version has; the rest is told by the first that has it. */
  readonly shares: SourceShares;
  /** The whole text: `own` pieces are what nobody took. */
  readonly paragraphs: readonly SourceParagraph[];
  /** By size. */
  readonly untaken: readonly OwnPassage[];
  readonly cited: CitedTexts;
};

export type SourcesInput = {
  readonly kindred: Kindred;
  readonly credits: Credits;
  readonly sigla: readonly string[];
  readonly names: readonly string[];
};
