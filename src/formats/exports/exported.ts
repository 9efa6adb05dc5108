import type { Comparison } from '#core/model/collation.ts';
import type { FactsTable } from '#core/project/factsTable.ts';
import type { Sigla } from '#core/project/markIndex.ts';
import type { Place } from '#core/project/piece.ts';

/** What someone wrote beside a passage, as every report shows it: "KM, at B ¶3: Check with the desk." */
export type ExportNote = {
  /** Who wrote it; empty where the note does not say. */
  readonly initials: string;
  readonly text: string;
  /** The paragraph it stands at, in the base or the compared version; null for a note on the whole story. */
  readonly place: Place | null;
};

/** Two versions as they are taken away. Nothing here is asked of a clock or a locale: the caller says when and by whom. */
export type ExportedPair = {
  readonly comparison: Comparison;
  readonly sigla: Sigla;
  /** What the versions are called on the page; a draft's own name may have been given twice. */
  readonly names: { readonly before: string; readonly after: string };
  /** The story's name. */
  readonly title: string;
  /** Facts of all versions of the story; null where they were not read. */
  readonly facts: FactsTable | null;
  readonly notes: readonly ExportNote[];
  /** When it was taken away, ISO 8601; null to leave it out. */
  readonly at: string | null;
};
