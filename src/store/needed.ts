import type { Lens } from '#core/project/lens.ts';
import type { StudyWish } from '#core/project/study.ts';
import { indexOfSiglum } from './sigla.ts';
import type { Data } from './state.ts';

/**
 * The studies that are needed now, the one of the view on screen first. Facts always are: their tab counts what is to be
 * checked. Views of all versions also need the names of all passages, so that each can be linked to.
 */
export function neededStudies({ shelf, lens }: Pick<Data, 'shelf' | 'lens'>): readonly StudyWish[] {
  if (shelf.entries.length < 2) return [];
  const inView = ofView(lens);
  return inView === null ? [{ kind: 'facts' }] : [inView, { kind: 'passages' }, { kind: 'facts' }];
}

function ofView({ view, base, compared, catchUp, read, scope, way }: Lens): StudyWish | null {
  const place = indexOfSiglum;
  switch (view) {
    case 'collation':
      return catchUp === null
        ? { kind: 'collation', base: place(base) }
        : { kind: 'catch-up', old: place(catchUp.old), ours: place(catchUp.ours), wire: place(catchUp.wire) };
    case 'sources':
      return way === 'from' ? { kind: 'sources', read: place(read ?? compared), scope } : { kind: 'taken', read: place(read ?? compared) };
    case 'overview':
      return { kind: 'overview' };
    case 'side-by-side':
    case 'redline':
    case 'facts':
      return null;
  }
}
