import { useEffect, useRef, type RefObject } from 'react';

/** Share of the window's height at which a passage lands: high enough to read on, with its context above. */
const LANDING = 1 / 3;
/** Frames after the movement in which the target may still shift, because rows above it are drawn for the first time. */
const SETTLE_FRAMES = 12;

/** The first view of the page has been drawn: from then on the keyboard's place is the reader's own. */
let pageOpened = false;

type Landed = { key: string; view: object; touched: boolean; stop: () => void };

/** What `find` answers: an element to land on, 'stay' where the reader chose it in the copy, null while it is not there. */
export type LandingPlace = HTMLElement | 'stay' | null;

/**
 * Brings the focused passage to a third of the scroller's height whenever `key` changes, as soon as `find` sees it: a
 * link may be opened before its comparison is made. While the reader has not touched the page, a new `view` (marks that
 * arrive, another text size of the rows) lands it again. Takes the token `--move`; instant on opening and with reduced
 * motion. On opening, the passage's number also takes the keyboard's place if nothing else holds it.
 */
export function useLanding(scroller: RefObject<HTMLElement | null>, key: string | null, view: object, find: () => LandingPlace): void {
  const landed = useRef<Landed | null>(null);
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const touch = () => {
      landed.current?.stop();
      if (landed.current !== null) landed.current.touched = true;
    };
    for (const name of HANDS) box.addEventListener(name, touch, { passive: true });
    return () => {
      landed.current?.stop();
      for (const name of HANDS) box.removeEventListener(name, touch);
    };
  }, [scroller]);

  // Runs after every drawing, since only then is it known whether the passage is on the page; all but one compare and end.
  useEffect(() => {
    const box = scroller.current;
    const last = landed.current;
    if (box === null || key === null) {
      last?.stop();
      landed.current = null;
      pageOpened ||= box !== null;
      return;
    }
    const again = last !== null && last.key === key;
    if (again && (last.view === view || last.touched)) return;
    const target = find();
    if (target === null) return;
    last?.stop();
    if (target === 'stay') {
      landed.current = { key, view, touched: true, stop: () => undefined };
      return;
    }
    landed.current = { key, view, touched: false, stop: land(box, target, again || !pageOpened) };
    if (!pageOpened && document.activeElement === document.body) numberIn(target, key)?.focus({ preventScroll: true });
    pageOpened = true;
  });
}

/** The number of the paragraph that `key` names, else the compared version's, which stands last in its row. */
function numberIn(target: HTMLElement, key: string): HTMLElement | undefined {
  const numbers = [...target.querySelectorAll<HTMLElement>('.num')];
  return numbers.find((number) => number.dataset['copy'] !== undefined && key.endsWith(number.dataset['copy'])) ?? numbers.at(-1);
}

/** Scrolls and keeps correcting until the target stands still. Returns what ends it early. */
function land(box: HTMLElement, target: HTMLElement, instant: boolean): () => void {
  const from = box.scrollTop;
  const duration = instant ? 0 : parseFloat(getComputedStyle(box).getPropertyValue('--move')) || 0;
  const aim = () => {
    const offset = target.getBoundingClientRect().top - box.getBoundingClientRect().top;
    return Math.max(0, Math.min(box.scrollTop + offset - box.clientHeight * LANDING, box.scrollHeight - box.clientHeight));
  };
  let frame = 0;
  let settled = 0;
  let start: number | null = null;
  const step = (now: number) => {
    start ??= now;
    const done = duration === 0 ? 1 : Math.min(1, (now - start) / duration);
    const to = aim();
    box.scrollTop = done === 1 ? to : from + (to - from) * ease(done);
    if (done === 1) settled++;
    if (settled < SETTLE_FRAMES) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** Signs that the reader has taken over. */
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Close to cubic-bezier(.2, 0, 0, 1), the token `--ease`. */
const ease = (t: number): number => 1 - (1 - t) ** 4;
