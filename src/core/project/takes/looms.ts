import type { ChangeId } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import { composeReading, createLoom, withCompanions, type Loom } from './compose.ts';

/** Made when a comparison is first taken from, and gone with it. */
const looms = new WeakMap<Comparison, Loom>();

export function loomOf(comparison: Comparison): Loom {
  const known = looms.get(comparison);
  if (known !== undefined) return known;
  const loom = createLoom(comparison);
  looms.set(comparison, loom);
  return loom;
}

/** The text with these changes taken. */
export const readingOf = (comparison: Comparison, taken: readonly ChangeId[]): string => composeReading(loomOf(comparison), new Set(taken));

/** These changes, and those that can only be taken with them. */
export const companionsOf = (comparison: Comparison, changes: readonly ChangeId[]): readonly ChangeId[] => withCompanions(loomOf(comparison), changes);
