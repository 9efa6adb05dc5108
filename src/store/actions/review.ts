import type { Context } from '../context.ts';
import { withChecked } from '../slices/review.ts';
import type { Actions } from '../state.ts';

export function reviewActions(context: () => Context): Pick<Actions, 'setChecked'> {
  return {
    setChecked(fact, checked) {
      const { store } = context();
      const { review } = store.getState();
      const next = withChecked(review, fact, checked);
      if (next !== review) store.setState({ review: next });
    },
  };
}
