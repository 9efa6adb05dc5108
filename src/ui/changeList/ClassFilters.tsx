import { ITEM_CLASSES, type ChangeList, type ItemClass } from '#core/project/items.ts';
import { ClassIcon } from '#ui/passage/ClassIcon.tsx';
import { CLASS_WORDS } from '#core/project/classWords.ts';

type ClassFiltersProps = {
  readonly counts: ChangeList['counts'];
  readonly hidden: readonly ItemClass[];
  readonly onToggle: (shown: ItemClass) => void;
};

/**
 * One toggle a class, with its count; the counts stay when a class is off, so that nothing hides unseen. Invisible
 * differences are rare: their toggle comes with the first, or with their being hidden on their own.
 */
export function ClassFilters({ counts, hidden, onToggle }: ClassFiltersProps) {
  return (
    <div className="filters" role="group" aria-label="Show classes">
      {ITEM_CLASSES.filter((c) => c !== 'unseen' || counts[c] > 0 || (hidden.includes(c) && !hidden.includes('style'))).map((c) => (
        <button key={c} type="button" className="filter" aria-pressed={!hidden.includes(c)} onClick={() => onToggle(c)}>
          <ClassIcon of={c} />
          <span className="word">{CLASS_WORDS[c]}</span> <b>{counts[c].toLocaleString('en')}</b>
        </button>
      ))}
    </div>
  );
}
