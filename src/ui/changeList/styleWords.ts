import type { OffStyle } from '#core/model/houseStyle.ts';

/** "Against house style: U.S. → US, 2 more"; null where nothing is. */
export function styleWords(notes: readonly OffStyle[]): string | null {
  const [first, ...more] = notes;
  if (first === undefined) return null;
  return `Against house style: ${first.from} → ${first.to}${more.length === 0 ? '' : `, ${more.length} more`}`;
}
