import type { VersionHead } from '#core/project/versionHead.ts';
import type { EntryKey, Heads, Shelf } from '../state.ts';

export const NO_HEADS: Heads = { of: {} };

/** Takes in what was read of versions; those that have left the shelf are forgotten. The same object where nothing is new. */
export function withHeads(heads: Heads, shelf: Shelf, found: readonly (readonly [EntryKey, VersionHead])[]): Heads {
  const isNews = found.some(([key, { headline, words }]) => heads.of[key]?.words !== words || heads.of[key].headline !== headline);
  if (!isNews) return heads;
  const all = new Map([...Object.entries(heads.of), ...found]);
  return { of: Object.fromEntries(shelf.entries.flatMap(({ key }) => { const head = all.get(key); return head === undefined ? [] : [[key, head] as const]; })) };
}
