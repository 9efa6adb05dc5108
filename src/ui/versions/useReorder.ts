import { useState, type DragEvent } from 'react';

type Dragging = { readonly key: string; readonly from: number; readonly over: number | null };

export type Reorder = {
  readonly markOf: (key: string, index: number) => '' | 'dragged' | 'target-above' | 'target-below';
  readonly rowProps: (index: number) => { onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void; onDragEnter: () => void; 'data-row-index': number };
  readonly gripProps: (key: string) => { onDragStart: (event: DragEvent<HTMLElement>) => void; onDragEnd: () => void };
};

/** Rows of a list put in order with the browser's own drag and drop, begun at the grip. Keys and buttons do the same. */
export function useReorder(onReorder: (key: string, toIndex: number) => void): Reorder {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  return {
    markOf: (key, index) => {
      if (dragging === null) return '';
      if (dragging.key === key) return 'dragged';
      if (dragging.over === null || dragging.over !== index) return '';
      return dragging.over < dragging.from ? 'target-above' : 'target-below';
    },
    rowProps: (index) => ({
      'data-row-index': index,
      onDragEnter: () => setDragging((now) => (now === null ? null : { ...now, over: index })),
      onDragOver: (event) => {
        if (dragging === null) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
      },
      onDrop: (event) => {
        if (dragging === null) return;
        event.preventDefault();
        event.stopPropagation();
        onReorder(dragging.key, index);
        setDragging(null);
      },
    }),
    gripProps: (key) => ({
      onDragStart: (event) => {
        const row = event.currentTarget.closest('li');
        event.dataTransfer.effectAllowed = 'move';
        if (row !== null) event.dataTransfer.setDragImage(row, 12, 16);
        setDragging({ key, from: Number(row?.dataset['rowIndex'] ?? 0), over: null });
      },
      onDragEnd: () => setDragging(null),
    }),
  };
}
