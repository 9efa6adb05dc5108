import { subjectKey, type HeldPin, type Remark } from '#core/model/decisions.ts';
import type { PassageWords } from '#core/model/passage.ts';
import type { EntryKey, MarkChange, Review } from '../state.ts';

/** The newest mark stands last; a row is in the list once. */
export function withChecked(review: Review, fact: string, checked: boolean): Review {
  if (review.checked.includes(fact) === checked) return review;
  return { ...review, checked: checked ? [...review.checked, fact] : review.checked.filter((id) => id !== fact) };
}

/**
 * The newest decision stands last. Older ones on the very passages of both its sides are taken back by it, so that undoing
 * it by hand leaves what the engine would say, and not what was decided long before.
 */
export function withPin(review: Review, pin: HeldPin<EntryKey>): Review {
  return { ...review, pins: [...review.pins.filter((other) => !isAnswered(other, pin)), pin] };
}

export const withoutPin = (review: Review, pin: HeldPin<EntryKey>): Review =>
  review.pins.includes(pin) ? { ...review, pins: review.pins.filter((other) => other !== pin) } : review;

function isAnswered(old: HeldPin<EntryKey>, pin: HeldPin<EntryKey>): boolean {
  const turned = old.versions[0] === pin.versions[1] && old.versions[1] === pin.versions[0];
  if (!turned && (old.versions[0] !== pin.versions[0] || old.versions[1] !== pin.versions[1])) return false;
  const [before, after] = turned ? [old.after, old.before] : [old.before, old.after];
  return meet(before, pin.before) && meet(after, pin.after);
}
const meet = (one: readonly PassageWords[], other: readonly PassageWords[]): boolean =>
  one.some((a) => other.some((b) => a.quote === b.quote && a.occurrence === b.occurrence));

/** What is known of a subject that is about to be marked. */
export type Marked = Pick<Remark<EntryKey>, 'on' | 'at' | 'quote'>;

/** The remark on a subject with a change made to it; one that says nothing any more is gone. */
export function withMark(review: Review, { on, at, quote }: Marked, change: MarkChange, initials: string): Review {
  const key = subjectKey(on);
  const place = review.remarks.findIndex((remark) => subjectKey(remark.on) === key);
  const old: Remark<EntryKey> = review.remarks[place] ?? { on, seen: false, query: false, note: '', initials: '', at, quote };
  const note = change.note ?? old.note;
  const next: Remark<EntryKey> = {
    ...old, seen: change.seen ?? old.seen, query: change.query ?? old.query, note,
    initials: note === '' ? '' : note === old.note ? old.initials : initials,
  };
  if (place >= 0 && same(old, next)) return review;
  const says = next.seen || next.query || next.note !== '';
  if (place < 0) return says ? { ...review, remarks: [...review.remarks, next] } : review;
  return { ...review, remarks: says ? review.remarks.with(place, next) : review.remarks.toSpliced(place, 1) };
}

const same = (one: Remark<EntryKey>, other: Remark<EntryKey>): boolean =>
  one.seen === other.seen && one.query === other.query && one.note === other.note && one.initials === other.initials;
