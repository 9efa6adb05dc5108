import type { Mark } from './piece.ts';

/**
 * What a cell of Collation is drawn from. The texts of `plain`, `shared` and of marks that are not `removed`, joined, are the
 * cell's exact text; `removed` and `box` are the app's words.
 */
export type CollationPiece =
  /** Words of the base itself, or of a version in a row that the base lacks: drawn in full ink. */
  | { readonly kind: 'plain'; readonly text: string }
  /**
   * Words that stand in the base's cell too: they recede. `fold` is the part of `text` (UTF-16 offsets) that "…" stands for
   * while shared words are shortened; null where the run is short. The folded words stay in the page's text, out of sight.
   */
  | { readonly kind: 'shared'; readonly text: string; readonly fold: { readonly start: number; readonly end: number } | null }
  /** Added, reworded, style only, or moved words; marks may lie inside a moved one. */
  | { readonly kind: 'mark'; readonly mark: Mark; readonly pieces: readonly CollationPiece[] }
  /** Words of the base that are gone here: shown as a count, "−14", or where `words` is 0 by the signs themselves, "no —"; `text` are the words, for hover and screen readers. */
  | { readonly kind: 'removed'; readonly mark: Mark; readonly words: number; readonly text: string }
  /** A character that cannot be seen, before which the box stands. */
  | { readonly kind: 'box'; readonly change: string; readonly label: string; readonly says: string };
