/**
 * Whole percents of parts that add up to 100 exactly: each is rounded down, and what is missing goes to the largest
 * remainders (Hamilton's method), the first of equal ones. All 0 where there is nothing.
 */
export function percentsOf(parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((x, y) => x + y, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (100 * part) / sum);
  const out = exact.map(Math.floor);
  const byRemainder = [...parts.keys()].sort((x, y) => exact[y]! - out[y]! - (exact[x]! - out[x]!) || x - y);
  const missing = 100 - out.reduce((x, y) => x + y, 0);
  for (const part of byRemainder.slice(0, missing)) out[part]!++;
  return out;
}
