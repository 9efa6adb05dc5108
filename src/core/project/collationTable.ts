import type { Comparison } from '#core/model/collation.ts';
import type { Role } from '#core/model/draft.ts';
import type { Kindred } from '#core/model/kindred.ts';
import type { ParagraphIndex } from '#core/model/span.ts';
import type { CollationPiece } from './collationPiece.ts';

/** How a cell stands to the base: `base` is the base's own cell, `alone` a cell in a row that the base lacks. */
export type CollationClass = 'base' | 'alone' | 'same' | 'style' | 'reworded';

/** A paragraph, or the sentences of one that belong to the row. */
export type CollationPassage = {
  /** `b3`, or for furniture `b-headline-1`. */
  readonly anchor: string;
  readonly siglum: string;
  readonly index: ParagraphIndex;
  readonly role: Role;
  /** Null for furniture. */
  readonly number: number | null;
  /** False where sentences of the paragraph stand in other rows: then the pieces hold only those of this row. */
  readonly whole: boolean;
  /** It is the first part of its paragraph that the table shows, from the top: the one that carries the paragraph's anchor as its id. */
  readonly first: boolean;
  readonly pieces: readonly CollationPiece[];
};

/** A passage of the same paragraphs that stands in another row: "also ¶1" beside ¶3. */
export type CollationAlso = { readonly anchor: string; readonly number: number | null; readonly row: string };

export type CollationCell =
  | {
      readonly kind: 'passage';
      readonly class: CollationClass;
      /** Out of the order that the rows keep in this version. */
      readonly moved: boolean;
      /** Which reading of its row it is, from 0 in the order of the versions; style aside. */
      readonly reading: number;
      /** The same with style-only differences counted. */
      readonly styleReading: number;
      readonly passages: readonly CollationPassage[];
      /** Where the base's words of this row also stand in this version. */
      readonly also: readonly CollationAlso[];
    }
  /** `end`: this version ended above ("ends at ¶9", said once in the row where `at` is `here`); `inside`: "—". */
  | { readonly kind: 'absent'; readonly at: 'inside' | 'here' | 'past' };

/** One passage through all versions. */
export type CollationRow = {
  /** Anchor of the paragraph it follows, in the base or else in the first version that has it; unique in the table. */
  readonly key: string;
  readonly furniture: boolean;
  readonly cells: readonly CollationCell[];
  /** Different texts in the row, style aside; 1 where all versions that have it agree. */
  readonly readings: number;
  /** The same with style-only differences counted. */
  readonly styleReadings: number;
  /** Versions that have it. */
  readonly holders: number;
};

export type CollationColumn = {
  readonly siglum: string;
  readonly name: string;
  readonly words: number;
  readonly base: boolean;
  /** Number of its last body paragraph; null where it has none. */
  readonly lastNumber: number | null;
};

export type CollationTable = {
  readonly base: string;
  /** In the order of the shelf; the view puts the base first. */
  readonly columns: readonly CollationColumn[];
  readonly rows: readonly CollationRow[];
  /** Rows of body copy, and those of them with more than one reading; style aside, and counted. */
  readonly counts: { readonly rows: number; readonly varied: number; readonly styleVaried: number };
};

/** `comparisons`: the base against every other version, as far as they are made; cells without one have no marks. */
export type CollationInput = {
  readonly kindred: Kindred;
  readonly base: number;
  readonly comparisons: readonly Comparison[];
  readonly sigla: readonly string[];
  readonly names: readonly string[];
};
