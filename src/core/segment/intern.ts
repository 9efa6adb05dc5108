import type { Lexicon } from '#core/model/lexicon.ts';
import { foldSurface } from './norm.ts';

/** Number of a written form; a new one is folded and given the next number. */
export function internSurface(lexicon: Lexicon, surface: string): number {
  const known = lexicon.surfaceIds.get(surface);
  if (known !== undefined) return known;
  const id = lexicon.surfaces.length;
  lexicon.surfaces.push(surface);
  lexicon.surfaceIds.set(surface, id);
  const norm = foldSurface(surface);
  let normId = lexicon.normIds.get(norm);
  if (normId === undefined) {
    normId = lexicon.norms.length;
    lexicon.norms.push(norm);
    lexicon.normIds.set(norm, normId);
  }
  lexicon.normOf.push(normId);
  return id;
}

/** Number of a stretch of white space. */
export function internGap(lexicon: Lexicon, gap: string): number {
  const known = lexicon.gapIds.get(gap);
  if (known !== undefined) return known;
  const id = lexicon.gaps.length;
  lexicon.gaps.push(gap);
  lexicon.gapIds.set(gap, id);
  return id;
}
