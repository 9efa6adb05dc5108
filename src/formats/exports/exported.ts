import type { Collation, Comparison } from '#core/model/collation.ts';
import type { Sigla } from '#core/project/markIndex.ts';
import type { Place } from '#core/project/piece.ts';

/** What someone wrote beside a passage, as every report shows it: "KM, at B ¶3: Check with the desk." */
export type ExportNote = {
  /** Who wrote it; empty where the note does not say. */
  readonly initials: string;
  readonly text: string;
  /** The words it is about, shortened; empty for none. */
  readonly quote: string;
  /** The paragraph it stands at; null for a note on the whole story. */
  readonly place: Place | null;
};

/** A story as it is taken away. Nothing here is asked of a clock or a locale: the caller says when and by whom. */
export type ExportedStory = {
  /** The story's name. */
  readonly title: string;
  readonly collation: Collation;
  /** Position of the version that the others are read against; `collation.comparisons` are with the others, in order. */
  readonly base: number;
  /** Letters of the versions, in order. */
  readonly sigla: readonly string[];
  /** Every note with its initials; the one part of a report that comes from people. */
  readonly notes: readonly ExportNote[];
  /** When it was taken away, ISO 8601; null to leave it out, and then the same story gives the same bytes for ever. */
  readonly at: string | null;
};

/** Two versions of a story, as formats see them that hold two. */
export type ExportedPair = {
  readonly comparison: Comparison;
  readonly sigla: Sigla;
  readonly names: { readonly before: string; readonly after: string };
};

/** The base with each of the other versions, in order. */
export function pairsOf({ collation, base, sigla }: Pick<ExportedStory, 'collation' | 'base' | 'sigla'>): readonly ExportedPair[] {
  const others = sigla.filter((_, i) => i !== base);
  return collation.comparisons.map((comparison, i) => ({
    comparison,
    sigla: { before: sigla[base] ?? '', after: others[i] ?? '' },
    names: { before: comparison.before.name, after: comparison.after.name },
  }));
}
