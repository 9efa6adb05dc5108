import type { ItemClass } from '#core/project/items.ts';
import type { Foldable, Run } from './foldRuns.ts';
import type { PieceInk } from './Pieces.tsx';

/** How marks of either side are drawn. */
export type Inks = { readonly before: PieceInk; readonly after: PieceInk };

/** Everything that the lines of a view share; the selection is not in it, so that selecting redraws its own lines alone. */
export type SharedDrawing = {
  readonly plain: Inks;
  readonly furniture: Inks;
  readonly hidden: ReadonlySet<ItemClass | 'unchanged'>;
  readonly names: Readonly<Record<string, string>>;
  readonly langs: Readonly<Record<string, string>>;
  readonly flags: ReadonlyMap<string, string>;
  readonly taken: ReadonlyMap<string, string>;
  readonly lazyRows: boolean;
  readonly onShow: (run: string) => void;
};

/** The selected lines and those with marks of the selection, for the sections that hold some; null for all others. */
export type Chosen = { readonly rows: ReadonlySet<string>; readonly lit: ReadonlySet<string>; readonly inks: Inks };

/** A stretch of lines (`sectionsOf`). */
export type SectionProps<Line extends Foldable, Drawing extends SharedDrawing> = {
  readonly runs: readonly Run<Line>[];
  readonly drawing: Drawing;
  readonly chosen: Chosen | null;
  /** Key of the line whose numbers are in the tab order while nothing is selected. */
  readonly stop: string | null;
  /** Not drawn: an empty box of about the right height. */
  readonly pending: boolean;
  /** CSS pixels, where it was drawn before. */
  readonly lastHeight: number | undefined;
};
