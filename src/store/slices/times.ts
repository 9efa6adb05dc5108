import type { Shelf, ShelfEntry } from '../state.ts';

/** When a version was written, in milliseconds since 1970; null where nobody says, or not in a way that can be read. */
export function timeOf({ draft: { publishedAt } }: Pick<ShelfEntry, 'draft'>): number | null {
  const time = publishedAt === null ? NaN : Date.parse(publishedAt);
  return Number.isFinite(time) ? time : null;
}

/** Versions that carry a time. */
export const timed = (entries: readonly Pick<ShelfEntry, 'draft'>[]): number => entries.filter((entry) => timeOf(entry) !== null).length;

/** Whether those that carry a time stand in its order. Two of one moment may stand either way. */
export function isInTimeOrder(entries: readonly Pick<ShelfEntry, 'draft'>[]): boolean {
  const times = entries.map(timeOf).filter((time) => time !== null);
  return times.every((time, at) => at === 0 || time >= (times[at - 1] ?? time));
}

/** Versions that carry a time change places among themselves, until they stand in its order; all others stay where they are. */
export function inTimeOrder(shelf: Shelf): Shelf {
  if (isInTimeOrder(shelf.entries)) return shelf;
  const sorted = shelf.entries.filter((entry) => timeOf(entry) !== null).sort((one, other) => (timeOf(one) ?? 0) - (timeOf(other) ?? 0));
  return { ...shelf, entries: shelf.entries.map((entry) => (timeOf(entry) === null ? entry : (sorted.shift() ?? entry))) };
}

/** The time as the reader typed it for a version: ISO 8601, or null for none. */
export const withTime = (shelf: Shelf, key: string, publishedAt: string | null): Shelf => ({
  ...shelf,
  entries: shelf.entries.map((entry) => (entry.key === key ? { ...entry, draft: { ...entry.draft, publishedAt } } : entry)),
});
