import { buildMarkIndex } from '#core/project/markIndex.ts';
import { passageRedline } from '#core/project/passageRedline.ts';
import type { Picture } from './ports.ts';
import { comparisonOf, storyTitle } from './selectors.ts';
import { entryAt } from './sigla.ts';
import type { AppState } from './state.ts';

/** A passage of the pair in view with the marks of its line, and how it is cited; null where there is no comparison. */
export function markedPassage(state: AppState, anchor: string): Picture | null {
  const { lens, shelf } = state;
  const comparison = comparisonOf(state.collation);
  if (comparison === null) return null;
  const sigla = { before: lens.base, after: lens.compared };
  const index = buildMarkIndex(comparison, sigla);
  const pieces = passageRedline(index, anchor);
  if (pieces === null) return null;
  const siglum = anchor.charAt(0).toUpperCase();
  const name = entryAt(shelf, siglum)?.draft.name ?? siglum;
  const number = Number(anchor.slice(1));
  return { pieces, place: number > 0 ? `${name} ¶${number}` : name, story: storyTitle(state) };
}
