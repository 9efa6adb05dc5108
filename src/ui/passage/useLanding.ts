import { useEffect, type RefObject } from 'react';

/** Share of the window's height at which a passage lands: high enough to read on, with its context above. */
const LANDING = 1 / 3;
/** Frames after the movement in which the target may still shift, because rows above it are drawn for the first time. */
const SETTLE_FRAMES = 12;

/**
 * Brings the focused passage to a third of the scroller's height whenever `key` changes. `find` names the element; null
 * leaves the page where it is. The first landing is instant, later ones take the token `--move` (0 with reduced motion).
 */
export function useLanding(scroller: RefObject<HTMLElement | null>, key: string | null, find: () => HTMLElement | null): void {
  useEffect(() => {
    const box = scroller.current;
    const target = key === null || box === null ? null : find();
    if (box === null || target === null) return;
    return land(box, target, find);
    // `find` is made anew on each render and reads the page as it is now; only a new key may move the reader.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [scroller, key]);
}

/**
 * Scrolls and keeps correcting until the target stands still; any hand on wheel, key or screen ends it. Rows that are
 * drawn anew meanwhile, as when marks arrive, are found again: an element out of the page has no place to aim at.
 * Returns its end.
 */
function land(box: HTMLElement, first: HTMLElement, find: () => HTMLElement | null): () => void {
  let target = first;
  const from = box.scrollTop;
  const duration = parseFloat(getComputedStyle(box).getPropertyValue('--move')) || 0;
  const aim = () => {
    const offset = target.getBoundingClientRect().top - box.getBoundingClientRect().top;
    return Math.max(0, Math.min(box.scrollTop + offset - box.clientHeight * LANDING, box.scrollHeight - box.clientHeight));
  };
  let frame = 0;
  let settled = 0;
  let start: number | null = null;
  const step = (now: number) => {
    start ??= now;
    if (!target.isConnected) {
      const again = find();
      if (again === null) return stop();
      target = again;
      settled = 0;
    }
    const done = duration === 0 ? 1 : Math.min(1, (now - start) / duration);
    const to = aim();
    box.scrollTop = done === 1 ? to : from + (to - from) * ease(done);
    if (done === 1) settled++;
    if (settled < SETTLE_FRAMES) frame = requestAnimationFrame(step);
    else stop();
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const name of HANDS) box.removeEventListener(name, stop);
  };
  for (const name of HANDS) box.addEventListener(name, stop, { passive: true });
  frame = requestAnimationFrame(step);
  return stop;
}

const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Close to cubic-bezier(.2, 0, 0, 1), the token `--ease`. */
const ease = (t: number): number => 1 - (1 - t) ** 4;
