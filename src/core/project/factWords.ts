import type { FactKind, Standing } from '#core/model/facts.ts';
import type { FactTableRow } from './factsTable.ts';

/** What standings are called on screen (design.md section 9). */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  conflict: 'Conflict', 'quote-altered': 'Quote altered', 'quoted-in-one': 'Quoted in one', 'two-spellings': 'Two spellings', paraphrased: 'Paraphrased',
  same: 'Same', dropped: 'Dropped', new: 'New', 'in-one-only': 'In one only', 'style-only': 'Style only',
};

/** The same for kinds of facts. */
const FACT_KIND_WORDS: Readonly<Record<FactKind, string>> = { quotation: 'Quote', figure: 'Number', name: 'Name', date: 'Date' };

/** The words of a fact; those of a quotation in the marks of one. */
export const factLabel = ({ kind, label }: Pick<FactTableRow, 'kind' | 'label'>): string => (kind === 'quotation' ? `“${label}”` : label);

/** "Number", "Quote, Lavrov". Keys of speakers are folded; a name is shown as names are written. */
export const factKind = ({ kind, speaker }: Pick<FactTableRow, 'kind' | 'speaker'>): string =>
  (speaker === null || speaker === '' ? FACT_KIND_WORDS[kind] : `${FACT_KIND_WORDS[kind]}, ${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}`);
