import type { TemporalState } from 'zundo';
import type { StoreApi } from 'zustand/vanilla';
import type { Clock } from './ports.ts';
import { follow, lawful } from './slices/lens.ts';
import type { AppState, Shelf } from './state.ts';

/** Typing pauses longer than this begin a new step of undo: a second, as most editors do. */
const NEW_STEP_AFTER_MS = 1000;

/** Undo and redo of the shelf and of the reader's decisions. The lens is remembered with each step, so that a version that returns is in view again. */
export type Timeline = {
  undo(): boolean;
  redo(): boolean;
  /** Changes with one `tag` that follow each other quickly are one step. */
  coalesced(tag: string, change: () => void): void;
  /** A change that undo does not step back over. */
  untracked(change: () => void): void;
  /** Another story begins: there is nothing to go back to. */
  clear(): void;
  /**
   * True in the middle of a step, when the shelf is back already and the lens has yet to follow it. Who writes or
   * computes from both waits for the state after.
   */
  isStepping(): boolean;
};

export type Remembered = Pick<AppState, 'shelf' | 'review' | 'lens'>;

export function createTimeline(store: StoreApi<AppState>, temporal: StoreApi<TemporalState<Remembered>>, clock: Clock): Timeline {
  let last: { readonly tag: string; readonly at: number } | null = null;

  const untracked = (change: () => void): void => {
    temporal.getState().pause();
    try {
      change();
    } finally {
      temporal.getState().resume();
    }
  };

  let stepping = false;
  const step = (go: () => void): void => {
    const was = store.getState();
    stepping = true;
    go();
    stepping = false;
    last = null;
    const now = store.getState();
    const returned = sameEntries(was.shelf, now.shelf) ? follow(was.lens, was.shelf, now.shelf) : now.lens;
    const { base, compared, read, catchUp, focus } = lawful(returned, now.shelf.entries.length);
    untracked(() => store.setState({ lens: { ...was.lens, base, compared, read, catchUp, focus } }));
  };

  return {
    untracked,
    isStepping: () => stepping,
    undo() {
      if (temporal.getState().pastStates.length === 0) return false;
      step(() => temporal.getState().undo());
      return true;
    },
    redo() {
      if (temporal.getState().futureStates.length === 0) return false;
      step(() => temporal.getState().redo());
      return true;
    },
    coalesced(tag, change) {
      const at = clock.now();
      const sameStep = last !== null && last.tag === tag && at - last.at < NEW_STEP_AFTER_MS;
      last = { tag, at };
      if (sameStep) untracked(change);
      else change();
    },
    clear() {
      last = null;
      temporal.getState().clear();
    },
  };
}

const sameEntries = (one: Shelf, other: Shelf): boolean =>
  one.entries.length === other.entries.length &&
  one.entries.every((entry) => other.entries.some((match) => match.key === entry.key));
