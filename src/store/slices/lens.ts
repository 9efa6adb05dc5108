import { alarmsInOrder } from '#core/project/alarmFilter.ts';
import { ITEM_CLASSES, type ItemClass } from '#core/project/items.ts';
import { isOfAll, START_LENS, type Focus, type Lens, type Triple } from '#core/project/lens.ts';
import { indexOfSiglum, siglumAt } from '../sigla.ts';
import type { EntryKey, Shelf } from '../state.ts';

/** The classes switched off, each once and in the order of the list, so that equal filters are equal arrays. */
export const hiddenInOrder = (hidden: readonly ItemClass[]): readonly ItemClass[] =>
  ITEM_CLASSES.filter((itemClass) => hidden.includes(itemClass));

/** Base and compared exist and differ, as far as `versions` allows; with fewer than two they are A and B. Whatever else names a version names one that exists. */
export function lawful(lens: Lens, versions: number): Lens {
  const inRange = (siglum: string): boolean => indexOfSiglum(siglum) >= 0 && indexOfSiglum(siglum) < versions;
  const read = lens.read !== null && inRange(lens.read) ? lens.read : null;
  const catchUp = lens.catchUp !== null && Object.values(lens.catchUp).every(inRange) ? lens.catchUp : null;
  const pair = lawfulPair(lens, versions, inRange);
  const same = pair.base === lens.base && pair.compared === lens.compared && read === lens.read && catchUp === lens.catchUp;
  return same ? lens : { ...lens, ...pair, read, catchUp };
}

function lawfulPair(lens: Lens, versions: number, inRange: (siglum: string) => boolean): Pick<Lens, 'base' | 'compared'> {
  if (versions < 2) return { base: START_LENS.base, compared: START_LENS.compared };
  const base = inRange(lens.base) ? lens.base : siglumAt(lens.compared === 'A' ? 1 : 0);
  const compared = inRange(lens.compared) && lens.compared !== base ? lens.compared : siglumAt(base === 'A' ? 1 : indexOfSiglum(base) - 1);
  return { base, compared };
}

/**
 * The lens after the shelf changed: it keeps looking at the same texts under whatever letters they have now. Where base
 * or compared is gone, the nearest other text takes its place; what else named it forgets it. The selection goes with
 * its text.
 */
export function follow(lens: Lens, before: Shelf, after: Shelf): Lens {
  const was = { base: keyAt(before, lens.base), compared: keyAt(before, lens.compared) };
  const count = after.entries.length;
  if (count < 2) return { ...lawful(lens, count), focus: null };
  const compared = indexOf(after, was.compared);
  const base = indexOf(after, was.base) ?? nearest(indexOfSiglum(lens.base), count, compared);
  const other = compared ?? nearest(indexOfSiglum(lens.compared), count, base);
  const letter = (siglum: string): string | null => {
    const index = indexOf(after, keyAt(before, siglum));
    return index === null ? null : siglumAt(index);
  };
  const now: Lens = {
    ...lens, base: siglumAt(base), compared: siglumAt(other),
    read: lens.read === null ? null : letter(lens.read), catchUp: lens.catchUp === null ? null : renamedTriple(lens.catchUp, letter),
  };
  if (lens.focus?.kind === 'paragraph') return { ...now, focus: renamed(lens.focus.anchor, letter) };
  const samePair = keyAt(after, now.base) === was.base && keyAt(after, now.compared) === was.compared;
  return { ...now, focus: samePair ? lens.focus : null };
}

/**
 * A selection survives a change of the lens only where it points at something that is still in view. A passage that is
 * read in a view of all versions goes along into a view of two: its version is compared there.
 */
export function looked(lens: Lens, change: Partial<Lens>): Lens {
  const next = { ...lens, ...change, hidden: hiddenInOrder(change.hidden ?? lens.hidden), alarms: alarmsInOrder(change.alarms ?? lens.alarms) };
  const passage = next.focus?.kind === 'paragraph' ? siglumOfAnchor(next.focus.anchor) : null;
  const leavesPair = passage !== null && passage !== next.base && passage !== next.compared && !isOfAll(next.view);
  if (leavesPair && isOfAll(lens.view) && change.compared === undefined) return { ...next, compared: passage };
  if (change.focus !== undefined || (next.base === lens.base && next.compared === lens.compared)) return next;
  return { ...next, focus: stillInView(lens.focus, next) };
}

const siglumOfAnchor = (anchor: string): string => anchor.charAt(0).toUpperCase();

/** Items belong to one comparison in one direction; a paragraph lasts as long as its version is in view. */
function stillInView(focus: Focus | null, now: Lens): Focus | null {
  // Facts and tasks are those of all versions, whichever two are in view.
  if (focus?.kind !== 'paragraph') return focus?.kind === 'item' ? null : focus;
  const siglum = siglumOfAnchor(focus.anchor);
  return isOfAll(now.view) || siglum === now.base || siglum === now.compared ? focus : null;
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

function renamed(anchor: string, letter: (siglum: string) => string | null): Focus | null {
  const next = letter(siglumOfAnchor(anchor));
  return next === null ? null : { kind: 'paragraph', anchor: next.toLowerCase() + anchor.slice(1) };
}

function renamedTriple(triple: Triple, letter: (siglum: string) => string | null): Triple | null {
  const [old, ours, wire] = [letter(triple.old), letter(triple.ours), letter(triple.wire)];
  return old === null || ours === null || wire === null ? null : { old, ours, wire };
}
