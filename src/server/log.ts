/**
 * One line of JSON for a request: when, which route, how it ended, how long it took. The route is a name from our own
 * code, never what was asked for: an address may hold an id or, mangled by a mail filter, a whole secret.
 */
export type Log = (line: { readonly route: string; readonly status: number; readonly ms: number }) => void;

export const logTo = (write: (line: string) => void, now: () => number, which: 'share' | 'all'): Log =>
  ({ route, status, ms }) => {
    const worth = which === 'all' || status >= 500 || !UNREMARKABLE.test(route);
    if (worth) write(`${JSON.stringify({ time: new Date(now()).toISOString(), route, status, ms: Math.round(ms * 10) / 10 })}\n`);
  };

/** Files of the page, and what a supervisor asks every few seconds. */
const UNREMARKABLE = / (site|\/healthz)$/;
