import { useEffect, useEffectEvent, type RefObject } from 'react';
import { gridMove } from '#ui/parts/gridMove.ts';

export type GridEvents = {
  /** Enter on a cell with a passage. */
  readonly onEnter: (anchor: string) => void;
  /** Space, or a click on an ellipsis: all words of a cell, or the short form again. */
  readonly onUnfold: (row: string, siglum: string) => void;
  /** A click on a cell with a passage, or on the note of where else its words stand. */
  readonly onChoose: (anchor: string) => void;
  /** A click on a paragraph's number: its link is wanted. */
  readonly onCopy: (anchor: string) => void;
};

/**
 * One tab stop for the whole table; the arrow keys, Home, End and Page keys walk its cells. The stop is kept on the
 * elements and not in React, and one listener serves all cells: a table of 20 versions has more than a thousand, and none
 * is drawn anew for a step.
 */
export function useGridEvents(grid: RefObject<HTMLElement | null>, events: GridEvents): void {
  const on = useEffectEvent((act: (to: GridEvents) => void) => act(events));
  // After every drawing: rows come and go, and one of the cells must be within reach of Tab.
  useEffect(() => {
    const root = grid.current;
    if (root === null || root.querySelector('[data-r][tabindex="0"]') !== null) return;
    (root.querySelector<HTMLElement>('.cell.selected') ?? cellAt(root, 1, 0))?.setAttribute('tabindex', '0');
  });
  useEffect(() => {
    const root = grid.current;
    if (root === null) return;
    const keydown = (event: KeyboardEvent): void => {
      if (!(event.target instanceof HTMLElement) || event.altKey || event.metaKey) return;
      const here = event.target.closest<HTMLElement>('[data-r]');
      if (here === null) return;
      if (event.target === here && here.getAttribute('role') === 'gridcell' && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        const anchor = anchorIn(here);
        if (event.key === ' ') unfold(here);
        else if (anchor !== null) on((to) => to.onEnter(anchor));
        return;
      }
      const rows = root.querySelectorAll('[data-row]').length + 1;
      const columns = root.querySelectorAll('.heads [data-c]').length;
      const place = { row: Number(here.dataset['r']), column: Number(here.dataset['c']) };
      const to = gridMove(place, event.key, event.ctrlKey, { rows, columns, rtl: getComputedStyle(root).direction === 'rtl' });
      const next = to === null ? null : cellAt(root, to.row, to.column);
      if (next === null) return;
      event.preventDefault();
      stepTo(root, next);
    };
    const unfold = (cell: HTMLElement): void => {
      const row = cell.closest<HTMLElement>('[data-row]')?.dataset['row'];
      if (row !== undefined) on((to) => to.onUnfold(row, cell.dataset['siglum'] ?? ''));
    };
    const click = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const { target } = event;
      const link = target.closest<HTMLElement>('[data-copy], [data-goto]');
      const cell = target.closest<HTMLElement>('.cell[data-r]');
      if (link !== null) {
        event.preventDefault();
        const { copy, goto } = link.dataset;
        if (copy !== undefined) on((to) => to.onCopy(copy));
        else if (goto !== undefined) on((to) => to.onChoose(goto));
      } else if (cell !== null && target.closest('[data-unfold]') !== null) unfold(cell);
      // A click that ends a selection of words is no choice of a cell.
      else if (cell !== null && document.getSelection()?.isCollapsed !== false) {
        const anchor = (target.closest<HTMLElement>('.passage') ?? cell).querySelector<HTMLElement>('[data-anchor]')?.dataset['anchor'];
        if (anchor !== undefined) on((to) => to.onChoose(anchor));
      }
    };
    // A cell that is clicked becomes the stop, so that the arrows go on from there.
    const pointerdown = (event: PointerEvent): void => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-r]') : null;
      if (cell !== null) moveStop(root, cell);
    };
    root.addEventListener('keydown', keydown);
    root.addEventListener('click', click);
    root.addEventListener('pointerdown', pointerdown);
    return () => {
      root.removeEventListener('keydown', keydown);
      root.removeEventListener('click', click);
      root.removeEventListener('pointerdown', pointerdown);
    };
  }, [grid]);
}

const anchorIn = (cell: HTMLElement): string | null => cell.querySelector<HTMLElement>('[data-anchor]')?.dataset['anchor'] ?? null;

const cellAt = (root: HTMLElement, row: number, column: number): HTMLElement | null => root.querySelector(`[data-r="${row}"][data-c="${column}"]`);

function moveStop(root: HTMLElement, next: HTMLElement): void {
  for (const old of root.querySelectorAll('[data-r][tabindex="0"]')) old.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
}

/** Puts the keyboard's place on a cell and brings it in view; the scroller's padding keeps it clear of heads and base. */
export function stepTo(root: HTMLElement, next: HTMLElement): void {
  moveStop(root, next);
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
