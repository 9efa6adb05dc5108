import { useEffectEvent, useLayoutEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { inField } from './inField.ts';
import type { KeyAction, KeyBinding, Where } from './keyMap.ts';

export type UseKeys = {
  readonly bindings: readonly KeyBinding[];
  readonly page: Exclude<Where, 'everywhere'>;
  /** The reader's preference. */
  readonly singleKeys: boolean;
  readonly onAction: (action: KeyAction) => void;
};

/** Binds the keyboard map of a page to the window. Keys are silent while a dialog is open, and single keys in fields. */
export function useKeys({ bindings, page, singleKeys, onAction }: UseKeys): void {
  const act = useEffectEvent(onAction);
  // Before the page is painted: what a reader sees ready must hear the key that comes with the first glance.
  useLayoutEffect(() => {
    const map: Record<string, (event: KeyboardEvent) => void> = {};
    for (const binding of bindings) {
      if (binding.where !== 'everywhere' && binding.where !== page) continue;
      if (binding.single && !singleKeys) continue;
      const run = (event: KeyboardEvent): void => {
        if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return;
        const edits = binding.action.do === 'undo' || binding.action.do === 'redo';
        if ((binding.single || edits) && inField(event.target)) return;
        // Escape has work to do for the browser, too (leaving full screen, closing a menu).
        if (binding.action.do !== 'escape') event.preventDefault();
        act(binding.action);
      };
      for (const key of binding.keys) map[key] = run;
    }
    return tinykeys(window, map);
  }, [bindings, page, singleKeys]);
}
