import type { Standing } from '#core/model/facts.ts';
import { factLabel, STANDING_WORDS } from '#core/project/factWords.ts';
import type { FactFilter } from '#core/project/lens.ts';
import type { FactsTable, FactTableRow } from '#core/project/factsTable.ts';
import type { IconName } from '#ui/parts/icons.tsx';
import { countedInWords } from '#ui/sentences/counts.ts';
import type { ShownSection } from './factRows.ts';

export const STANDING_ICONS: Readonly<Record<Standing, IconName>> = {
  conflict: 'flag', 'quote-altered': 'flag', 'two-spellings': 'flag', 'quoted-in-one': 'quote', paraphrased: 'reworded',
  same: 'equal', dropped: 'removed', new: 'added', 'in-one-only': 'added', 'style-only': 'style',
};

export const SECTION_WORDS: Readonly<Record<ShownSection['section'], string>> = {
  'check-first': 'Check first', quotes: 'Quotes', numbers: 'Numbers', names: 'Names', dates: 'Dates', checked: 'Checked',
};
export const FILTERS: readonly FactFilter[] = ['all', 'check-first', 'quotes', 'numbers', 'names', 'dates'];
export const filterWord = (filter: FactFilter): string => (filter === 'all' ? 'All' : SECTION_WORDS[filter]);

/** "Four versions agree; ITV differs." It counts and names, and claims nothing else. */
export function agreement(row: Pick<FactTableRow, 'cells' | 'kind'>, { sigla }: Pick<FactsTable, 'sigla'>, named: Readonly<Record<string, string>>): string {
  const who = (of: (cell: FactTableRow['cells'][number]) => boolean): readonly string[] =>
    row.cells.flatMap((cell, v) => (of(cell) ? [named[sigla[v] ?? ''] ?? sigla[v] ?? ''] : []));
  const differing = who((cell) => cell.kind === 'reading' && cell.differs);
  const paraphrasing = who((cell) => cell.kind === 'reading' && cell.paraphrase);
  const agreeing = who((cell) => cell.kind === 'reading' && !cell.differs && !cell.paraphrase);
  if (agreeing.length === 1 && differing.length + paraphrasing.length === 0) return `Only in ${agreeing[0]}.`;
  const parts = [
    agreeing.length === 0 ? null : agreeing.length === 1 ? `${agreeing[0]} ${row.kind === 'quotation' && paraphrasing.length > 0 ? 'quotes it' : 'has one reading'}` : `${countedInWords(agreeing.length, 'version')} agree`,
    differing.length === 0 ? null : `${listed(differing)} ${differing.length === 1 ? 'differs' : 'differ'}`,
    paraphrasing.length === 0 ? null : `${listed(paraphrasing)} ${paraphrasing.length === 1 ? 'paraphrases' : 'paraphrase'}`,
  ].filter((part) => part !== null);
  return `${parts.join('; ')}.`;
}

const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

/** What is read out when a row is selected: "Conflict, hours of talks, 1 of 33". */
export const rowAnnouncement = (row: FactTableRow, at: number, of: number): string => `${STANDING_WORDS[row.standing]}, ${factLabel(row)}, ${at} of ${of}`;
