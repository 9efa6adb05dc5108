import type { StudyWish } from '#core/project/study.ts';
import type { Data } from './state.ts';

/** The studies that are needed now, the one of the view on screen first. Facts always are: their tab counts what is to be checked. */
export function neededStudies({ shelf }: Pick<Data, 'shelf' | 'lens'>): readonly StudyWish[] {
  return shelf.entries.length < 2 ? [] : [{ kind: 'facts' }];
}
