/** Two digits. */
const two = (n: number): string => String(n).padStart(2, '0');

/** An ISO time as a field for date and time holds it, in the reader's own zone, to the minute; empty where there is none. */
export function fieldTime(publishedAt: string | null): string {
  const time = publishedAt === null ? null : new Date(publishedAt);
  if (time === null || Number.isNaN(time.getTime())) return '';
  return `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** What such a field holds, as ISO 8601 in UTC; null where it is empty or no time. */
export function isoTime(field: string): string | null {
  const time = field === '' ? NaN : new Date(field).getTime();
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** "14 Mar, 15:20" in the reader's own zone; empty where there is none. */
export function shortTime(publishedAt: string | null): string {
  const time = publishedAt === null ? NaN : Date.parse(publishedAt);
  return Number.isNaN(time) ? '' : SHORT.format(time);
}
