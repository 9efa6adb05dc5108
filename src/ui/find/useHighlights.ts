import { useEffect } from 'react';
import type { Hit } from '#core/project/find.ts';
import { canPaint, paintAnew, paintNow, rangesOf, unpaint } from './highlight.ts';

/** Copy on the page: paragraphs, and the readings of facts. */
export const DRAWN_COPY = 'main [data-version], main .reading';

/** Paragraphs painted between two frames, so that a book of hits never holds up the reader. */
const PARAGRAPHS_PER_FRAME = 100;

/**
 * Paints what was found in whatever copy is drawn, and again as other copy is drawn or scrolled to: what the browser skips
 * far from the window needs no paint. `hitsIn` finds the hits of a drawn paragraph; null paints nothing.
 */
export function useHighlights(hitsIn: ((paragraph: HTMLElement) => readonly Hit[]) | null): void {
  useEffect(() => {
    if (hitsIn === null) return;
    let frame = 0;
    const marked = new Set<Element>();
    const unmark = (): void => {
      for (const element of marked) element.removeAttribute('data-found');
      marked.clear();
    };
    const run = (): void => {
      const paragraphs = [...document.querySelectorAll<HTMLElement>(DRAWN_COPY)];
      const coat = paintAnew();
      let next = 0;
      const slice = (): void => {
        for (const end = next + PARAGRAPHS_PER_FRAME; next < Math.min(end, paragraphs.length); next++) {
          const paragraph = paragraphs[next]!;
          const hits = paragraph.checkVisibility({ contentVisibilityAuto: true }) ? hitsIn(paragraph) : [];
          if (hits.length === 0) continue;
          if (canPaint()) coat(rangesOf(paragraph, hits));
          else {
            paragraph.setAttribute('data-found', '');
            marked.add(paragraph);
          }
        }
        if (next < paragraphs.length) frame = requestAnimationFrame(slice);
      };
      slice();
    };
    const again = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        unmark();
        run();
      });
    };
    const main = document.querySelector('main');
    const watcher = new MutationObserver(again);
    if (main !== null) watcher.observe(main, { childList: true, subtree: true, characterData: true });
    main?.addEventListener('contentvisibilityautostatechange', again, true);
    run();
    return () => {
      cancelAnimationFrame(frame);
      watcher.disconnect();
      main?.removeEventListener('contentvisibilityautostatechange', again, true);
      unmark();
      unpaint();
      paintNow(null);
    };
  }, [hitsIn]);
}
