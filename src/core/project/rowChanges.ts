import type { Change } from '#core/model/change.ts';
import { isEmpty } from '#core/model/span.ts';
import { paragraphOfToken } from './anchors.ts';
import { marksOf, type MarkIndex, type Side } from './markIndex.ts';
import type { Slot } from './order.ts';
import type { RowClass } from './rows.ts';

/**
 * The changes that stand on one line of the page. `own`: edits, splits and merges of the line itself. `arrivals`: moves
 * that end here, each of which is an item of its own together with the edits inside it.
 */
export type RowChanges = { readonly own: readonly Change[]; readonly arrivals: readonly Change[] };

export function changesOfRow(index: MarkIndex, slot: Slot): RowChanges {
  const own: Change[] = [];
  const arrivals: Change[] = [];
  const seen = new Set<Change>();
  const sides: readonly Side[] = slot.side === 'both' ? ['after', 'before'] : [slot.side];
  for (const side of sides) {
    for (const p of slot[side]) {
      const marks = marksOf(index, side, p);
      for (const { change } of marks.edits) {
        if (seen.has(change) || index.moveOf.has(change)) continue;
        // A substitution is told where its new words stand.
        if (side === 'before' && !isEmpty(change.after) && !slot.after.includes(paragraphOfToken(index.comparison.after, change.after.start))) continue;
        seen.add(change);
        own.push(change);
      }
      if (side === 'before') continue;
      for (const { change } of marks.moves) {
        if (seen.has(change)) continue;
        seen.add(change);
        arrivals.push(change);
      }
    }
  }
  if (holdsStart(index, slot)) own.push(...(index.paragraphing.get(slot.block) ?? []));
  return { own, arrivals };
}

/** The line on which its block's compared paragraphs begin: there splits and merges are told. */
const holdsStart = (index: MarkIndex, slot: Slot): boolean => slot.after.length > 0 && slot.after[0] === index.comparison.blocks[slot.block]!.after[0];

/** The list item that a line selects: its own, else that of the passage that moved to or from it. */
export function itemOfRow(index: MarkIndex, slot: Slot, cls: RowClass, changes: RowChanges): string | null {
  if (cls === 'unchanged') return null;
  if (cls === 'moved') {
    const arrival = changes.arrivals[0] ?? departures(index, slot)[0];
    if (arrival !== undefined) return arrival.id;
  }
  return changes.own[0]?.id ?? changes.arrivals[0]?.id ?? departures(index, slot)[0]?.id ?? null;
}

function departures(index: MarkIndex, slot: Slot): readonly Change[] {
  if (slot.side === 'after') return [];
  return slot.before.flatMap((p) => marksOf(index, 'before', p).moves.map((m) => m.change));
}
