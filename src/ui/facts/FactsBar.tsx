import type { ReactNode } from 'react';
import type { FactFilter } from '#core/project/lens.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { figure } from '#ui/sentences/counts.ts';
import { FILTERS, filterWord } from './factWords.ts';

export type FactsBarProps = {
  readonly counts: Readonly<Record<FactFilter, number>>;
  readonly show: FactFilter;
  readonly hideSame: boolean;
  readonly onShow: (filter: FactFilter) => void;
  readonly onHideSame: (hide: boolean) => void;
  /** The choice of views, where the header has no room for it. */
  readonly children?: ReactNode;
};

/** Which facts are shown. Counts are those of the whole story, whatever is hidden. */
export function FactsBar({ counts, show, hideSame, onShow, onHideSame, children }: FactsBarProps) {
  return (
    <div className="sub facts-bar">
      <div className="fact-filters" role="group" aria-label="Show facts">
        {FILTERS.map((filter) => (
          <button key={filter} type="button" aria-pressed={show === filter} onClick={() => onShow(filter)}>
            {filter === 'check-first' ? <Icon name="flag" size={10} /> : null}{filterWord(filter)} <b>{figure(counts[filter])}</b>
          </button>
        ))}
      </div>
      <label className="option hide-same"><input type="checkbox" checked={hideSame} onChange={(event) => onHideSame(event.target.checked)} />Hide what is the same</label>
      {children}
    </div>
  );
}
