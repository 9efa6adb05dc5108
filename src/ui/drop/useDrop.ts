import { useEffect, useEffectEvent, useState } from 'react';

/** True for what can become a version: files, or text dragged from elsewhere. */
const droppable = (event: DragEvent): boolean => {
  const types = event.dataTransfer?.types ?? [];
  return types.includes('Files') || (types.includes('text/plain') && !types.includes(OWN_DRAG));
};

/** Type that every drag begun in the app carries (a row, words of a column, a link), so that it is no text to be added. */
const OWN_DRAG = 'application/x-writethru';

/**
 * Takes drops anywhere in the window. Returns whether something is being dragged over it. Enter and leave events come in
 * pairs for every element crossed, so they are counted; `drop` and `dragend` start the count anew.
 */
export function useDrop(onDrop: (transfer: DataTransfer) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    let depth = 0;
    const inField = (event: DragEvent): boolean => event.target instanceof HTMLElement && event.target.matches('textarea, input') && !(event.dataTransfer?.types.includes('Files') ?? false);
    const set = (next: number): void => { depth = Math.max(0, next); setDragging(depth > 0); };
    const enter = (event: DragEvent): void => { if (droppable(event) && !inField(event)) { event.preventDefault(); set(depth + 1); } };
    const leave = (event: DragEvent): void => { if (droppable(event)) set(depth - 1); };
    const over = (event: DragEvent): void => {
      if (!droppable(event) || inField(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent): void => {
      set(0);
      if (!droppable(event) || inField(event) || event.dataTransfer === null) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    const end = (): void => set(0);
    const start = (event: DragEvent): void => event.dataTransfer?.setData(OWN_DRAG, 'own');
    const pairs = [['dragstart', start], ['dragenter', enter], ['dragleave', leave], ['dragover', over], ['drop', drop], ['dragend', end]] as const;
    for (const [name, listener] of pairs) window.addEventListener(name, listener);
    return () => { for (const [name, listener] of pairs) window.removeEventListener(name, listener); };
  }, []);
  return dragging;
}
