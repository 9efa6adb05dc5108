import { NO_DECISIONS, renameVersions } from '#core/model/decisions.ts';
import type { Draft } from '#core/model/draft.ts';
import type { HouseStyle } from '#core/model/houseStyle.ts';
import { sameWish, type AnyStudy, type StudyKind, type StudyWish } from '#core/project/study.ts';
import type { VersionHead } from '#core/project/versionHead.ts';
import type { StoreApi } from 'zustand/vanilla';
import { neededStudies } from './needed.ts';
import type { Ports } from './ports.ts';
import { siglumAt } from './sigla.ts';
import { NO_HEADS, withHeads } from './slices/heads.ts';
import { readsAlike } from './slices/shelf.ts';
import { styleInUse } from './slices/styles.ts';
import type { AppState, EntryKey, Review, Studies } from './state.ts';
import type { Timeline } from './timeline.ts';

const NOTHING = { status: 'idle', done: 0, of: 0, result: null } as const;
export const NO_STUDIES: Studies = { facts: NOTHING, collation: NOTHING, sources: NOTHING, taken: NOTHING, overview: NOTHING, 'catch-up': NOTHING, passages: NOTHING };
const KINDS = Object.keys(NO_STUDIES) as StudyKind[];

/**
 * Wait after a change of the shelf, 90 to 300 ms: longer than the collator waits after a key (80 ms), so that a pair that
 * is about to be compared again is compared first. A comparison that is done ends the wait.
 */
const SHELF_PAUSE_MS = 150;

/** What a study is made of, in the order of the shelf. */
type Texts = readonly { readonly key: EntryKey; readonly draft: Draft }[];
type Pins = Review['pins'];
type Made = { readonly texts: Texts; readonly style: HouseStyle; readonly pins: Pins; readonly wish: StudyWish; readonly study: AnyStudy | null };

/**
 * Keeps `studies` true to the shelf and to the view on screen. The pair in view goes first: a study is asked for when
 * its comparison stands. Of those that are needed one is made at a time, in the order of need; one that is needed no
 * longer is aborted, and what it still answers is ignored. Which texts and wishes, never which moment, decide the outcome.
 */
export function startStudying(store: StoreApi<AppState>, { engine, clock }: Ports, timeline: Timeline): void {
  /** The newest study of each kind that was made, or that failed. */
  const made = new Map<StudyKind, Made>();
  let asked: (Omit<Made, 'study'> & { readonly job: AbortController }) | null = null;
  let callOff = (): void => {};

  const styleNow = (): HouseStyle => styleInUse(store.getState().preferences.styles);
  const pinsNow = (): Pins => store.getState().review.pins;
  const isMade = (wish: StudyWish, texts: Texts): boolean => {
    const last = made.get(wish.kind);
    return last !== undefined && sameWish(last.wish, wish) && last.style === styleNow() && last.pins === pinsNow() && alike(last.texts, texts);
  };

  /** How each study stands now, from what was made and what is asked for. */
  const show = (): void => {
    const { shelf: { entries: texts }, studies } = store.getState();
    const needed = neededStudies(store.getState());
    const next: Studies = { ...studies };
    let changed = false;
    for (const kind of KINDS) {
      const last = made.get(kind);
      const wish = needed.find((one) => one.kind === kind);
      const was = studies[kind];
      const status = wish === undefined ? 'idle' : !isMade(wish, texts) ? 'running' : last?.study === null ? 'failed' : 'ready';
      // A study of other versions must not stand under these letters, not even for a moment.
      const study = last !== undefined && sameVersions(last.texts, texts) ? last.study : null;
      const counts = status === 'running' && was.status === 'running' ? { done: was.done, of: was.of } : { done: 0, of: 0 };
      if (was.status === status && was.result === study) continue;
      changed = true;
      Object.assign(next, { [kind]: { status, ...counts, result: study } });
    }
    if (changed) store.setState({ studies: next });
  };

  const drop = (): void => {
    asked?.job.abort();
    asked = null;
  };

  const ask = (wish: StudyWish, texts: Texts): void => {
    const job = new AbortController();
    const style = styleNow();
    const pins = pinsNow();
    asked = { wish, texts, style, pins, job };
    const placed = renameVersions({ ...NO_DECISIONS, pins }, (key) => placeOf(texts, key)).pins;
    const onProgress = (done: number, of: number): void => {
      if (job.signal.aborted) return;
      store.setState(({ studies }) => ({ studies: { ...studies, [wish.kind]: { ...studies[wish.kind], done, of } } }));
    };
    const onHeads = (found: readonly VersionHead[]): void => {
      if (job.signal.aborted) return;
      const { heads, shelf } = store.getState();
      const known = withHeads(heads, shelf, texts.flatMap(({ key }, at) => { const head = found[at]; return head === undefined ? [] : [[key, head] as const]; }));
      if (known !== heads) store.setState({ heads: known });
    };
    void engine.study(wish, texts.map(({ draft }) => draft), texts.map((_, index) => siglumAt(index)), { style, pins: placed }, { onHeads, onProgress }, job.signal).then((result) => {
      if (job.signal.aborted) return;
      asked = null;
      made.set(wish.kind, { texts, wish, style, pins, study: result.ok ? result.value : null });
      show();
      consider();
    });
  };

  /** Asks for what is needed first, once the pair in view is done. */
  const consider = (): void => {
    callOff();
    const state = store.getState();
    const { shelf: { entries: texts }, collation } = state;
    const paired = collation.status === 'ready' || collation.status === 'failed';
    const wish = neededStudies(state).find((one) => !isMade(one, texts));
    // The worker takes one wish at a time, and the pair in view is the dearer one.
    const stale = asked !== null && (wish === undefined || !sameWish(asked.wish, wish) || asked.style !== styleNow() || asked.pins !== pinsNow() || !alike(asked.texts, texts));
    if (!paired || stale) drop();
    if (paired && asked === null && wish !== undefined) ask(wish, texts);
  };

  store.subscribe((state, previous) => {
    if (timeline.isStepping() || (state.shelf === previous.shelf && state.collation === previous.collation && state.lens === previous.lens && state.review.pins === previous.review.pins)) return;
    if (state.shelf.entries.length < 2) made.clear();
    if (state.shelf.entries.length === 0 && state.heads !== NO_HEADS) store.setState({ heads: NO_HEADS });
    show();
    if (state.shelf === previous.shelf) return consider();
    const texts: Texts = state.shelf.entries;
    if (asked !== null && !alike(asked.texts, texts)) drop();
    callOff();
    callOff = clock.after(SHELF_PAUSE_MS, consider);
  });
}

const placeOf = (texts: Texts, key: EntryKey): number | null => {
  const place = texts.findIndex((text) => text.key === key);
  return place < 0 ? null : place;
};

const sameVersions = (one: Texts, other: Texts): boolean =>
  one.length === other.length && one.every(({ key }, index) => key === other[index]?.key);

const alike = (one: Texts, other: Texts): boolean =>
  sameVersions(one, other) && one.every(({ draft }, index) => readsAlike(draft, other[index]?.draft ?? draft));
