import { until } from '#ui/sentences/day.ts';

/** What a file says of an embargo, for a banner; null where it says nothing, or the time has come. `now`: milliseconds since 1970. */
export function embargoWords(stated: string | null, now = Date.now()): string | null {
  if (stated === null) return null;
  const time = /^\d{4}-\d\d-\d\dT/.test(stated) ? Date.parse(stated) : NaN;
  if (Number.isNaN(time)) return `The file says: until ${stated}`;
  return time <= now ? null : `The file says: until ${until(time, now)}`;
}
