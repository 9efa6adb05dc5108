import { useEffect, type RefObject } from 'react';

/**
 * The passage under the pointer, or with the keyboard's place, stands out in all versions: everything of its chain gets
 * `data-lit`. One listener for all; style sheets do the rest. Also keeps one block within reach of Tab.
 */
export function useChains(svg: RefObject<SVGSVGElement | null>): void {
  useEffect(() => {
    const root = svg.current;
    if (root === null || root.querySelector('a[tabindex="0"]') !== null) return;
    (root.querySelector('a.selected') ?? root.querySelector('a'))?.setAttribute('tabindex', '0');
  });
  useEffect(() => {
    // The drawing stands only once its width is known, so its box listens.
    const light = (event: Event): void => {
      const root = svg.current;
      if (root === null) return;
      const chain = event.target instanceof Element && root.contains(event.target) ? (event.target.closest('[data-chain]')?.getAttribute('data-chain') ?? null) : null;
      if (root.getAttribute('data-chain-lit') === chain) return;
      for (const element of root.querySelectorAll('[data-lit]')) element.removeAttribute('data-lit');
      if (chain === null) root.removeAttribute('data-chain-lit');
      else {
        root.setAttribute('data-chain-lit', chain);
        for (const element of root.querySelectorAll(`[data-chain="${chain}"]`)) element.setAttribute('data-lit', '');
      }
    };
    document.addEventListener('pointerover', light);
    document.addEventListener('focusin', light);
    return () => {
      document.removeEventListener('pointerover', light);
      document.removeEventListener('focusin', light);
    };
  }, [svg]);
}
