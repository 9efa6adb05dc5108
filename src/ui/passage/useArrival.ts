import { startTransition, useEffect, useState, type RefObject } from 'react';

/** Sections drawn at once, and with each further step: several windows' worth, then what a frame can bear. */
const AT_ONCE = 1;
const PER_STEP = 2;

/**
 * Draws a book's sections from the top in steps that give way to the reader, and before that whichever section comes
 * near the window. All of them arrive, so that find-in-page, print and screen readers have the whole text.
 * Returns which sections are drawn; `wanted` sections are drawn at once.
 */
export function useArrival(container: RefObject<HTMLElement | null>, count: number, wanted: ReadonlySet<number>): (section: number) => boolean {
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

  return (section) => section < upTo || near.has(section) || wanted.has(section);
}

const NONE: ReadonlySet<number> = new Set();
