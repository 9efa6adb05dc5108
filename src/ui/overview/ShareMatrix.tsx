import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { gridMove } from '#ui/parts/gridMove.ts';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { cellLabel } from './overviewWords.ts';

export type ShareMatrixProps = {
  readonly sigla: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** Percents of the row's words that stand in the column's version; null on the diagonal. */
  readonly matrix: readonly (readonly (number | null)[])[];
  /** The pair that is compared now. */
  readonly base: string;
  readonly compared: string;
  readonly onCompare: (base: string, compared: string) => void;
};

/** Under this share, in percent, a figure steps back: chance phrases and quotations make as much. */
const LOW = 10;

/** What each version shares with each other one, in both directions; a cell opens that comparison. */
export function ShareMatrix({ sigla, names, matrix, base, compared, onCompare }: ShareMatrixProps) {
  const table = useRef<HTMLTableElement>(null);
  const name = (siglum: string): string => names[siglum] ?? siglum;
  // One tab stop for all cells; the arrow keys walk them.
  useEffect(() => {
    if (table.current?.querySelector('button[tabindex="0"]') === null) table.current.querySelector('button')?.setAttribute('tabindex', '0');
  });
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('button[data-r]') : null;
    if (here === null) return;
    const rtl = getComputedStyle(here).direction === 'rtl';
    let place: { readonly row: number; readonly column: number } = { row: Number(here.dataset['r']), column: Number(here.dataset['c']) };
    for (let tries = 0; tries < 2; tries++) {
      const to = gridMove(place, event.key, event.ctrlKey, { rows: sigla.length, columns: sigla.length, rtl });
      if (to === null) return;
      event.preventDefault();
      const next = table.current?.querySelector<HTMLElement>(`button[data-r="${to.row}"][data-c="${to.column}"]`);
      if (next && next !== here) {
        here.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
        return;
      }
      // The diagonal has no cell: one step further.
      place = to;
    }
  };
  return (
    // Keys are handled once for all cells; each has a button of its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table className={`share-matrix${sigla.length > 6 ? ' dense' : ''}`} ref={table} onKeyDown={walk} style={{ '--n': sigla.length } as CSSProperties} aria-label="What each version shares">
      <thead>
        <tr>
          <th scope="col"><span className="visually-hidden">Version</span></th>
          {sigla.map((siglum) => <th key={siglum} scope="col"><VersionTag siglum={siglum} as="base" /><span>in {name(siglum)}</span></th>)}
        </tr>
      </thead>
      <tbody>
        {matrix.map((row, r) => {
          const siglum = sigla[r] ?? '';
          return (
            <tr key={siglum}>
              <th scope="row"><VersionTag siglum={siglum} as="base" /><span>{name(siglum)}</span></th>
              {row.map((percent, c) => {
                const other = sigla[c] ?? '';
                return percent === null ? <td key={other} className="self"><span className="visually-hidden">itself</span></td> : (
                  <td key={other} className={`${percent < LOW ? 'low' : ''}${other === base && siglum === compared ? ' chosen' : ''}`} style={{ '--share': `${percent}%` } as CSSProperties}>
                    <button type="button" tabIndex={-1} data-r={r} data-c={c} aria-label={cellLabel(percent, name(siglum), name(other))} aria-current={other === base && siglum === compared ? 'true' : undefined} onClick={() => onCompare(other, siglum)}>
                      {percent}<small>%</small>
                    </button>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
