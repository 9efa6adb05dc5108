import type { AlarmKind } from '#core/model/facts.ts';
import type { AlarmCount } from '#core/project/alarmFilter.ts';
import { ALARM_WORDS } from '#core/project/factsTable.ts';
import { Icon } from '#ui/parts/icons.tsx';

type AlarmFiltersProps = {
  readonly counts: readonly AlarmCount[];
  readonly chosen: readonly AlarmKind[];
  readonly onToggle: (kind: AlarmKind) => void;
};

/** One toggle for each kind of flag that is there: the list then holds the changes with these alone. Nothing without flags. */
export function AlarmFilters({ counts, chosen, onToggle }: AlarmFiltersProps) {
  if (counts.length === 0) return null;
  return (
    <div className="alarm-filters" role="group" aria-label="Only changes with these flags">
      <Icon name="flag" size={10} />
      {counts.map(({ kind, items }) => (
        <button key={kind} type="button" className="alarm-filter" aria-pressed={chosen.includes(kind)} onClick={() => onToggle(kind)}>
          {ALARM_WORDS[kind]} <b>{items.toLocaleString('en')}</b>
        </button>
      ))}
    </div>
  );
}
