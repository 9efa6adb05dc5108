import { MAX_NOTE_CHARS, subjectKey } from '#core/model/decisions.ts';
import { pinnedWords } from '#core/model/pin.ts';
import type { Context } from '../context.ts';
import { markedBy, paragraphAt } from '../marked.ts';
import { withChecked, withMark, withoutPin, withPin } from '../slices/review.ts';
import type { Actions, Review } from '../state.ts';

export function reviewActions(context: () => Context): Pick<Actions, 'setChecked' | 'pin' | 'unpin' | 'mark'> {
  const decide = (to: (review: Review) => Review): void => {
    const { store } = context();
    const { review } = store.getState();
    const next = to(review);
    if (next !== review) store.setState({ review: next });
  };
  return {
    setChecked: (fact, checked) => decide((review) => withChecked(review, fact, checked)),
    pin(kind, before, after) {
      const state = context().store.getState();
      const named = (anchors: readonly string[]) => anchors.flatMap((anchor) => {
        const found = paragraphAt(state, anchor);
        const words = found === null ? null : pinnedWords(found.version, found.paragraph);
        return found === null || words === null ? [] : [{ key: found.key, words }];
      });
      const [left, right] = [named(before), named(after)];
      const [one] = left;
      const [other] = right;
      if (one === undefined || other === undefined || one.key === other.key) return;
      decide((review) => withPin(review, { kind, versions: [one.key, other.key], before: left.map(({ words }) => words), after: right.map(({ words }) => words) }));
    },
    unpin: (pin) => decide((review) => withoutPin(review, pin)),
    mark(focus, change) {
      const { store, timeline } = context();
      const state = store.getState();
      const marked = markedBy(state, focus);
      if (marked === null) return;
      const { note } = change;
      const cut = note === undefined ? change : { ...change, note: note.slice(0, MAX_NOTE_CHARS).replace(/\p{Surrogate}$/u, '') };
      const set = (): void => decide((review) => withMark(review, marked, cut, state.preferences.initials));
      if (note === undefined) set();
      else timeline.coalesced(`note ${subjectKey(marked.on)}`, set);
    },
  };
}
