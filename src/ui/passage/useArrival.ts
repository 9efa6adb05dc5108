import { startTransition, useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Sections drawn at once, and with each further step: a window's worth, then what a frame can bear. */
const AT_ONCE = 1;
const PER_STEP = 2;
/** How far around the window sections are drawn: a height of it each way, so that none comes into view empty. */
const AROUND = '100% 0px';

export type ArrivalSetup = {
  /** Stretches of lines (`sectionsOf`), each drawn as an `ol`, in order. */
  readonly sections: readonly object[];
  /** Drawn at once, and kept. */
  readonly wanted: ReadonlySet<number>;
  /** What is drawn: another one is told of anew. */
  readonly view: object;
  /** Told of `view` once all of it is on the page, of a book once its first section is; of null while there is more to draw. */
  readonly onDrawn: ((view: object | null) => void) | undefined;
  /** A book: only what is near the window is drawn. Hundreds of thousands of elements make each key and each frame slow. */
  readonly book: boolean;
};

export type Arrival = {
  readonly isDrawn: (section: number) => boolean;
  /** Height in CSS pixels that a section had when it was last drawn; undefined where it never was. */
  readonly heightOf: (section: number) => number | undefined;
  readonly all: boolean;
};

/** Sections near the window, by place, and the heights of those that were. */
type Near = { readonly sections: ReadonlySet<number>; readonly left: ReadonlyMap<object, number> };

/**
 * Draws sections from the top in steps that give way to the reader, and before that whichever section comes near the
 * window. All of a story arrives, so that find-in-page and screen readers have the whole text; of a book what is near the
 * window, and of both the whole while they are printed.
 */
export function useArrival(container: RefObject<HTMLElement | null>, { sections, wanted, view, book, onDrawn }: ArrivalSetup): Arrival {
  const count = sections.length;
  const [upTo, setUpTo] = useState(AT_ONCE);
  const [near, setNear] = useState<Near>({ sections: new Set(), left: new Map() });
  const printing = usePrinting();

  const done = !book && upTo >= count;
  useEffect(() => {
    if (book || done) return;
    const timer = setTimeout(() => startTransition(() => setUpTo(upTo + PER_STEP)));
    return () => clearTimeout(timer);
  }, [upTo, book, done]);

  useEffect(() => {
    const root = container.current;
    if (root === null || done) return;
    const boxes = [...root.querySelectorAll(':scope > ol')];
    const observer = new IntersectionObserver((entries) => setNear((before) => moved(before, entries, sections, boxes)), { root: root.parentElement, rootMargin: AROUND });
    for (const box of boxes) observer.observe(box);
    return () => observer.disconnect();
  }, [container, sections, done]);

  const enough = done || book;
  useEffect(() => {
    onDrawn?.(enough ? view : null);
  }, [enough, onDrawn, view]);

  return {
    isDrawn: (section) => printing || section < (book ? AT_ONCE : upTo) || near.sections.has(section) || wanted.has(section),
    heightOf: (section) => near.left.get(sections[section]!),
    all: done,
  };
}

/**
 * What is near now. A section that leaves keeps its height, so that nothing below it shifts; while text is selected none
 * leaves, since the selection would go with it.
 */
function moved(before: Near, entries: readonly IntersectionObserverEntry[], sections: readonly object[], boxes: readonly Element[]): Near {
  const selecting = getSelection()?.isCollapsed === false;
  const places = new Map(boxes.map((box, at) => [box, at]));
  const near = new Set(before.sections);
  const left = new Map(before.left);
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const at = places.get(target)!;
    if (isIntersecting) near.add(at);
    else if (!selecting && near.delete(at)) left.set(sections[at]!, boundingClientRect.height);
  }
  const current = new Set(sections);
  return { sections: near, left: new Map([...left].filter(([section]) => current.has(section))) };
}

/** Whether the page is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes what is drawn when its event returns.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
