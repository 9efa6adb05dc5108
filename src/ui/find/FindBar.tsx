import { useEffect, useRef, type KeyboardEvent } from 'react';
import { counted } from '#ui/sentences/counts.ts';
import { Icon } from '#ui/parts/icons.tsx';

/** How often a version has it; null while it is being searched. `inView`: its hits are marked in the copy. */
export type VersionCount = { readonly siglum: string; readonly name: string; readonly count: number | null; readonly inView: boolean };

export type FindBarProps = {
  readonly query: string;
  readonly styleBlind: boolean;
  readonly wholeWord: boolean;
  readonly counts: readonly VersionCount[];
  /** 1-based place among the hits in view; 0 before the first step. */
  readonly at: number;
  readonly of: number;
  readonly onQuery: (query: string) => void;
  readonly onStyleBlind: (on: boolean) => void;
  readonly onWholeWord: (on: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onVersion: (siglum: string) => void;
  readonly onClose: () => void;
};

/** Searches all versions: Enter and Shift+Enter step through the hits in view, Esc closes. */
export function FindBar(props: FindBarProps) {
  const { query, styleBlind, wholeWord, counts, at, of, onQuery, onStep, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === field.current) onStep(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const total = counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return (
    // Esc closes from anywhere in the bar.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section role="search" className="find-bar" aria-label="Find in all versions" onKeyDown={hear}>
      <input
        ref={field} type="search" value={query} aria-label="Find in all versions" placeholder="Find in all versions" autoComplete="off" spellCheck={false}
        enterKeyHint="search" onChange={(event) => onQuery(event.target.value)}
      />
      <span className="place" role="status">{query === '' ? '' : of === 0 ? (total === 0 ? 'Not found' : 'Not in these two') : at === 0 ? counted(of, 'place') : `${at.toLocaleString('en')} of ${of.toLocaleString('en')}`}</span>
      <button type="button" className="icon" aria-label="Previous place" title="Previous place (Shift F3)" disabled={of === 0} onClick={() => onStep(-1)}><Icon name="arrowUp" /></button>
      <button type="button" className="icon" aria-label="Next place" title="Next place (F3)" disabled={of === 0} onClick={() => onStep(1)}><Icon name="arrowDown" /></button>
      <label className="option" title="Capitals, accents, quotation marks and dashes make no difference"><input type="checkbox" checked={styleBlind} onChange={(event) => props.onStyleBlind(event.target.checked)} />Any style</label>
      <label className="option"><input type="checkbox" checked={wholeWord} onChange={(event) => props.onWholeWord(event.target.checked)} />Whole words</label>
      {query !== '' && (
        <div className="find-counts" role="group" aria-label="Places by version">
          {counts.map(({ siglum, name, count, inView }) => (
            <button
              key={siglum} type="button" className={inView ? 'in-view' : undefined} aria-pressed={inView} title={name}
              aria-label={`${name}, ${count === null ? 'searching' : counted(count, 'place')}`} onClick={() => props.onVersion(siglum)}
            >
              {siglum} <b>{count === null ? '…' : count.toLocaleString('en')}</b>
            </button>
          ))}
        </div>
      )}
      <button type="button" className="icon close" aria-label="Close find" title="Close (Esc)" onClick={onClose}><Icon name="cross" /></button>
    </section>
  );
}
