import { namesBySiglum } from '#store/selectors.ts';
import type { AppState } from '#store/state.ts';
import { isolated } from '#ui/sentences/isolated.ts';

/** Sigla to names as the page says them. */
export const shownNames = (state: Pick<AppState, 'shelf'>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(namesBySiglum(state)).map(([siglum, name]) => [siglum, isolated(name)]));
