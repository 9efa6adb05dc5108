import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { needleOf, type Hit } from '#core/project/find.ts';
import { FindBar } from '#ui/find/FindBar.tsx';
import { ownText, paintNow, rangesOf } from '#ui/find/highlight.ts';
import { DRAWN_COPY, useHighlights } from '#ui/find/useHighlights.ts';
import { useActions, useApp } from './storeContext.tsx';
import { useFind, type Findings } from './useFind.ts';

/** Above the copy: the search in all versions, and its marks in whatever copy is drawn. */
type FindLayerProps = {
  readonly findings: Findings;
  /** Anchors in the order of the view, where not all of it may be drawn; null where the page itself is the order. */
  readonly order: readonly string[] | null;
};

/** A place in the copy: the paragraph, and which of its hits. */
type Place = { readonly anchor: string; readonly nth: number };

/** Frames to wait for a passage that is not drawn yet. */
const PATIENCE_FRAMES = 20;

export function FindLayer({ findings, order }: FindLayerProps) {
  const find = useFind();
  const actions = useActions();
  const base = useApp((state) => state.lens.base);
  const { byAnchor, hitsOf } = findings;
  const [stepped, setStepped] = useState<{ readonly findings: Findings; readonly at: number; readonly of: number } | null>(null);
  // Another search begins before its first place.
  const at = stepped?.findings === findings ? stepped.at : null;
  const waiting = useRef(0);
  const early = useRef<1 | -1 | null>(null);
  const searching = find.open && find.query.trim() !== '';

  const places = useMemo(() => placesIn(order ?? [], byAnchor), [order, byAnchor]);
  const drawnHits = useCallback(
    (paragraph: HTMLElement): readonly Hit[] => (paragraph.id !== '' && order !== null ? (byAnchor.get(paragraph.id) ?? NO_HITS) : hitsOf(ownText(paragraph))),
    [byAnchor, hitsOf, order],
  );
  useHighlights(searching && findings.counts.length > 0 ? drawnHits : null);
  useEffect(() => () => cancelAnimationFrame(waiting.current), []);

  const land = (place: Place, patience: number): void => {
    const paragraph = document.getElementById(place.anchor);
    const range = paragraph === null ? undefined : rangesOf(paragraph, byAnchor.get(place.anchor) ?? [])[place.nth];
    if (paragraph === null || range === undefined) {
      if (patience === PATIENCE_FRAMES) actions.select({ kind: 'paragraph', anchor: place.anchor });
      if (patience > 0) waiting.current = requestAnimationFrame(() => land(place, patience - 1));
      return;
    }
    paintNow(range);
    bringIntoView(range);
  };
  /** In views of all versions only what is drawn can be stepped through. */
  const drawn = (): readonly Range[] => [...document.querySelectorAll<HTMLElement>(DRAWN_COPY)].flatMap((paragraph) => rangesOf(paragraph, drawnHits(paragraph)));
  const wanted = find.open ? needleOf(find.query, find.styleBlind) : '';
  const step = (by: 1 | -1): void => {
    // Faster than the search: the step is taken when it is done.
    if (findings.needle !== wanted) return void (early.current = by);
    const ranges = order === null ? drawn() : null;
    const of = ranges?.length ?? places.count;
    if (of === 0) return;
    const next = at === null ? (by === 1 ? 0 : of - 1) : (at + by + of) % of;
    setStepped({ findings, at: next, of });
    if (ranges === null) return land(placeAt(places, next), PATIENCE_FRAMES);
    paintNow(ranges[next]!);
    bringIntoView(ranges[next]!);
  };
  const stepEarly = useEffectEvent(() => {
    const by = early.current;
    early.current = null;
    if (by !== null) step(by);
  });
  useEffect(() => { if (findings.needle !== '') stepEarly(); }, [findings]);
  useFindKeys(find.open, step);

  if (!find.open) return null;
  const of = stepped?.findings === findings ? stepped.of : order === null ? findings.counts.reduce((sum, { count }) => sum + (count ?? 0), 0) : places.count;
  return (
      <FindBar
        key={find.asked} query={find.query} styleBlind={find.styleBlind} wholeWord={find.wholeWord} counts={findings.counts} at={at === null ? 0 : at + 1} of={of}
        onQuery={(query) => find.set({ query })} onStyleBlind={(styleBlind) => find.set({ styleBlind })} onWholeWord={(wholeWord) => find.set({ wholeWord })}
        onStep={step} onVersion={(siglum) => actions.look({ ...(siglum === base ? {} : { compared: siglum }), ...(order === null ? { view: 'side-by-side' as const } : {}) })} onClose={find.close}
      />
  );
}

/** Paragraphs with hits in the order of the view, and how many hits stand up to the end of each: a book may have 100,000. */
type Places = { readonly anchors: readonly string[]; readonly until: readonly number[]; readonly count: number };

function placesIn(order: readonly string[], byAnchor: ReadonlyMap<string, readonly Hit[]>): Places {
  const anchors = order.filter((anchor) => byAnchor.has(anchor));
  let count = 0;
  const until = anchors.map((anchor) => (count += byAnchor.get(anchor)?.length ?? 0));
  return { anchors, until, count };
}

function placeAt({ anchors, until }: Places, at: number): Place {
  const paragraph = until.findIndex((end) => end > at);
  return { anchor: anchors[paragraph] ?? '', nth: at - (until[paragraph - 1] ?? 0) };
}

const NO_HITS: readonly Hit[] = [];

/** A third of the way down its scroller, unless it is in view. */
function bringIntoView(range: Range): void {
  const scroller = range.startContainer.parentElement?.closest('.copy, .study-panel, main');
  const box = range.getBoundingClientRect();
  const frame = scroller?.getBoundingClientRect();
  if (scroller === null || scroller === undefined || frame === undefined) return;
  if (box.height > 0 && box.top >= frame.top && box.bottom <= frame.bottom) return;
  if (box.height > 0 && scroller.scrollHeight > scroller.clientHeight) scroller.scrollBy({ top: box.top - frame.top - frame.height / 3 });
  else range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** F3 and Shift+F3, wherever the keyboard's place is. */
function useFindKeys(on: boolean, onStep: (by: 1 | -1) => void): void {
  const step = useRef(onStep);
  useEffect(() => { step.current = onStep; });
  useEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'F3' || event.defaultPrevented) return;
      event.preventDefault();
      step.current(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [on]);
}
