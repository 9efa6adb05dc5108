import { useEffect, useState, type RefObject } from 'react';
import { createRuler, NO_GEOMETRY, type Geometry, type Layout } from './geometry.ts';

/**
 * Follows the layout: measures when the rows change, when their box changes (window, folding, rows drawn on scroll),
 * when fonts arrive, and when scrolling nears the end of what was measured; at most once a frame, and only what the
 * browser has laid out anyhow.
 */
export function useGeometry(container: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>, layout: Layout): Geometry {
  const [geometry, setGeometry] = useState<Geometry>(NO_GEOMETRY);
  useEffect(() => {
    const element = container.current;
    const box = scroller.current;
    if (element === null || box === null) return;
    const measure = createRuler(layout);
    let frame = 0;
    let measuredAt = 0;
    const take = () => {
      measuredAt = box.scrollTop;
      setGeometry(measure(element, box));
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(take);
    };
    const onScroll = () => {
      if (Math.abs(box.scrollTop - measuredAt) > box.clientHeight / 2) later();
    };
    const observer = new ResizeObserver(later);
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', later);
    if (!layout.exact) box.addEventListener('scroll', onScroll, { passive: true });
    later();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', later);
      box.removeEventListener('scroll', onScroll);
    };
  }, [container, scroller, layout]);
  return geometry;
}
