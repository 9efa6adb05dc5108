import type { EntryKey, Shelf, ShelfEntry } from './state.ts';

/** Versions of one story that can stand side by side; beyond it the letters run out and so does the screen. */
export const MAX_VERSIONS = 20;

const SIGLA = 'ABCDEFGHIJKLMNOPQRST';

/** 0 → A … 19 → T. */
export const siglumAt = (index: number): string => SIGLA.charAt(index);
/** A → 0 … T → 19; -1 for anything else. */
export const indexOfSiglum = (siglum: string): number => (siglum.length === 1 ? SIGLA.indexOf(siglum) : -1);

export const entryAt = (shelf: Shelf, siglum: string): ShelfEntry | null => shelf.entries[indexOfSiglum(siglum)] ?? null;

export function siglumOf(shelf: Shelf, key: EntryKey): string | null {
  const index = shelf.entries.findIndex((entry) => entry.key === key);
  return index < 0 ? null : siglumAt(index);
}
