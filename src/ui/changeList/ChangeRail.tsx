import { lazy, Suspense, useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { ChangeItem, ChangeList, ItemClass } from '#core/project/items.ts';
import type { Stand } from '#core/project/takes/bulk.ts';
import type { Marks } from '#core/project/review.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { ChangeEntry, type Measure } from './ChangeEntry.tsx';
import { ClassFilters } from './ClassFilters.tsx';
import { itemName, type Names } from './itemName.ts';
import { useFilling } from './useFilling.ts';

export type ChangeRailProps = {
  readonly list: ChangeList;
  readonly names: Names;
  readonly hidden: readonly ItemClass[];
  readonly folded: boolean;
  /** Id of the selected item. */
  readonly selected: string | null;
  readonly onSelect: (item: string) => void;
  /** Enter on the item that is selected already: from the list to its passage. */
  readonly onEnter?: (item: string) => void;
  readonly onToggleClass: (shown: ItemClass) => void;
  readonly onToggleFold: () => void;
  readonly onShowAll: () => void;
  /** Flags of an item, e.g. "Quote altered". */
  readonly flagOf?: (item: string) => string | null;
  /** Whose reading of an item the reader has taken. */
  readonly standOf?: (item: string) => Stand;
  /** What goes against the house style in an item. */
  readonly noteOf?: (item: string) => string | null;
  /** What the reader has marked an item with. */
  readonly marksOf?: (item: string) => Marks | null;
  /** Said instead of the list: the same words, nothing in common, one version only. */
  readonly sentence?: string | null;
  /** While comparing: "Comparing, 6 of 10 pairs". */
  readonly status?: string | null;
  /** What is done with changes (takes, house style): at the foot, so that the list begins right under its filters and stays there. */
  readonly children?: ReactNode;
  /** What narrows the list to some changes: it stands at the head of the list and scrolls with it, since it may grow. */
  readonly narrowing?: ReactNode;
  /** Single-key shortcuts are on: the end of the list says which. */
  readonly keys?: boolean;
};

/** Entries from which only those near the list's window are drawn: a book has 18,000, which were half of its page. */
const LONG_LIST = 1_000;
const LongChanges = lazy(() => import('./LongChanges.tsx'));

/** The list of changes with its filters. It has no place of its own: a rail, a drawer or a sheet may hold it. */
export function ChangeRail(props: ChangeRailProps) {
  const { list, names, hidden, folded, selected, onSelect, onEnter, sentence = null, status = null, keys = true, flagOf, noteOf, standOf, marksOf } = props;
  const listElement = useRef<HTMLOListElement>(null);
  const id = useId();
  const shown = list.items.filter((item) => !hidden.includes(item.class));
  const body = useRef<HTMLDivElement>(null);
  const selectedAt = selected === null ? -1 : shown.findIndex((item) => item.id === selected);
  const long = shown.length > LONG_LIST;
  const drawn = useFilling(long ? 0 : shown.length, selectedAt);

  useEffect(() => {
    if (selected !== null) reveal(listElement.current);
  }, [selected]);

  const choose = (item: string) => (item === selected && onEnter ? onEnter(item) : onSelect(item));
  const entry = (at: number, tabStop: boolean, measure?: Measure) => {
    const item = shown[at]!;
    return (
      <ChangeEntry
        key={item.id}
        id={`${id}${at}`}
        item={item}
        name={itemName(item, names, at + 1, shown.length)}
        flag={flagOf?.(item.id) ?? null}
        stand={standOf?.(item.id) ?? 'base'}
        note={noteOf?.(item.id) ?? null}
        marks={marksOf?.(item.id) ?? null}
        selected={at === selectedAt}
        tabStop={tabStop}
        onChoose={choose}
        at={at}
        of={shown.length}
        measure={measure}
      />
    );
  };

  return (
    <div className="rail">
      <div className="rail-head">
        <h2>{list.total === 1 ? '1 change' : `${list.total.toLocaleString('en')} changes`}</h2>
        <span className="of" title={`${names.before} to ${names.after}`}>{`${names.before} to ${names.after}`}</span>
        <button type="button" className="fold-toggle" aria-pressed={folded} onClick={props.onToggleFold}>
          <Icon name="fold" />
          Fold unchanged
        </button>
      </div>
      <div className="rail-tools">
        <ClassFilters counts={list.counts} hidden={hidden} onToggle={props.onToggleClass} />
      </div>
      <div className="rail-body" ref={body}>
        {props.narrowing}
        {status !== null && <p className="rail-note" role="status">{status}</p>}
        {sentence !== null && <p className="rail-note">{sentence}</p>}
        {sentence === null && status === null && shown.length === 0 && list.total + list.counts.furniture > 0 && (
          <p className="rail-note">
            No changes of these kinds. <button type="button" onClick={props.onShowAll}>Show all</button>.
          </p>
        )}
        {long ? (
          <Suspense fallback={null}><LongChanges count={shown.length} selected={selectedAt} scroller={body} draw={entry} /></Suspense>
        ) : (
          // Keys are handled once for all entries; each entry is a link of its own.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <ol className="changes" ref={listElement} aria-label="Changes" onKeyDown={moveInList}>
            {shown.slice(0, drawn).map((_, at) => entry(at, at === Math.max(0, selectedAt)))}
          </ol>
        )}
        {keys && (
          <p className="rail-keys">
            <span><kbd>j</kbd><kbd>k</kbd> next, previous</span>
            <span><kbd>c</kbd> copy link</span>
            <span><kbd>?</kbd> all keys</span>
          </p>
        )}
      </div>
      <div className="rail-foot">{props.children}</div>
    </div>
  );
}

/** Position of an item among those that the filters show, for "5 of 21 changes" in other places; null where hidden. */
export function positionOf(items: readonly ChangeItem[], hidden: readonly ItemClass[], id: string | null): { readonly at: number; readonly total: number } | null {
  const shown = items.filter((item) => !hidden.includes(item.class));
  const at = shown.findIndex((item) => item.id === id);
  return at < 0 ? null : { at: at + 1, total: shown.length };
}

/** Brings the selected entry into the list's own window, a third down, and leaves the page as it is. */
function reveal(list: HTMLElement | null): void {
  const entry = list?.querySelector('[aria-current="true"]')?.getBoundingClientRect();
  const box = list?.parentElement;
  if (entry === undefined || !box) return;
  const frame = box.getBoundingClientRect();
  if (entry.top >= frame.top && entry.bottom <= frame.bottom) return;
  box.scrollBy({ top: entry.top - frame.top - frame.height / 3 });
}

function moveInList(event: KeyboardEvent<HTMLOListElement>): void {
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('.entry')];
  const here = entries.findIndex((entry) => entry === document.activeElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: entries.length - 1 }[event.key];
  const next = to === undefined ? undefined : entries[to];
  if (here < 0 || next === undefined) return;
  event.preventDefault();
  // Imperative, so that walking a list of thousands draws nothing anew; React sets the stop again on selection.
  for (const entry of entries) entry.tabIndex = entry === next ? 0 : -1;
  next.focus();
}
