import type { Change } from '#core/model/change.ts';
import { ROLE_WORDS } from '../classWords.ts';
import type { ChangeItem, ChangeList } from '../items.ts';
import type { MarkIndex, Side } from '../markIndex.ts';
import type { Slot } from '../order.ts';
import { rowKey } from '../sideBySide.ts';
import { cut } from './passageWords.ts';
import { createTour, headingInWords } from './tour.ts';

/** A single difference in words: "“six hours” became “more than five hours”". */
export type LinearChange = { readonly kind: 'became' | 'added' | 'removed' | 'moved' | 'parted' | 'joined'; readonly before: string; readonly after: string };

/** A line of the comparison as it is read: a heading, what changed, and the passage as it stands (or stood). */
export type LinearEntry = {
  readonly key: string;
  readonly heading: string;
  /** Entries of the list of changes that are told here; none where nothing changed. */
  readonly items: readonly string[];
  readonly changes: readonly LinearChange[];
  /** The paragraphs of the compared version (of the base where that has none), less those that a change tells whole. */
  readonly text: readonly string[];
};

export type Linear = { readonly title: string; readonly summary: string; readonly entries: readonly LinearEntry[] };

/**
 * The whole comparison as text in reading order, for readers who do not see columns: each paragraph once, with every
 * change of it in words. Linear in both versions.
 */
export function projectLinear(index: MarkIndex, list: ChangeList, names: { readonly before: string; readonly after: string }): Linear {
  const tour = createTour(index, list.items);
  const itemsOf = new Map<string, ChangeItem[]>();
  for (const item of list.items) {
    const row = item.rows[0];
    if (row !== undefined) itemsOf.set(row, [...(itemsOf.get(row) ?? []), item]);
  }
  const byId = new Map(index.comparison.changes.map((change) => [change.id, change]));
  const entries = index.slots.map((slot): LinearEntry => {
    const key = rowKey(index, slot);
    const items = itemsOf.get(key) ?? [];
    const heading = items.length > 0 ? headingInWords(tour, items, names) : quietHeading(index, slot, names);
    const told = [...new Set(items.flatMap(({ changes }) => changes))].flatMap((id) => byId.get(id) ?? []);
    const side: Side = slot.after.length > 0 ? 'after' : 'before';
    const changes = told.map((change) => inWords(index, change));
    // What one change says whole is not said twice; what stands elsewhere now is told there.
    const text = slot.side === 'before' && items.length === 0 ? [] : slot[side].map((p) => paragraphText(index, side, p)).filter((paragraph) => !changes.some((change) => change[side] === paragraph));
    return { key, heading, items: items.map(({ id }) => id), changes, text };
  });
  const counts = list.items.length === 0 ? 'no changes' : list.total === 1 ? '1 change' : `${list.total} changes`;
  return { title: `${names.before} and ${names.after} compared`, summary: `From ${names.before} to ${names.after}: ${counts}.`, entries };
}

function quietHeading(index: MarkIndex, slot: Slot, names: { readonly before: string; readonly after: string }): string {
  const side: Side = slot.after.length > 0 ? 'after' : 'before';
  const first = index.comparison[side].paragraphs[slot[side][0] ?? 0]!;
  const where = first.number === null ? ROLE_WORDS[first.role] : `Paragraph ${slot[side].map((p) => index.comparison[side].paragraphs[p]!.number).filter((n) => n !== null).join(' and ')}`;
  // The old place of a passage that moved: its words are told where they stand now.
  return slot.side === 'before' ? `${where} of ${names.before}, stands elsewhere now` : `${where}, unchanged`;
}

const paragraphText = ({ comparison }: MarkIndex, side: Side, p: number): string => {
  const { text, paragraphs } = comparison[side];
  return text.slice(paragraphs[p]!.chars.start, paragraphs[p]!.chars.end);
};

function inWords({ comparison }: MarkIndex, change: Change): LinearChange {
  const before = cut(comparison.before, change.before);
  const after = cut(comparison.after, change.after);
  switch (change.operation) {
    case 'insertion': return { kind: 'added', before: '', after };
    case 'deletion': return { kind: 'removed', before, after: '' };
    case 'substitution': return { kind: 'became', before, after };
    case 'move': return { kind: 'moved', before, after };
    case 'split': return { kind: 'parted', before: '', after: '' };
    case 'merge': return { kind: 'joined', before: '', after: '' };
  }
}

/** The same as plain text to copy or save. */
export function linearText({ title, summary, entries }: Linear): string {
  const parts = entries.map(({ heading, changes, text }) => [heading, ...changes.map(changeWords), ...text].join('\n'));
  return [title, summary, ...parts].join('\n\n');
}

export function changeWords({ kind, before, after }: LinearChange): string {
  switch (kind) {
    case 'became': return `“${before}” became “${after}”`;
    case 'added': return `Added: “${after}”`;
    case 'removed': return `Removed: “${before}”`;
    case 'moved': return `Moved here: “${after}”`;
    case 'parted': return 'Parted into several paragraphs';
    case 'joined': return 'Joined from several paragraphs';
  }
}
