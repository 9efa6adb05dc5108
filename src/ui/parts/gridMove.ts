/** A place in the table: row and column, from 0; row 0 are the heads. */
type Place = { readonly row: number; readonly column: number };
/** `rtl`: columns run from right to left, and so do the arrows. */
type Grid = { readonly rows: number; readonly columns: number; readonly rtl: boolean };

/** Rows that Page up and Page down go; about a window of them. */
const PAGE_ROWS = 6;

/** Where a key leads from a cell, inside the table; null where the key means nothing to it. */
export function gridMove({ row, column }: Place, key: string, ctrl: boolean, { rows, columns, rtl }: Grid): Place | null {
  const to = (r: number, c: number): Place => ({ row: Math.max(0, Math.min(rows - 1, r)), column: Math.max(0, Math.min(columns - 1, c)) });
  const forth = rtl ? -1 : 1;
  switch (key) {
    case 'ArrowDown': return to(row + 1, column);
    case 'ArrowUp': return to(row - 1, column);
    case 'ArrowRight': return to(row, column + forth);
    case 'ArrowLeft': return to(row, column - forth);
    case 'PageDown': return to(row + PAGE_ROWS, column);
    case 'PageUp': return to(row - PAGE_ROWS, column);
    case 'Home': return ctrl ? to(0, 0) : to(row, 0);
    case 'End': return ctrl ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default: return null;
  }
}
