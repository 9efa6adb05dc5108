import type { Comparison } from '#core/model/collation.ts';
import type { Grade } from '#core/model/change.ts';
import type { Kindred } from '#core/model/kindred.ts';
import type { ParagraphIndex } from '#core/model/span.ts';

/** What the new wire has done to a passage, and our copy has not followed. */
export const CATCH_UP_KINDS = ['new', 'corrected', 'withdrawn'] as const;
export type CatchUpKind = (typeof CATCH_UP_KINDS)[number];

/** A run of a passage: `marked` words are those that the item is about. */
export type CatchUpPiece = { readonly text: string; readonly marked: boolean };

/** A passage that can be cited and gone to, one sentence or a few; `start` and `end` are UTF-16 offsets in its paragraph. */
export type CatchUpPassage = {
  readonly siglum: string;
  readonly anchor: string;
  readonly index: ParagraphIndex;
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly CatchUpPiece[];
};

/**
 * One thing to do. `new`: v2 has it, v1 and ours lack it. `corrected`: v2 says it otherwise than v1, ours still says it as
 * v1 did. `withdrawn`: v2 has dropped it, ours still carries it.
 */
export type CatchUpItem = {
  /** Made of the kind and the words it points at, so that a tick survives later edits elsewhere. */
  readonly id: string;
  readonly kind: CatchUpKind;
  /** What kind of correction: the gravest grade among its changes; null for new and withdrawn passages. */
  readonly grade: Grade | null;
  /** The passage in the old wire; null where it is new. */
  readonly old: CatchUpPassage | null;
  /** The passage in the new wire; null where it was withdrawn. */
  readonly wire: CatchUpPassage | null;
  /**
   * The passage in our copy that is to be changed or dropped. Of something new: the passage after which it would stand,
   * as the wire has it, with no word marked; null at the head.
   */
  readonly ours: CatchUpPassage | null;
};

export type CatchUp = {
  /** In the order of the new wire; withdrawn ones where they stood. */
  readonly items: readonly CatchUpItem[];
  readonly counts: Readonly<Record<CatchUpKind, number>>;
  /** What v2 changed and ours has already, or never took: told as a figure, not listed. */
  readonly done: number;
};

export type CatchUpInput = {
  readonly kindred: Kindred;
  /** Places on the shelf: the old wire, the new wire, and our rewrite of the old one. */
  readonly old: number;
  readonly wire: number;
  readonly ours: number;
  /** The old wire against the new one. */
  readonly update: Comparison;
  readonly sigla: readonly string[];
};
