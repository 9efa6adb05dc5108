import type { KeyboardEvent } from 'react';
import type { View } from '#core/project/lens.ts';
import { figure } from '#ui/sentences/counts.ts';
import { Icon } from '#ui/parts/icons.tsx';

/** `flags`: how many things to check first wait in the view. */
export type ViewTab = { readonly view: View; readonly name: string; readonly flags?: number };
export type ViewTabsProps = { readonly tabs: readonly ViewTab[]; readonly view: View; readonly onView: (view: View) => void };

/** Element id that the tab of a view and the panel it controls agree on. */
export const VIEW_PANEL_ID = 'view-panel';
export const tabId = (view: View): string => `tab-${view}`;

/** The views as tabs: one tab stop, arrows inside, the chosen view follows the focus as both are at hand at once. */
export function ViewTabs({ tabs, view, onView }: ViewTabsProps) {
  const step = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.view === view);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    onView(next.view);
    document.getElementById(tabId(next.view))?.focus();
  };
  return (
    <nav className="views" aria-label="Views">
      <div role="tablist" aria-label="Views">
        {tabs.map((tab) => (
          <button
            key={tab.view} id={tabId(tab.view)} type="button" role="tab" aria-selected={tab.view === view} aria-controls={VIEW_PANEL_ID}
            aria-describedby={tab.flags === undefined ? undefined : `${tabId(tab.view)}-flags`} tabIndex={tab.view === view ? 0 : -1} onClick={() => onView(tab.view)} onKeyDown={step}
          >
            <span data-name={tab.name}>{tab.name}</span>
            {tab.flags === undefined ? null : <i className="tab-flags" aria-hidden="true"><Icon name="flag" size={10} />{figure(tab.flags)}</i>}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (tab.flags === undefined ? null : <span key={tab.view} id={`${tabId(tab.view)}-flags`} className="visually-hidden">{figure(tab.flags)} to check first</span>))}
    </nav>
  );
}

/** The same choice as a native list, for phones, where tabs have no room. */
export function ViewSelect({ tabs, view, onView }: ViewTabsProps) {
  return (
    <label className="view-select">
      <span className="visually-hidden">View</span>
      <select value={view} onChange={(event) => { const chosen = tabs.find((tab) => tab.view === event.target.value); if (chosen !== undefined) onView(chosen.view); }}>
        {tabs.map((tab) => <option key={tab.view} value={tab.view}>{tab.name}</option>)}
      </select>
      <Icon name="chevronDown" />
    </label>
  );
}
