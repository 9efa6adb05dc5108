import type { Role } from '#core/model/draft.ts';
import type { ItemClass } from './items.ts';
import type { RowClass } from './rows.ts';

/** What the classes are called on screen (design.md section 9). */
export const CLASS_WORDS: Readonly<Record<ItemClass | RowClass, string>> = {
  reworded: 'Reworded',
  moved: 'Moved',
  added: 'Added',
  removed: 'Removed',
  style: 'Style only',
  unseen: 'Invisible',
  furniture: 'Furniture',
  unchanged: 'Unchanged',
};

/** What stands in the margin of furniture instead of a paragraph number. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  body: 'Copy',
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  caption: 'Caption',
  credit: 'Credit',
  contributor: 'Credit',
  correction: 'Correction',
  advisory: 'Advisory',
  follow: 'Follow',
  rule: 'Rule',
  junk: 'Site text',
  tag: 'Tag',
  heading: 'Heading',
  footnote: 'Footnote',
};
