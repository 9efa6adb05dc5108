import { ITEM_CLASSES, type ItemClass } from './items.ts';

const CLASS_NAMES: Readonly<Record<ItemClass, string>> = {
  reworded: 'reworded', moved: 'moved', added: 'added', removed: 'removed', style: 'style only', unseen: 'invisible', furniture: 'in furniture',
};

/**
 * "21 changes: 6 reworded, 4 moved, …; 3 in furniture, not counted." `counts` are items of the list of changes by class,
 * `quiet` the differences in ordinary white space.
 */
export function countSentence(counts: Readonly<Record<ItemClass, number>>, quiet: number): string {
  const told = ITEM_CLASSES.filter((name) => name !== 'furniture' && counts[name] > 0);
  const total = told.reduce((sum, name) => sum + counts[name], 0);
  const list = told.map((name) => `${counts[name]} ${CLASS_NAMES[name]}`).join(', ');
  const extra = [
    counts.furniture > 0 ? `${counts.furniture} in furniture, not counted` : '',
    quiet > 0 ? `${quiet} in white space alone` : '',
  ].filter((text) => text !== '');
  const sentence = total === 0 ? 'No changes' : `${total} ${total === 1 ? 'change' : 'changes'}: ${list}`;
  return `${[sentence, ...extra].join('; ')}.`;
}
