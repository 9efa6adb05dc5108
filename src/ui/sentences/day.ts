const THIS_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const OTHER_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const HOUR = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "21 March", and in another year "21 March 2027", by the reader's clock. */
export const day = (time: number, now = Date.now()): string =>
  (new Date(time).getFullYear() === new Date(now).getFullYear() ? THIS_YEAR : OTHER_YEAR).format(time);

/** "21 March", and where it is less than two days away "21 March, 14:05". */
export const until = (time: number, now = Date.now()): string =>
  (Math.abs(time - now) < TWO_DAYS_MS ? `${day(time, now)}, ${HOUR.format(time)}` : day(time, now));

const TWO_DAYS_MS = 2 * 86_400_000;
