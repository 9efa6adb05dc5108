import { dayOfIso, weekdayOf, WEEKDAY_REACH, type DayNumber } from '#core/model/calendar.ts';
import type { DateMention } from '#core/model/facts.ts';
import { RELATIVE_OFFSETS, WEEKDAY_NUMBERS } from './words/lists.ts';

/** A date with the day of writing of its version (ISO 8601, null where unknown). */
export type SaidDate = { readonly date: DateMention; readonly written: string | null };

/**
 * Do "Friday" and "today" mean one day, as far as the days of writing tell? `unknown` where they do not. Asked of two
 * relative words, or of one and a weekday; everything else is `unknown`.
 */
export function sameDay(x: SaidDate, y: SaidDate): 'yes' | 'no' | 'unknown' {
  if (x.date.form === 'relative' && y.date.form === 'relative') {
    const [own, theirs] = [meant(x), meant(y)];
    if (own === null || theirs === null) return x.date.key === y.date.key ? 'yes' : 'unknown';
    return own === theirs ? 'yes' : 'no';
  }
  if (y.date.form === 'relative') return sameDay(y, x);
  const weekday = WEEKDAY_NUMBERS.get(y.date.key);
  if (x.date.form !== 'relative' || weekday === undefined) return 'unknown';
  const day = meant(x);
  if (day === null) return 'unknown';
  const written = dayOfIso(y.written);
  return weekdayOf(day) === weekday && (written === null || Math.abs(day - written) <= WEEKDAY_REACH) ? 'yes' : 'no';
}

function meant({ date, written }: SaidDate): DayNumber | null {
  const day = dayOfIso(written);
  const offset = RELATIVE_OFFSETS.get(date.key);
  return day === null || offset === undefined ? null : day + offset;
}
