import { Component, type ErrorInfo, type ReactNode } from 'react';

type Props = { readonly children: ReactNode };
type State = { readonly fault: Error | null };

/** The last resort when drawing breaks: a calm page that says where the texts are, never a blank one. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override componentDidCatch(fault: Error, info: ErrorInfo): void {
    console.error(fault, info.componentStack);
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <main className="calm" data-state="failed">
        <h1>Something in Writethru broke.</h1>
        <p>Your texts are kept in this browser. Reloading the page brings them back as they were half a second ago.</p>
        <pre>{fault.message}</pre>
        <button type="button" className="btn" onClick={() => location.reload()}>Reload</button>
      </main>
    );
  }
}
