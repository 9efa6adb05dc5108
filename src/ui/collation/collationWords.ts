import type { CollationCell, CollationClass, CollationRow } from '#core/project/collationTable.ts';
import { counted } from '#ui/sentences/counts.ts';
import { readingsOf } from './shownRows.ts';

/** How a cell stands to the base, with what moved set apart: a passage that stands elsewhere is told as such first. */
export type CellStanding = CollationClass | 'moved';

export const standingOf = (cell: Extract<CollationCell, { kind: 'passage' }>): CellStanding =>
  (cell.moved && cell.class !== 'base' && cell.class !== 'alone' ? 'moved' : cell.class);

export const STANDING_WORDS: Readonly<Record<CellStanding, string>> = {
  base: '', alone: '', same: 'Same words', style: 'Style only', reworded: 'Reworded', moved: 'Moved',
};

/** "36 rows, 11 with more than one reading". */
export const rowsSentence = (rows: number, varied: number): string => `${counted(rows, 'row')}, ${varied} with more than one reading`;

/** What is read out when a row is selected: "3 readings in 5 versions, row 4 of 36". */
export const rowAnnouncement = (row: CollationRow, styleReads: boolean, at: number, of: number): string =>
  `${row.holders === 1 ? 'In one version' : `${counted(readingsOf(row, styleReads), 'reading')} in ${counted(row.holders, 'version')}`}, row ${at} of ${of}`;
