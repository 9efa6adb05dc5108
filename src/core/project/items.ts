import type { ChangeId } from '#core/model/change.ts';
import type { Role } from '#core/model/draft.ts';
import type { Piece } from './piece.ts';

/**
 * The classes that filters switch; also the class of every item in the list of changes. `unseen` is what the page calls
 * "Invisible": style sheets take the classes' names, and there is a common one of that name that hides.
 */
export const ITEM_CLASSES = ['reworded', 'moved', 'added', 'removed', 'style', 'unseen', 'furniture'] as const;
export type ItemClass = (typeof ITEM_CLASSES)[number];

/** One entry of the list of changes: a changed paragraph (or pair), or a passage that moved. */
export type ChangeItem = {
  /** Id of its first change, or of the block where there is none: stable under new rules. */
  readonly id: string;
  readonly class: ItemClass;
  /** More exact than the class where it helps: "Split in 3", "Merged". */
  readonly form: { readonly kind: 'plain' } | { readonly kind: 'split' | 'merged'; readonly parts: number } | { readonly kind: 'furniture'; readonly role: Role };
  /** For moves: did the passage go up or down? */
  readonly direction: 'up' | 'down' | null;
  /** Paragraph number on each side; null where absent or furniture. */
  readonly before: number | null;
  readonly after: number | null;
  /** Anchors of the paragraphs it stands in, for scrolling: the compared side first where it exists. */
  readonly anchors: { readonly before: string | null; readonly after: string | null };
  /** Rows of Side by side that belong to it. */
  readonly rows: readonly string[];
  readonly changes: readonly ChangeId[];
  readonly snippet: readonly Piece[];
};

export type ChangeList = {
  readonly items: readonly ChangeItem[];
  /** Items per class, whatever the filters hide. `furniture` is not part of `total`. */
  readonly counts: Readonly<Record<ItemClass, number>>;
  readonly total: number;
};
