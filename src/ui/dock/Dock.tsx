import type { ChangeItem } from '#core/project/items.ts';
import { itemTitle } from '#core/project/itemTitle.ts';
import type { Stand } from '#core/project/takes/bulk.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { ClassIcon } from '#ui/passage/ClassIcon.tsx';
import { counted } from '#ui/sentences/counts.ts';
import { itemPlace } from '#ui/sentences/itemPlace.ts';

export type DockProps = {
  readonly current: ChangeItem | null;
  /** 1-based; 0 while nothing is selected. */
  readonly position: number;
  readonly of: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onList: () => void;
  /** Whose reading of the current change stands; null while nothing is selected. */
  readonly stand: Stand | null;
  readonly onTake: () => void;
};

/** The bar at the foot of a phone: previous, where we are, next, and the list as a sheet. */
export function Dock({ current, position, of, onPrevious, onNext, onList, stand, onTake }: DockProps) {
  return (
    <section className="dock" aria-label="Step through the changes">
      <button type="button" aria-label="Previous change" disabled={of === 0} onClick={onPrevious}><Icon name="arrowUp" size={18} /></button>
      <div className="now">
        <b>
          {current === null ? (of === 0 ? 'No changes shown' : 'Changes') : <><ClassIcon of={current.class} direction={current.direction} />{[itemTitle(current), itemPlace(current)].filter((part) => part !== '').join(', ')}</>}
        </b>
        <span className="dim">{current === null ? counted(of, 'change') : `${position} of ${counted(of, 'change')}`}</span>
      </div>
      <button type="button" aria-label="Next change" disabled={of === 0} onClick={onNext}><Icon name="arrowDown" size={18} /></button>
      <button type="button" className="take" aria-label="Take this reading" aria-pressed={stand === 'compared'} disabled={stand === null} onClick={onTake}><Icon name="taken" size={18} /></button>
      <button type="button" aria-label="Filter and list of changes" aria-haspopup="dialog" onClick={onList}><Icon name="filter" size={18} /></button>
    </section>
  );
}
