const MONTHS: Readonly<Record<string, number>> = { jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12 };

/**
 * A time as files write it, as ISO 8601; null where it is none. Takes ISO 8601 in its long and short forms
 * (2026-03-02T16:40:00Z, 20260302T164000+0100, 2026-03-02) and the date of mails (RFC 5322). A zone that is not given
 * stays not given: 2026-03-02T16:40:00 is said as it was, never turned into UTC.
 */
export function isoTime(raw: string | null | undefined): string | null {
  if (raw === null || raw === undefined) return null;
  const text = raw.trim();
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return build(Number(year), Number(month), Number(day), hour === undefined ? null : [Number(hour), Number(minute), Number(second ?? 0)], zone);
  }
  const mail = /^(?:[A-Za-z]{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|UT|[+-]\d{4})?)?/.exec(text);
  if (mail !== null) {
    const [, day, month, year, hour, minute, second, zone] = mail;
    return build(Number(year), MONTHS[(month as string).toLowerCase()] ?? 0, Number(day), hour === undefined ? null : [Number(hour), Number(minute), Number(second ?? 0)], zone);
  }
  return null;
}

export const monthNumber = (name: string): number => MONTHS[name.slice(0, 3).toLowerCase()] ?? 0;

const two = (n: number): string => String(n).padStart(2, '0');

/** Puts the parts together where they are a real time of a real day. */
export function build(year: number, month: number, day: number, clock: readonly [number, number, number] | null, zone?: string): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (clock === null) return date;
  const [hour, minute, second] = clock;
  if (hour > 23 || minute > 59 || second > 60) return null;
  return `${date}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(Z|UTC|GMT|UT|[+-]00:?00)$/i.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** "16:40 UTC", or the local clock with its offset, for labels; null where there is no clock. */
export function clockOf(iso: string | null): string | null {
  const match = /T(\d{2}:\d{2}):\d{2}(Z|[+-]\d{2}:\d{2})?$/.exec(iso ?? '');
  if (match === null) return null;
  return match[2] === undefined ? (match[1] as string) : match[2] === 'Z' ? `${match[1]} UTC` : `${match[1]} ${match[2]}`;
}

/** Milliseconds for putting times in order; one without a zone counts as UTC, so that every machine agrees. NaN where unknown. */
export function instantOf(iso: string | null): number {
  if (iso === null) return Number.NaN;
  return Date.parse(/T/.test(iso) && !/(Z|[+-]\d{2}:\d{2})$/.test(iso) ? `${iso}Z` : iso);
}
