import { remarkFinder, type Decisions } from '#core/model/decisions.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from '#core/project/anchors.ts';
import type { Place } from '#core/project/piece.ts';
import type { ExportNote } from './exported.ts';

/** The reader's notes and queries as reports show them, in the order of marking; marks without a word ("seen") are theirs alone. */
export function notesOf(remarks: Decisions<number>['remarks'], versions: readonly Version[], sigla: readonly string[]): readonly ExportNote[] {
  return remarks.filter(({ note, query }) => note !== '' || query).map(({ note, query, initials, quote, at }) => ({
    initials, quote, text: query ? (note === '' ? 'Query' : `Query: ${note}`) : note, place: at === null ? null : placeOf(at, versions, sigla),
  }));
}

/** Null where the words are gone from the version. */
function placeOf({ version: position, words }: NonNullable<Decisions<number>['remarks'][number]['at']>, versions: readonly Version[], sigla: readonly string[]): Place | null {
  const version = versions[position];
  const siglum = sigla[position];
  if (version === undefined || siglum === undefined) return null;
  const paragraph = remarkFinder(version)(words);
  if (paragraph === null) return null;
  return { siglum, number: version.paragraphs[paragraph]?.number ?? null, anchor: paragraphAnchors(version, siglum)[paragraph] ?? '', up: false };
}
