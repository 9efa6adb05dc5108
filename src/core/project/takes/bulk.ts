import type { Change, ChangeId } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import type { ChangeItem, ChangeList, ItemClass } from '#core/project/items.ts';

/** Sets of changes that an editor takes at one go. */
export type Bulk =
  | { readonly kind: 'everything' }
  /** Whatever touches presentation alone, wherever it stands. Furniture is graded so as well, being no copy, but who takes style asks for no other headline. */
  | { readonly kind: 'style' }
  | { readonly kind: 'class'; readonly class: ItemClass }
  /** All changes of the line that an item of the list stands for, and of the other lines of its block. */
  | { readonly kind: 'paragraph'; readonly item: string };

export function changesOfBulk(comparison: Comparison, list: ChangeList, bulk: Bulk): readonly ChangeId[] {
  switch (bulk.kind) {
    case 'everything': return comparison.changes.map(({ id }) => id);
    case 'style': return comparison.changes.filter(({ grade }) => grade.rank === 'accidental' && grade.feature !== 'furniture').map(({ id }) => id);
    case 'class': return list.items.filter((item) => item.class === bulk.class).flatMap(({ changes }) => changes);
    case 'paragraph': return inParagraphOf(comparison, list.items.find(({ id }) => id === bulk.item));
  }
}

function inParagraphOf({ changes }: Comparison, item: ChangeItem | undefined): readonly ChangeId[] {
  if (item === undefined) return [];
  const own = new Set(item.changes);
  const blocks = new Set(changes.filter(({ id }) => own.has(id)).map(({ block }) => block));
  return changes.filter((change) => own.has(change.id) || blocks.has(change.block)).map(({ id }) => id);
}

/** How much of an item stands as the compared version has it. */
export type Stand = 'base' | 'part' | 'compared';

export function standOf(changes: readonly ChangeId[], taken: ReadonlySet<ChangeId>): Stand {
  const count = changes.filter((id) => taken.has(id)).length;
  return count === 0 ? 'base' : count === changes.length ? 'compared' : 'part';
}

/** A move is two decisions: where the passage stands, and its words. */
export const whereAndWords = (comparison: Comparison, item: ChangeItem): { readonly where: readonly ChangeId[]; readonly words: readonly ChangeId[] } => {
  const isMove = new Set(comparison.changes.filter(({ operation }: Change) => operation === 'move').map(({ id }) => id));
  return { where: item.changes.filter((id) => isMove.has(id)), words: item.changes.filter((id) => !isMove.has(id)) };
};
