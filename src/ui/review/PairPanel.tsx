import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';

/** A passage that can be chosen: its anchor, "¶4" or its role, and its first words. */
export type Passage = { readonly anchor: string; readonly label: string; readonly words: string };

export type PairPanelProps = {
  /** Passages of the selected passage's version and of the other one, in order. */
  readonly own: readonly Passage[];
  readonly others: readonly Passage[];
  readonly ownName: string;
  readonly otherName: string;
  /** The passage to be paired, and where to begin to look. */
  readonly from: string;
  readonly nearest: number;
  readonly onSet: (own: readonly string[], others: readonly string[]) => void;
  readonly onClose: () => void;
};

/** Passages listed on each side of the one that is looked at: a book has ten thousand. */
const AROUND = 20;

/**
 * "Same as …": a passage of the other version is chosen, from the list or in the copy itself. Enter sets it, a space takes
 * in several, Shift with an arrow takes in more of the passage's own version; Esc leaves everything as it was.
 */
export function PairPanel({ own, others, ownName, otherName, from, nearest, onSet, onClose }: PairPanelProps) {
  const [at, setAt] = useState(nearest);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [first, setFirst] = useState(() => own.findIndex(({ anchor }) => anchor === from));
  const [last, setLast] = useState(first);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const sources = own.slice(first, last + 1);
  const here = others[at];

  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"], .here')?.scrollIntoView({ block: 'nearest' });
    const drawn = here === undefined ? null : document.getElementById(here.anchor);
    drawn?.scrollIntoView({ block: 'center' });
  }, [here]);
  usePicked('from', sources.map(({ anchor }) => anchor));
  usePicked('to', chosen);
  usePicked('here', here === undefined ? [] : [here.anchor]);

  const toggle = (anchor: string): void => setChosen(chosen.includes(anchor) ? chosen.filter((one) => one !== anchor) : [...chosen, anchor]);
  const set = (extra: string | undefined): void => {
    const wanted = chosen.length > 0 ? chosen : extra === undefined ? [] : [extra];
    if (wanted.length > 0) onSet(sources.map(({ anchor }) => anchor), others.flatMap(({ anchor }) => (wanted.includes(anchor) ? [anchor] : [])));
  };
  usePickInCopy((anchor, several) => {
    if (own.some((passage) => passage.anchor === anchor)) return;
    if (!others.some((passage) => passage.anchor === anchor)) return;
    if (several || chosen.length > 0) toggle(anchor);
    else onSet(sources.map((passage) => passage.anchor), [anchor]);
  });

  const hear = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'J')) setLast(Math.min(own.length - 1, last + 1));
    else if (event.shiftKey && (event.key === 'ArrowUp' || event.key === 'K')) setFirst(Math.max(0, first - 1));
    else if (by !== undefined) setAt(Math.max(0, Math.min(others.length - 1, at + by)));
    else if (event.key === 'Home') setAt(0);
    else if (event.key === 'End') setAt(others.length - 1);
    else if (event.key === ' ' && here !== undefined) toggle(here.anchor);
    else if (event.key === 'Enter') set(here?.anchor);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const start = Math.max(0, at - AROUND);
  return (
    <section className="review-panel pair-panel" aria-labelledby={id}>
      <h2 id={id}>{`${ownName} ${sources.map(({ label }) => label).join(', ')} is the same as…`}</h2>
      <div
        ref={list} role="listbox" tabIndex={0} aria-label={`Passages of ${otherName}`} aria-multiselectable="true"
        aria-activedescendant={here === undefined ? undefined : `${id}${here.anchor}`} onKeyDown={hear}
      >
        {others.slice(start, at + AROUND + 1).map((passage, k) => (
          // The keys of the list do the same.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={passage.anchor} id={`${id}${passage.anchor}`} role="option" tabIndex={-1} aria-selected={chosen.includes(passage.anchor)} className={start + k === at ? 'here' : undefined}
            onClick={(event) => { setAt(start + k); if (event.ctrlKey || event.metaKey || chosen.length > 0) toggle(passage.anchor); else onSet(sources.map(({ anchor }) => anchor), [passage.anchor]); }}
          >
            <b>{passage.label}</b> <span dir="auto">{passage.words}</span>
          </div>
        ))}
      </div>
      <div className="panel-foot">
        <span className="hint">Choose in the list or in the copy. <kbd>Space</kbd> several, <kbd>Shift</kbd><kbd>↓</kbd> more of {ownName}, <kbd>Esc</kbd> leaves.</span>
        <button type="button" className="quiet" onClick={onClose}>Cancel</button>
        <button type="button" className="btn" disabled={here === undefined} onClick={() => set(here?.anchor)}>Same passage</button>
      </div>
    </section>
  );
}

/** Shows in the copy what is being paired; the rows know nothing of it. */
function usePicked(as: 'from' | 'to' | 'here', anchors: readonly string[]): void {
  const named = anchors.join(' ');
  useEffect(() => {
    const elements = named.split(' ').flatMap((anchor) => (anchor === '' ? [] : (document.getElementById(anchor) ?? [])));
    for (const element of elements) element.setAttribute(`data-pick-${as}`, '');
    return () => { for (const element of elements) element.removeAttribute(`data-pick-${as}`); };
  }, [as, named]);
}

/** Clicks on paragraphs choose while the panel is open, before they select anything. */
function usePickInCopy(onPick: (anchor: string, several: boolean) => void): void {
  const pick = useRef(onPick);
  useEffect(() => { pick.current = onPick; });
  useEffect(() => {
    const hear = (event: MouseEvent): void => {
      const paragraph = event.target instanceof Element ? event.target.closest<HTMLElement>('main [data-version]') : null;
      if (paragraph === null || event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      pick.current(paragraph.id, event.ctrlKey || event.metaKey || event.shiftKey);
    };
    document.addEventListener('click', hear, true);
    return () => document.removeEventListener('click', hear, true);
  }, []);
}
