import { use } from 'react';
import { Icon } from '#ui/parts/icons.tsx';
import { StyleNotesContext } from './styleNotesContext.ts';

/** "Against house style: U.S. → US" beside a line of Redline; `spoken`: for those who listen alone, where there is no room. */
export function RowStyle({ row, spoken = false }: { readonly row: string; readonly spoken?: boolean }) {
  const words = use(StyleNotesContext).rows.get(row);
  if (words === undefined) return null;
  if (spoken) return <span className="visually-hidden" data-label="">{words}</span>;
  return <p className="note" data-label="" dir="auto"><span className="class-ink style"><Icon name="style" /></span><span>{words}</span></p>;
}
