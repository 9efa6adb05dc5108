import { holdsPair, type TakenAs } from '#store/exportScope.ts';
import type { OfferedFormat } from '#ui/share/DownloadSection.tsx';

const offered = (kind: TakenAs, name: string, says: string): OfferedFormat<TakenAs> => ({ kind, name, says, pair: holdsPair(kind) });

/** What most people take away. */
export const FIRST_FORMATS: readonly OfferedFormat<TakenAs>[] = [
  offered('html', 'HTML report', 'All views in one file; opens offline'),
  offered('docx', 'Word', 'Tracked changes, moves included'),
  offered('markdown', 'Markdown', 'Redline and list of changes, for notes'),
];

/** The rest: for other programs and for scholars. */
export const MORE_FORMATS: readonly OfferedFormat<TakenAs>[] = [
  offered('csv', 'Changes as CSV', 'One a line, for spreadsheets'),
  offered('facts-csv', 'Facts as CSV', 'Quotes, numbers, names and dates'),
  offered('criticmarkup', 'CriticMarkup', 'The redline as marked text'),
  offered('tei', 'TEI apparatus', 'Every version, word for word'),
  offered('json', 'JSON', 'For scripts'),
];
