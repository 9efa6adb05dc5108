/** Days as whole numbers, so that they can be set against each other without a clock: 0 is 1 March of the year 0. */
export type DayNumber = number;

/** A day of the Gregorian calendar; `month` 1–12. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Years begin in March, so that a leap day is the last of its year.
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 9 : month - 3;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day - 1;
}

/** Day of the week, Sunday 0. */
export const weekdayOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;

/** The day that an ISO 8601 time begins with; null for none. The time's own zone counts, as that is the one the copy was written in. */
export function dayOfIso(time: string | null): DayNumber | null {
  const match = time === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(time);
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Copy names a weekday of the last or the coming days only: so far, in days, may it be from the day of writing. */
export const WEEKDAY_REACH = 6;
