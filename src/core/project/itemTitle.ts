import { CLASS_WORDS, ROLE_WORDS } from './classWords.ts';
import type { ChangeItem } from './items.ts';

/** "Reworded", "Split in 3", "Headline": the class, or what says it better. */
export function itemTitle(item: ChangeItem): string {
  switch (item.form.kind) {
    case 'plain':
      return CLASS_WORDS[item.class];
    case 'split':
      return `Split in ${item.form.parts}`;
    case 'merged':
      return item.form.parts > 2 ? `Merged from ${item.form.parts}` : 'Merged';
    case 'furniture':
      return ROLE_WORDS[item.form.role];
  }
}
