import type { Comparison } from '#core/model/collation.ts';
import { pinsBetween } from '#core/model/decisions.ts';
import type { Draft } from '#core/model/draft.ts';
import type { HouseStyle } from '#core/model/houseStyle.ts';
import type { Pin } from '#core/model/pin.ts';
import { versionHead } from '#core/project/versionHead.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { Ports } from './ports.ts';
import { entryAt } from './sigla.ts';
import { withHeads } from './slices/heads.ts';
import { readsAlike } from './slices/shelf.ts';
import { styleInUse } from './slices/styles.ts';
import type { AppState, Collation, EntryKey, VersionPair } from './state.ts';
import type { Timeline } from './timeline.ts';

/** Wait after a key before comparing again: shorter than the gap between two keys of a fast typist (about 100 ms). */
const EDIT_PAUSE_MS = 80;
/** Characters of both texts up to which no key is waited out: two versions of 10,000 words are compared within two frames, which looks like at once. */
const AT_ONCE_CHARS = 130_000;
/** Comparisons kept for stepping Back and forth between pairs; each may hold some megabytes. */
const MAX_REMEMBERED = 4;

const NO_VERSIONS: VersionPair = { before: null, after: null };

type Remembered = { readonly keys: string; readonly before: Draft; readonly after: Draft; readonly style: HouseStyle; readonly pinned: string; readonly comparison: Comparison };
type Side = { readonly key: EntryKey; readonly draft: Draft };
type Pair = { readonly before: Side | null; readonly after: Side | null; readonly pins: readonly Pin[] };

/**
 * Keeps `collation` true to the pair in view. The newest wish wins: whatever ran for an older one is aborted, and what
 * it still answers is ignored. Which pair, never which moment, decides the outcome.
 */
export function startCollating(store: StoreApi<AppState>, { engine, clock }: Ports, timeline: Timeline): void {
  let pair: Pair = { before: null, after: null, pins: [] };
  let style = styleInUse(store.getState().preferences.styles);
  let stop = (): void => {};
  let remembered: readonly Remembered[] = [];

  const show = (collation: Collation): void => store.setState({ collation });

  /** What a version is by itself; of the openings of a long text nothing can be said yet. */
  const showRead = (collation: Collation): void => {
    const { before, after } = collation.versions;
    const found = ([[pair.before, before], [pair.after, after]] as const).flatMap(([side, version]) => (side === null || version === null ? [] : [[side.key, versionHead(version)] as const]));
    const { heads, shelf } = store.getState();
    store.setState({ collation, heads: withHeads(heads, shelf, found) });
  };

  const recall = (before: Draft, after: Draft, pinned: string): Comparison | null =>
    remembered.find((one) => readsAlike(one.before, before) && readsAlike(one.after, after) && one.style === style && one.pinned === pinned)?.comparison ?? null;

  const compare = (before: Draft, after: Draft, pins: readonly Pin[], shown: Collation): void => {
    const pinned = JSON.stringify(pins);
    const known = recall(before, after, pinned);
    if (known !== null) return showRead({ status: 'ready', versions: pairOf(known), comparison: known });
    const job = new AbortController();
    const keys = `${pair.before?.key} ${pair.after?.key}`;
    const judgedBy = style;
    stop = () => job.abort();
    const comparison = 'comparison' in shown ? shown.comparison : null;
    show({ status: 'running', done: 0, of: 0, versions: shown.versions, comparison });
    const update = (change: Partial<Extract<Collation, { status: 'running' }>>, showNow = show): void => {
      const now = store.getState().collation;
      if (!job.signal.aborted && now.status === 'running') showNow({ ...now, ...change });
    };
    const watch = {
      // An edit keeps the comparison of the whole on screen; it says more than openings do.
      onAhead: (openings: Comparison) => { if (comparison === null) update({ versions: pairOf(openings), comparison: openings }); },
      onVersions: (one: VersionPair['before'], other: VersionPair['after']) => update({ versions: { before: one, after: other } }, showRead),
      onProgress: (done: number, of: number) => update({ done, of }),
    };
    void engine.compare(before, after, { style, pins }, watch, job.signal).then((result) => {
      if (job.signal.aborted) return;
      stop = () => {};
      if (!result.ok) return show({ status: 'failed', versions: store.getState().collation.versions, problem: result.problem });
      const [last, ...older] = remembered;
      // Of what is typed only the last two texts are kept, or a word would drive out all other pairs.
      const kept = last?.keys === keys ? [last, ...older.filter((one) => one.keys !== keys)] : remembered;
      remembered = [{ keys, before, after, style: judgedBy, pinned, comparison: result.value }, ...kept].slice(0, MAX_REMEMBERED);
      showRead({ status: 'ready', versions: pairOf(result.value), comparison: result.value });
    });
  };

  const readAlone = (draft: Draft): void => {
    const job = new AbortController();
    stop = () => job.abort();
    void engine.segment(draft, job.signal).then((result) => {
      if (job.signal.aborted) return;
      if (result.ok) showRead({ status: 'idle', versions: { before: result.value, after: null } });
      else show({ status: 'failed', versions: NO_VERSIONS, problem: result.problem });
    });
  };

  const start = (shown: Collation): void => {
    const { before, after, pins } = pair;
    if (before !== null && after !== null) compare(before.draft, after.draft, pins, shown);
    else if (before !== null) readAlone(before.draft);
  };

  store.subscribe((state, previous) => {
    if (timeline.isStepping() || (state.shelf === previous.shelf && state.lens === previous.lens && sameTerms(state, previous))) return;
    const before = entryAt(state.shelf, state.lens.base);
    const after = entryAt(state.shelf, state.lens.compared);
    const wanted: Pair = { before, after, pins: before === null || after === null ? [] : pinsBetween(state.review.pins, before.key, after.key) };
    const chosen = styleInUse(state.preferences.styles);
    // A decision is one event; only typing is waited out.
    const judgedAnew = (chosen !== style || JSON.stringify(wanted.pins) !== JSON.stringify(pair.pins)) && before !== null && after !== null;
    style = chosen;
    if (!judgedAnew && alike(wanted.before, pair.before) && alike(wanted.after, pair.after)) return;
    const editing = wanted.before?.key === pair.before?.key && wanted.after?.key === pair.after?.key;
    pair = wanted;
    stop();
    stop = () => {};
    if (!editing) {
      show({ status: 'idle', versions: NO_VERSIONS });
      // Who heard of it may have chosen another pair by now, which is started already.
      if (pair === wanted) start({ status: 'idle', versions: NO_VERSIONS });
    } else if (judgedAnew || isShort(wanted)) start(store.getState().collation);
    else stop = clock.after(EDIT_PAUSE_MS, () => start(store.getState().collation));
  });
}

const isShort = ({ before, after }: Pair): boolean => (before?.draft.text.length ?? 0) + (after?.draft.text.length ?? 0) <= AT_ONCE_CHARS;

const sameTerms = (one: AppState, other: AppState): boolean =>
  one.preferences.styles === other.preferences.styles && one.review.pins === other.review.pins;

const pairOf = ({ before, after }: Comparison): VersionPair => ({ before, after });

const alike = (one: Side | null, other: Side | null): boolean =>
  one === null || other === null ? one === other : one.key === other.key && readsAlike(one.draft, other.draft);
