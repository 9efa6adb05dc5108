import { CLASS_WORDS } from '../classWords.ts';
import { itemTitle } from '../itemTitle.ts';
import type { ChangeItem } from '../items.ts';
import type { MarkIndex } from '../markIndex.ts';
import { factChanges, type FactChange } from './factChanges.ts';
import { cut, head } from './passageWords.ts';
import type { Verbosity } from './verbosity.ts';

/** What a tour knows of a comparison, read once. */
export type Tour = { readonly index: MarkIndex; readonly facts: ReadonlyMap<string, readonly FactChange[]>; readonly of: { readonly before: number; readonly after: number } };

export function createTour(index: MarkIndex, items: readonly ChangeItem[]): Tour {
  const itemOf = new Map(items.flatMap((item) => item.changes.map((id) => [id, item.id] as const)));
  const facts = new Map<string, FactChange[]>();
  for (const fact of factChanges(index)) {
    const item = fact.changes.map((id) => itemOf.get(id)).find((id) => id !== undefined);
    if (item !== undefined) facts.set(item, [...(facts.get(item) ?? []), fact]);
  }
  const last = (side: 'before' | 'after'): number => index.comparison[side].paragraphs.reduce((most, { number }) => Math.max(most, number ?? 0), 0);
  return { index, facts, of: { before: last('before'), after: last('after') } };
}

/** Words of a passage that a full announcement reads. */
const WORDS_READ = 8;
/** Words of a fact that it reads on each side. */
const FACT_WORDS = 12;

/**
 * A change in words, to be heard: "Paragraph 4 of 12, reworded, two facts changed: six hours to more than five hours".
 * `names`: what the two versions are called.
 */
export function changeInWords({ index, facts, of }: Tour, item: ChangeItem, names: { readonly before: string; readonly after: string }, verbosity: Verbosity): string {
  const parts = [place(item, of, names), whatOf(item, names)];
  if (verbosity === 'brief') return parts.join(', ');
  const own = facts.get(item.id) ?? [];
  if (own.length > 0) parts.push(`${own.length === 1 ? 'one fact' : `${spelled(own.length)} facts`} changed: ${own.map(({ wrong, right }) => `${head(wrong, FACT_WORDS)} to ${head(right, FACT_WORDS)}`).join('; ')}`);
  const passage = passageOf(index, item);
  return passage === '' ? parts.join(', ') : `${parts.join(', ')}: ${passage}`;
}

/**
 * Several changes as one heading: each place once, and what happened there. "Paragraph 3 of 26, reworded, moved up from
 * paragraph 5 of Wire 1": who goes from heading to heading by ear hears where they are first, and hears it once.
 */
export function headingInWords({ of }: Tour, items: readonly ChangeItem[], names: { readonly before: string; readonly after: string }): string {
  const at = new Map<string, Set<string>>();
  for (const item of items) {
    const where = place(item, of, names);
    at.set(where, (at.get(where) ?? new Set()).add(whatOf(item, names)));
  }
  return [...at].map(([where, whats]) => [where, ...whats].join(', ')).join('. ');
}

function place(item: ChangeItem, of: Tour['of'], names: { readonly before: string; readonly after: string }): string {
  if (item.after !== null) return `Paragraph ${item.after} of ${of.after}`;
  if (item.anchors.after !== null) return item.form.kind === 'furniture' ? itemTitle(item) : names.after;
  return item.before === null ? `${itemTitle(item)} of ${names.before}` : `Paragraph ${item.before} of ${of.before} in ${names.before}`;
}

function whatOf(item: ChangeItem, names: { readonly before: string; readonly after: string }): string {
  if (item.class === 'furniture') return item.anchors.before === null ? 'added' : item.anchors.after === null ? 'removed' : 'changed';
  if (item.class === 'moved') {
    const from = item.before === null ? '' : ` from paragraph ${item.before} of ${names.before}`;
    return `moved${item.direction === null ? '' : ` ${item.direction}`}${from}`;
  }
  return item.form.kind === 'plain' ? CLASS_WORDS[item.class].toLowerCase() : itemTitle(item).toLowerCase();
}

/** The first words of what came, went or moved; of what was reworded the facts say more. */
function passageOf({ comparison }: MarkIndex, item: ChangeItem): string {
  if (item.class !== 'added' && item.class !== 'removed' && item.class !== 'moved') return '';
  const change = comparison.changes.find(({ id }) => id === item.id);
  if (change === undefined) return '';
  const side = change.after.start < change.after.end ? 'after' : 'before';
  return head(cut(comparison[side], change[side]), WORDS_READ);
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (count: number): string => NUMBERS[count] ?? String(count);
