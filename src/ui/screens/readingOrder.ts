import type { Lens } from '#core/project/lens.ts';
import type { Projection } from './useProjection.ts';

/** Anchors of the paragraphs that the view draws, in its order. */
export function readingOrder(projection: Projection, { view, clean }: Pick<Lens, 'view' | 'clean'>): readonly string[] {
  const cells = (sides: readonly ('before' | 'after')[]) =>
    projection.sideBySide.rows.flatMap((row) => sides.flatMap((side) => (row[side].kind === 'paragraphs' ? row[side].paragraphs : [])));
  // The redline is made when it is asked for: only by its own view.
  const paragraphs = view !== 'redline' ? cells(['before', 'after']) : clean === 'none' ? projection.redline.flatMap((row) => row.paragraphs) : cells([clean]);
  return paragraphs.map(({ anchor }) => anchor);
}
