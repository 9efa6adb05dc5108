import type { SubstantiveFeature } from '#core/model/change.ts';
import type { CatchUpItem, CatchUpKind } from '#core/project/catchUp.ts';
import type { IconName } from '#ui/parts/icons.tsx';

export const KIND_WORDS: Readonly<Record<CatchUpKind, string>> = { new: 'New', corrected: 'Corrected', withdrawn: 'Withdrawn' };
export const KIND_ICONS: Readonly<Record<CatchUpKind, IconName>> = { new: 'added', corrected: 'reworded', withdrawn: 'removed' };
/** What the marks of a kind are drawn as. */
export const KIND_CLASS: Readonly<Record<CatchUpKind, string>> = { new: 'added', corrected: 'reworded', withdrawn: 'removed' };

const FEATURE_WORDS: Readonly<Record<SubstantiveFeature, string>> = {
  figure: 'Figure', date: 'Date', name: 'Name', title: 'Title', quotation: 'Quotation', attribution: 'Attribution', negation: 'Negation', reversal: 'Turned round', hedge: 'Hedge', agent: 'Agent',
  wording: 'Wording', order: 'Order',
};

/** "Figure" under "Corrected"; null where the kind says all. */
export const featureWord = ({ grade }: Pick<CatchUpItem, 'grade'>): string | null => (grade?.rank === 'substantive' ? FEATURE_WORDS[grade.feature] : null);

/** "Corrected, figure, 3 of 12". */
export function taskAnnouncement(item: CatchUpItem, ticked: boolean, at: number, of: number): string {
  const feature = featureWord(item);
  return [KIND_WORDS[item.kind], feature?.toLowerCase() ?? '', ticked ? 'done' : '', `${at} of ${of}`].filter((part) => part !== '').join(', ');
}
