import type { Draft } from '#core/model/draft.ts';

/** Everything that a whole link carries. */
export type LinkContent = {
  /** The reader's name for the story; null while the app names it. */
  readonly title: string | null;
  /** In the order of the shelf: the first is A. */
  readonly versions: readonly { readonly draft: Draft; readonly label: string }[];
  /** How to look at it, as the fragment of an ordinary address of the app (`store/fragment.ts`). */
  readonly look: string;
  /** Ids of facts that the reader has checked; left out where there are none, so that such links stay what they were. */
  readonly checked?: readonly string[];
};
