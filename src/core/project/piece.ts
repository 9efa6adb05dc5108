import type { ChangeId, Grade, Operation } from '#core/model/change.ts';

/** How a mark looks (design.md section 4); one line shape and hue each. */
export type MarkClass = 'added' | 'removed' | 'reworded' | 'moved' | 'style' | 'unseen';

export type Mark = {
  readonly class: MarkClass;
  readonly change: ChangeId;
  readonly operation: Operation;
  readonly grade: Grade;
  /** Which text the marked words belong to. */
  readonly side: 'before' | 'after';
  /** The whole paragraph is of this class: side marker and wash instead of marked words. */
  readonly whole: boolean;
};

/**
 * What a paragraph is drawn from. `text` is cut from the version; the texts of all `text` pieces of a paragraph's side,
 * joined, are that paragraph's exact text. `join` (a struck ¶), `stub` ("12 words to ¶3") and `box` ("NBSP", before a
 * character that cannot be seen) are the app's words.
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly pieces: readonly Piece[] }
  | { readonly kind: 'join'; readonly change: ChangeId; readonly operation: 'split' | 'merge' }
  | { readonly kind: 'box'; readonly change: ChangeId; readonly label: string; readonly says: string }
  | { readonly kind: 'stub'; readonly change: ChangeId; readonly words: number; readonly to: Place };

/** A paragraph that can be cited: "AP 2 ¶3", anchor `b3`. `up`: it stands further up than where it is named. */
export type Place = { readonly siglum: string; readonly number: number | null; readonly anchor: string; readonly up: boolean };
