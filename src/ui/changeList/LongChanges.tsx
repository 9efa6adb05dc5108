import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { Measure } from './ChangeEntry.tsx';

type LongChangesProps = {
  readonly count: number;
  /** Place of the selected entry, −1 where none is. */
  readonly selected: number;
  /** The list's window. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Draws the entry at a place; `tabStop`: it is the one in the tab order. */
  readonly draw: (at: number, tabStop: boolean, measure: Measure) => ReactNode;
};

/** CSS pixels of an entry with two lines of copy. */
const ENTRY_HEIGHT = 67;
/** Entries drawn beyond each edge of the window: arrow keys always find the next one. */
const BEYOND = 12;
/** CSS pixels above and below the list, as in a short one. */
const PADDING = 4;

/** A book's thousands of changes, of which those near the list's window are drawn. */
export default function LongChanges({ count, selected, scroller, draw }: LongChangesProps) {
  const list = useRef<HTMLOListElement>(null);
  const goal = useRef<number | null>(null);
  /** CSS pixels of the scroller's own content above the list. */
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (list.current !== null && box !== null) setAbove(Math.round(list.current.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop));
  }, [scroller, count]);
  // Without React's memos, which would show what stood before: the rows themselves are compared.
  // oxlint-disable-next-line react/incompatible-library
  const window = useVirtualizer({
    count, overscan: BEYOND, paddingStart: PADDING, paddingEnd: PADDING, scrollMargin: above, estimateSize: () => ENTRY_HEIGHT, getScrollElement: () => scroller.current,
  });
  const drawn = window.getVirtualItems();
  const first = drawn[0];
  const last = drawn.at(-1);
  // Where the selected entry is far away, the list is entered at the first that is drawn.
  const stop = drawn.some(({ index }) => index === selected) ? selected : (first?.index ?? 0);

  useEffect(() => {
    if (selected >= 0) window.scrollToIndex(selected, { align: 'auto' });
  }, [window, selected]);
  useEffect(() => {
    if (goal.current !== null && focusEntry(list.current, goal.current)) goal.current = null;
  });

  const move = (event: KeyboardEvent<HTMLOListElement>): void => {
    const here = Number((event.target as HTMLElement).closest('li')?.dataset['index'] ?? NaN);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined || Number.isNaN(to) || to < 0 || to >= count) return;
    event.preventDefault();
    if (focusEntry(list.current, to)) return;
    goal.current = to;
    window.scrollToIndex(to);
  };

  return (
    // Keys are handled once for all entries; each entry is a link of its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol className="changes long" ref={list} aria-label="Changes" onKeyDown={move} style={{ paddingBlock: `${first === undefined ? 0 : first.start - above}px ${last === undefined ? 0 : window.getTotalSize() + above - last.end}px` }}>
      {drawn.map(({ index }) => draw(index, index === stop, window.measureElement))}
    </ol>
  );
}

function focusEntry(list: HTMLElement | null, at: number): boolean {
  const entry = list?.querySelector<HTMLElement>(`[data-index="${at}"] .entry`) ?? null;
  entry?.focus();
  return entry !== null;
}
