import type { Review } from '../state.ts';

export const NOTHING_CHECKED: Review = { checked: [] };

/** The newest mark stands last; a row is in the list once. */
export function withChecked(review: Review, fact: string, checked: boolean): Review {
  if (review.checked.includes(fact) === checked) return review;
  return { checked: checked ? [...review.checked, fact] : review.checked.filter((id) => id !== fact) };
}
