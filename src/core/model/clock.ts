/**
 * Can the figure be a time of day: "9:15", "17:00", "24:00"? With a.m. or p.m. (`halved`) its hour is one of twelve. "44:15" is what a
 * race took, a figure like any other.
 */
export function isTimeOfDay(hour: number, minutes: number, halved: boolean): boolean {
  if (minutes > 59) return false;
  return halved ? hour <= 12 : hour < 24 || (hour === 24 && minutes === 0);
}
