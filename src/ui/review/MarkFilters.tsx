import type { MarkFilter } from '#core/project/lens.ts';
import type { ReviewView } from '#core/project/review.ts';

type MarkFiltersProps = { readonly counts: ReviewView['counts']; readonly filter: MarkFilter; readonly onFilter: (filter: MarkFilter) => void };

/**
 * How far the reader has come, and the list by their own marks, once there is one. Pressing the filter that is on shows
 * all again.
 */
export function MarkFilters({ counts, filter, onFilter }: MarkFiltersProps) {
  const choice = (which: Exclude<MarkFilter, 'all'>, words: string) => (
    <button type="button" aria-pressed={filter === which} onClick={() => onFilter(filter === which ? 'all' : which)}>{words} <b>{counts[which].toLocaleString('en')}</b></button>
  );
  if (counts.of === 0 || (filter === 'all' && counts.seen + counts.queried + counts.noted === 0)) return null;
  return (
    <div className="mark-filters">
      <span className="progress">{`${counts.seen.toLocaleString('en')} of ${counts.of.toLocaleString('en')} seen`}</span>
      <div role="group" aria-label="Show by marks">
        {choice('unseen', 'Not seen')}{choice('queried', 'Queries')}{choice('noted', 'Notes')}
      </div>
    </div>
  );
}
