import { ITEM_CLASSES, type ItemClass } from '#core/project/items.ts';
import { START_LENS, type Focus, type Lens } from '#core/project/lens.ts';
import { indexOfSiglum, siglumAt } from '../sigla.ts';
import type { EntryKey, Shelf } from '../state.ts';

/** The classes switched off, each once and in the order of the list, so that equal filters are equal arrays. */
export const hiddenInOrder = (hidden: readonly ItemClass[]): readonly ItemClass[] =>
  ITEM_CLASSES.filter((itemClass) => hidden.includes(itemClass));

/** Base and compared exist and differ, as far as `versions` allows; with fewer than two they are A and B. */
export function lawful(lens: Lens, versions: number): Lens {
  if (versions < 2) return { ...lens, base: START_LENS.base, compared: START_LENS.compared };
  const inRange = (siglum: string): boolean => indexOfSiglum(siglum) >= 0 && indexOfSiglum(siglum) < versions;
  const base = inRange(lens.base) ? lens.base : siglumAt(lens.compared === 'A' ? 1 : 0);
  const compared = inRange(lens.compared) && lens.compared !== base ? lens.compared : siglumAt(base === 'A' ? 1 : indexOfSiglum(base) - 1);
  return base === lens.base && compared === lens.compared ? lens : { ...lens, base, compared };
}

/**
 * The lens after the shelf changed: it keeps looking at the same two texts under whatever letters they have now. Where
 * one of them is gone, the nearest other text takes its place; the selection goes with it.
 */
export function follow(lens: Lens, before: Shelf, after: Shelf): Lens {
  const was = { base: keyAt(before, lens.base), compared: keyAt(before, lens.compared) };
  const count = after.entries.length;
  if (count < 2) return { ...lawful(lens, count), focus: null };
  const compared = indexOf(after, was.compared);
  const base = indexOf(after, was.base) ?? nearest(indexOfSiglum(lens.base), count, compared);
  const other = compared ?? nearest(indexOfSiglum(lens.compared), count, base);
  const now: Lens = { ...lens, base: siglumAt(base), compared: siglumAt(other) };
  const samePair = keyAt(after, now.base) === was.base && keyAt(after, now.compared) === was.compared;
  return { ...now, focus: samePair ? renamed(lens.focus, lens, now) : null };
}

/** A selection survives a change of the lens only where it points at something that is still compared. */
export function looked(lens: Lens, change: Partial<Lens>): Lens {
  const next = { ...lens, ...change, hidden: hiddenInOrder(change.hidden ?? lens.hidden) };
  if (change.focus !== undefined || (next.base === lens.base && next.compared === lens.compared)) return next;
  return { ...next, focus: stillInView(lens.focus, next) };
}

/** Items belong to one comparison in one direction; a paragraph lasts as long as its version is in view. */
function stillInView(focus: Focus | null, now: Lens): Focus | null {
  // Facts are those of all versions, whichever two are in view.
  if (focus?.kind !== 'paragraph') return focus?.kind === 'fact' ? focus : null;
  const siglum = focus.anchor.charAt(0).toUpperCase();
  return siglum === now.base || siglum === now.compared ? focus : null;
}

const keyAt = (shelf: Shelf, siglum: string): EntryKey | null => shelf.entries[indexOfSiglum(siglum)]?.key ?? null;

function indexOf(shelf: Shelf, key: EntryKey | null): number | null {
  const index = shelf.entries.findIndex((entry) => entry.key === key);
  return index < 0 ? null : index;
}

/** The place closest to `wanted` that is not `taken`; the earlier one of two. */
function nearest(wanted: number, count: number, taken: number | null): number {
  for (let distance = 0; distance <= Math.max(count, wanted); distance++) {
    for (const index of [wanted - distance, wanted + distance]) {
      if (index >= 0 && index < count && index !== taken) return index;
    }
  }
  return 0;
}

function renamed(focus: Focus | null, was: Lens, now: Lens): Focus | null {
  if (focus === null || focus.kind !== 'paragraph') return focus;
  const letter = focus.anchor.charAt(0).toUpperCase();
  const next = letter === was.base ? now.base : letter === was.compared ? now.compared : null;
  return next === null ? null : { kind: 'paragraph', anchor: next.toLowerCase() + focus.anchor.slice(1) };
}
