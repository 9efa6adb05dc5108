import type { HeldPin, Remark } from '#core/model/decisions.ts';
import type { Draft } from '#core/model/draft.ts';

/**
 * `takes`: the text is taken together from two versions of this link, named by their places: as in `base`, but for the
 * changes `taken`, by id, as in `compared`.
 */
export type LinkedVersion = {
  readonly draft: Draft;
  readonly label: string;
  readonly takes?: { readonly base: number; readonly compared: number; readonly taken: readonly string[] };
};

/** Everything that a whole link carries. */
export type LinkContent = {
  /** The reader's name for the story; null while the app names it. */
  readonly title: string | null;
  /** In the order of the shelf: the first is A. */
  readonly versions: readonly LinkedVersion[];
  /** How to look at it, as the fragment of an ordinary address of the app (`store/fragment.ts`). */
  readonly look: string;
  /** Ids of facts that the reader has checked; left out where there are none, so that such links stay what they were. */
  readonly checked?: readonly string[];
  /** What the reader has paired or parted by hand; versions by their place above, from 0. Left out where there are none. */
  readonly pins?: readonly HeldPin<number>[];
  /** Marks and notes, likewise; only where the sender wanted them to be read. */
  readonly remarks?: readonly Remark<number>[];
};
