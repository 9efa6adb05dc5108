import type { Draft } from '#core/model/draft.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { Ports } from './ports.ts';
import { siglumAt } from './sigla.ts';
import { readsAlike } from './slices/shelf.ts';
import type { AppState, EntryKey, Facts } from './state.ts';
import type { Timeline } from './timeline.ts';

export const NO_FACTS: Facts = { status: 'idle', table: null };

/**
 * Wait after a change of the shelf, 90 to 300 ms: longer than the collator waits after a key (80 ms), so that a pair that
 * is about to be compared again is compared first. A comparison that is done ends the wait.
 */
const SHELF_PAUSE_MS = 150;

/** What a table of facts is made of, in the order of the shelf. */
type Wanted = readonly { readonly key: EntryKey; readonly draft: Draft }[];

/**
 * Keeps `facts` true to the shelf. The pair in view goes first: facts are asked for when its comparison stands, and what
 * still ran for older texts is aborted. Which texts, never which moment, decides the outcome.
 */
export function startFacts(store: StoreApi<AppState>, { engine, clock }: Ports, timeline: Timeline): void {
  /** The texts that the table in `facts` was made of, or could not be made of. */
  let made: Wanted = [];
  let asked: { readonly wanted: Wanted; readonly job: AbortController } | null = null;

  let callOff = (): void => {};

  const show = (facts: Facts): void => {
    const now = store.getState().facts;
    if (now.status !== facts.status || now.table !== facts.table) store.setState({ facts });
  };

  const drop = (): void => {
    asked?.job.abort();
    asked = null;
  };

  const ask = (wanted: Wanted): void => {
    const job = new AbortController();
    asked = { wanted, job };
    void engine.facts(wanted.map(({ draft }) => draft), wanted.map((_, index) => siglumAt(index)), job.signal).then((result) => {
      if (job.signal.aborted) return;
      asked = null;
      made = wanted;
      show(result.ok ? { status: 'ready', table: result.value } : { status: 'failed', table: null });
    });
  };

  /** Asks for what the shelf wants, once the pair in view is done. */
  const consider = (): void => {
    callOff();
    const { shelf: { entries: wanted }, collation } = store.getState();
    const paired = collation.status === 'ready' || collation.status === 'failed';
    // The worker takes one wish at a time, and the pair in view is the dearer one.
    if (!paired || (asked !== null && !alike(asked.wanted, wanted))) drop();
    if (paired && asked === null && wanted.length > 1 && !alike(made, wanted)) ask(wanted);
  };

  store.subscribe((state, previous) => {
    if (timeline.isStepping() || (state.shelf === previous.shelf && state.collation === previous.collation)) return;
    const wanted: Wanted = state.shelf.entries;
    if (wanted.length < 2) {
      callOff();
      drop();
      made = [];
      return show(NO_FACTS);
    }
    if (alike(made, wanted)) {
      callOff();
      drop();
      return show({ status: state.facts.table === null ? 'failed' : 'ready', table: state.facts.table });
    }
    // A table of other versions must not stand under these letters, not even for a moment.
    show({ status: 'running', table: sameVersions(made, wanted) ? state.facts.table : null });
    if (state.shelf === previous.shelf) return consider();
    if (asked !== null && !alike(asked.wanted, wanted)) drop();
    callOff();
    callOff = clock.after(SHELF_PAUSE_MS, consider);
  });
}

const sameVersions = (one: Wanted, other: Wanted): boolean =>
  one.length === other.length && one.every(({ key }, index) => key === other[index]?.key);

const alike = (one: Wanted, other: Wanted): boolean =>
  sameVersions(one, other) && one.every(({ draft }, index) => readsAlike(draft, other[index]?.draft ?? draft));
