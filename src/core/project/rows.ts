import type { Role } from '#core/model/draft.ts';
import type { ParagraphIndex } from '#core/model/span.ts';
import type { Piece, Place } from './piece.ts';

export type RowClass = 'unchanged' | 'added' | 'removed' | 'reworded' | 'moved' | 'style' | 'unseen' | 'furniture';

/** One paragraph as drawn in a column. */
export type CellParagraph = {
  /** `b3`, or for furniture `b-headline-1`: unique in the comparison, used as element id and in the address. */
  readonly anchor: string;
  readonly siglum: string;
  readonly index: ParagraphIndex;
  readonly role: Role;
  /** Null for furniture. */
  readonly number: number | null;
  /** Furniture that the same file has given before, word for word: agencies send headlines twice. */
  readonly again: boolean;
  readonly pieces: readonly Piece[];
};

/** What an empty cell says: "not in AP 1", "from AP 1 ¶17 below", "to AP 2 ¶12 above". */
export type Gap =
  | { readonly kind: 'absent'; readonly siglum: string }
  | { readonly kind: 'moved'; readonly direction: 'from' | 'to'; readonly change: string; readonly place: Place };

export type Cell =
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly CellParagraph[] }
  | { readonly kind: 'gap'; readonly gaps: readonly Gap[] };

/** One level row of Side by side. */
export type Row = {
  readonly key: string;
  readonly class: RowClass;
  /** The change-list item that selecting this row selects; null for unchanged rows. */
  readonly item: string | null;
  readonly before: Cell;
  readonly after: Cell;
};

/** The two ends of a move, for ribbons and minimap; `change` finds its marks. */
export type Ribbon = { readonly change: string; readonly item: string; readonly before: string; readonly after: string };

export type SideBySide = { readonly rows: readonly Row[]; readonly ribbons: readonly Ribbon[] };

/** One line of notes beside a redline row: "From AP 1 ¶5", "Style only", "Headline". */
export type RedlineNote =
  | { readonly kind: 'moved-here'; readonly change: string; readonly place: Place }
  | { readonly kind: 'moved-away'; readonly change: string; readonly place: Place; readonly clause: boolean }
  | { readonly kind: 'style' }
  | { readonly kind: 'split'; readonly parts: number }
  | { readonly kind: 'merged'; readonly parts: number }
  | { readonly kind: 'furniture'; readonly role: Role; readonly operation: 'added' | 'removed' | 'kept' | 'changed' };

/**
 * One line of Redline. `paragraphs` belong to the compared version (several where one was split), or to the base where
 * the row is removed; empty where a whole paragraph left for another place, then `stub` says where it went.
 */
export type RedlineRow = {
  readonly key: string;
  readonly class: RowClass;
  readonly item: string | null;
  readonly numbers: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly paragraphs: readonly CellParagraph[];
  readonly stub: Extract<Piece, { kind: 'stub' }> | null;
  readonly notes: readonly RedlineNote[];
};
