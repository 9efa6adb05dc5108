import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Actions, AppState } from '#store/state.ts';
import type { AppStore } from '#store/store.ts';

const StoreContext = createContext<AppStore | null>(null);

export function StoreProvider({ store, children }: { readonly store: AppStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for events that need the state of their moment and draw nothing. */
export function useAppStore(): AppStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('The store is missing: wrap the app in StoreProvider.');
  return store;
}

/** One narrow piece of the state. The selector must return the same reference for the same state. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}

export const useActions = (): Actions => useApp((state) => state.actions);
