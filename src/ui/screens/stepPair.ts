import type { Lens } from '#core/project/lens.ts';
import { indexOfSiglum, siglumAt } from '#store/sigla.ts';

/**
 * The pair after a step forth (1) or back (-1) through the versions. One side goes round the ring of letters, past the
 * other's. Where the lens steps through neighbours (`consecutive`), both go, so that each version is read against the one
 * before it; there the first and the last pair are ends.
 */
export function stepPair(lens: Lens, versions: number, side: 'base' | 'compared', by: 1 | -1): Partial<Lens> {
  if (versions < 2) return {};
  if (lens.consecutive) return neighbours(Math.max(0, Math.min(versions - 2, later(lens) - 1 + by)));
  const other = lens[side === 'base' ? 'compared' : 'base'];
  const ring = Array.from({ length: versions }, (_, index) => siglumAt(index)).filter((siglum) => siglum !== other);
  const at = ring.indexOf(lens[side]);
  const next = ring[(at + by + ring.length) % ring.length] ?? lens[side];
  return side === 'base' ? { base: next } : { compared: next };
}

/** The version at a place on the shelf against the one after it. */
export const neighbours = (place: number): Pick<Lens, 'base' | 'compared'> => ({ base: siglumAt(place), compared: siglumAt(place + 1) });

/** Place of the later one of the pair. */
const later = ({ base, compared }: Lens): number => Math.max(indexOfSiglum(base), indexOfSiglum(compared));
