import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Counterpart } from './Counterpart.tsx';

export type StretchEvents = {
  /** A stretch or a note was followed to where the source has the words. */
  readonly onSource: (siglum: string, anchor: string) => void;
  readonly onCopy: (anchor: string) => void;
  /** A paragraph was clicked beside any stretch. */
  readonly onSelect: (anchor: string) => void;
};

/**
 * What the reader does in a text by sources. The stretch under the pointer, or with the keyboard's place, shows its
 * counterpart until Escape or until it is left. The stretches are one tab stop: the arrow keys walk them, Enter goes.
 */
export function useStretches(text: RefObject<HTMLElement | null>, events: StretchEvents): Counterpart | null {
  const [counterpart, setCounterpart] = useState<Counterpart | null>(null);
  const on = useEffectEvent((act: (to: StretchEvents) => void) => act(events));
  useEffect(() => {
    const root = text.current;
    if (root === null || root.querySelector('.stretch[tabindex="0"]') !== null) return;
    root.querySelector('[role="link"]')?.setAttribute('tabindex', '0');
  });
  useEffect(() => {
    const root = text.current;
    if (root === null) return;
    const show = (target: EventTarget | null): void => {
      if (target instanceof Element && target.closest('.counterpart') !== null) return;
      setCounterpart(counterpartOf(stretchAt(target)));
    };
    const over = (event: PointerEvent): void => { if (event.pointerType !== 'touch') show(event.target); };
    const leave = (): void => setCounterpart(counterpartOf(stretchAt(document.activeElement)));
    const focus = (event: FocusEvent): void => { if (stretchAt(event.target)?.matches(':focus-visible') === true) show(event.target); };
    const blur = (): void => setCounterpart(null);
    const keydown = (event: KeyboardEvent): void => {
      const here = stretchAt(event.target);
      if (event.key === 'Escape') setCounterpart(null);
      if (here === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (event.key === 'Enter') {
        event.preventDefault();
        follow(here);
      } else if (by !== undefined) {
        event.preventDefault();
        const all = [...root.querySelectorAll<HTMLElement>('[role="link"]')];
        const next = all[all.indexOf(here) + by];
        if (next === undefined) return;
        here.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      }
    };
    const follow = (element: HTMLElement): void => {
      const { source = '', place = '' } = element.dataset;
      on((to) => to.onSource(source, place));
    };
    const click = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = event.target.closest<HTMLElement>('[data-copy], [data-place]');
      const copy = link?.dataset['copy'];
      // A click that ends a selection of words follows nothing.
      if (document.getSelection()?.isCollapsed === false && link?.tagName !== 'A') return;
      if (link !== null) {
        event.preventDefault();
        if (copy === undefined) follow(link);
        else on((to) => to.onCopy(copy));
        return;
      }
      const anchor = event.target.closest('.source-row')?.querySelector('[data-paragraph]')?.id;
      if (anchor !== undefined) on((to) => to.onSelect(anchor));
    };
    const listeners = { pointerover: over, pointerleave: leave, focusin: focus, focusout: blur, keydown, click } as const;
    for (const [name, hear] of Object.entries(listeners)) root.addEventListener(name, hear as EventListener);
    return () => { for (const [name, hear] of Object.entries(listeners)) root.removeEventListener(name, hear as EventListener); };
  }, [text]);
  return counterpart;
}

const stretchAt = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('.stretch[data-place]') : null);

function counterpartOf(stretch: HTMLElement | null): Counterpart | null {
  if (stretch === null) return null;
  const { source = '', place = '', start = '0', end = '0' } = stretch.dataset;
  return { siglum: source, anchor: place, start: Number(start), end: Number(end), stretch };
}
