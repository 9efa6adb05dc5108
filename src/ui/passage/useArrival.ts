import { startTransition, useEffect, useState, type RefObject } from 'react';

/** Sections drawn at once, and with each further step: a window's worth, then what a frame can bear. */
const AT_ONCE = 1;
const PER_STEP = 2;

export type ArrivalSetup = {
  readonly sections: number;
  /** Drawn at once. */
  readonly wanted: ReadonlySet<number>;
  /** What is drawn: another one is told of anew. */
  readonly view: object;
  /** Told of `view` once all of it is on the page, of a book (`grouped`) once its first section is; of null while there is more to draw. */
  readonly onDrawn: ((view: object | null) => void) | undefined;
  readonly grouped: boolean;
};

/**
 * Draws sections from the top in steps that give way to the reader, and before that whichever section comes near the
 * window. All of them arrive, so that find-in-page, print and screen readers have the whole text.
 */
export function useArrival(
  container: RefObject<HTMLElement | null>, { sections: count, wanted, view, grouped, onDrawn }: ArrivalSetup,
): { readonly isDrawn: (section: number) => boolean; readonly all: boolean } {
  const [upTo, setUpTo] = useState(AT_ONCE);
  const [near, setNear] = useState<ReadonlySet<number>>(NONE);

  useEffect(() => {
    if (upTo >= count) return;
    const timer = setTimeout(() => startTransition(() => setUpTo(upTo + PER_STEP)));
    return () => clearTimeout(timer);
  }, [upTo, count]);

  const done = upTo >= count;
  useEffect(() => {
    const root = container.current;
    if (root === null || done || count === 0) return;
    const sections = [...root.querySelectorAll(':scope > ol')];
    const observer = new IntersectionObserver(
      (entries) => {
        const found = entries.filter((entry) => entry.isIntersecting).map((entry) => sections.indexOf(entry.target));
        if (found.length > 0) setNear((before) => new Set([...before, ...found]));
      },
      { root: root.parentElement, rootMargin: '100% 0px' },
    );
    for (const section of sections) if (section.classList.contains('pending')) observer.observe(section);
    return () => observer.disconnect();
  }, [container, count, done]);

  const enough = done || grouped;
  useEffect(() => {
    onDrawn?.(enough ? view : null);
  }, [enough, onDrawn, view]);

  return { isDrawn: (section) => section < upTo || near.has(section) || wanted.has(section), all: done };
}

const NONE: ReadonlySet<number> = new Set();
