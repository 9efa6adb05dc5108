import { useEffect, type RefObject } from 'react';

/** What the reader does in a column of copy; one set of listeners on the container serves any number of paragraphs. */
export type PassageEvents = {
  /** A mark, a class icon or a ribbon was clicked. */
  readonly onSelect: (item: string) => void;
  /** A gap note or stub was followed to the paragraph at its other end. */
  readonly onSelectAnchor: (anchor: string) => void;
  /** A paragraph number was clicked: its link is wanted. */
  readonly onCopyPassage: (anchor: string) => void;
  /** The menu of a paragraph was asked for (right click, menu key or long press on its number or role). */
  readonly onParagraphMenu?: ((anchor: string, target: HTMLElement) => void) | undefined;
};

/**
 * `itemOf` finds the list entry of a change; where a mark's change has none, the mark around it is asked, then the row.
 * Hovering a mark sets `data-lit` on everything that has the same change, and on ribbons and notes of it (`data-of`); style sheets do the rest.
 */
export function usePassageEvents(
  container: RefObject<HTMLElement | null>,
  itemOf: (change: string) => string | null,
  events: PassageEvents,
): void {
  const { onSelect, onSelectAnchor, onCopyPassage, onParagraphMenu } = events;
  useEffect(() => {
    const root = container.current;
    if (root === null) return;
    let change: string | null = null;
    let lit: readonly Element[] = [];
    const light = (next: string | null) => {
      if (next === change) return;
      for (const element of lit) element.removeAttribute('data-lit');
      change = next;
      const id = CSS.escape(next ?? '');
      lit = next === null ? [] : [...root.querySelectorAll(`[data-change="${id}"], [data-of="${id}"]`)];
      for (const element of lit) element.setAttribute('data-lit', '');
    };
    const onOver = (event: PointerEvent) => {
      const data = closest(event, '[data-change], [data-of]')?.dataset;
      light(data?.['change'] ?? data?.['of'] ?? null);
    };
    const onLeave = () => light(null);
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const link = closest(event, '[data-goto], [data-copy]');
      if (link !== null) {
        event.preventDefault();
        const { goto, copy } = link.dataset;
        if (goto !== undefined) onSelectAnchor(goto);
        else if (copy !== undefined) onCopyPassage(copy);
        return;
      }
      if (document.getSelection()?.isCollapsed === false) return;
      const item = itemAt(closest(event, '[data-change], [data-of], .class-icon'), itemOf);
      if (item !== null) onSelect(item);
    };
    const onMenu = (event: MouseEvent) => {
      const link = closest(event, '[data-copy]');
      const anchor = link?.dataset['copy'];
      if (link === null || anchor === undefined || onParagraphMenu === undefined) return;
      event.preventDefault();
      onParagraphMenu(anchor, link);
    };
    root.addEventListener('pointerover', onOver);
    root.addEventListener('pointerleave', onLeave);
    root.addEventListener('click', onClick);
    root.addEventListener('contextmenu', onMenu);
    root.addEventListener('keydown', moveBetweenNumbers);
    return () => {
      light(null);
      root.removeEventListener('pointerover', onOver);
      root.removeEventListener('pointerleave', onLeave);
      root.removeEventListener('click', onClick);
      root.removeEventListener('contextmenu', onMenu);
      root.removeEventListener('keydown', moveBetweenNumbers);
    };
  }, [container, itemOf, onSelect, onSelectAnchor, onCopyPassage, onParagraphMenu]);
}

const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

function itemAt(start: HTMLElement | null, itemOf: (change: string) => string | null): string | null {
  for (let at = start; at !== null; at = at.parentElement?.closest<HTMLElement>('[data-change], [data-item]') ?? null) {
    const change = at.dataset['change'] ?? at.dataset['of'];
    const item = (change === undefined ? null : itemOf(change)) ?? at.dataset['item'];
    if (item !== null && item !== undefined) return item;
  }
  return null;
}

/** Up and down go from number to number of one version, left and right to the other version's number in the row. */
function moveBetweenNumbers(event: KeyboardEvent): void {
  const here = closest(event, '.num');
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const across = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  if (here === null || (step === undefined && !across) || !(event.currentTarget instanceof Element)) return;
  const scope = across ? here.closest('[data-row]') : event.currentTarget;
  const same = across ? `:not([data-siglum="${here.dataset['siglum']}"])` : `[data-siglum="${here.dataset['siglum']}"]`;
  const numbers = [...(scope?.querySelectorAll<HTMLElement>(`.num${same}`) ?? [])];
  const next = across ? numbers[0] : numbers[numbers.indexOf(here) + (step ?? 0)];
  if (next === undefined) return;
  event.preventDefault();
  here.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
