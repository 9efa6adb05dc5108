import { createRoot } from 'react-dom/client';
import type { AppStore } from '#store/store.ts';
import { ErrorBoundary } from '#ui/notices/ErrorBoundary.tsx';
import { App, type AppProps } from './App.tsx';
import { StoreProvider } from './storeContext.tsx';

/** Draws the page of `store` in `root`, from now on. */
export function mount(root: HTMLElement, { store, ...app }: AppProps & { readonly store: AppStore }): void {
  createRoot(root).render(
    <ErrorBoundary>
      <StoreProvider store={store}>
        <App {...app} />
      </StoreProvider>
    </ErrorBoundary>,
  );
}
