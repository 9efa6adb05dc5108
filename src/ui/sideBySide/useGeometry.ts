import { useEffect, useState, type RefObject } from 'react';
import type { Ribbon, Row } from '#core/project/rows.ts';
import { measure, NO_GEOMETRY, type Geometry } from './geometry.ts';

/**
 * Follows the layout: measures when the rows change, when their box changes (window, folding, rows drawn on scroll) and
 * when fonts arrive; at most once a frame, after the browser has laid out, so that scrolling never forces a layout.
 */
export function useGeometry(container: RefObject<HTMLElement | null>, rows: readonly Row[], ribbons: readonly Ribbon[]): Geometry {
  const [geometry, setGeometry] = useState<Geometry>(NO_GEOMETRY);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setGeometry(measure(element, rows, ribbons)));
    };
    const observer = new ResizeObserver(later);
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', later);
    later();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', later);
    };
  }, [container, rows, ribbons]);
  return geometry;
}
