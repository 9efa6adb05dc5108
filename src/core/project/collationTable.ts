import type { Comparison } from '#core/model/collation.ts';
import type { Role } from '#core/model/draft.ts';
import type { Kindred } from '#core/model/kindred.ts';
import type { ParagraphIndex, SentenceIndex } from '#core/model/span.ts';
import { paragraphAnchors } from './anchors.ts';
import { cellPieces } from './collationCells.ts';
import type { CollationPiece } from './collationPiece.ts';
import { buildMarkIndex, type MarkIndex } from './markIndex.ts';
import { gatherRows, type PassageRow } from './passageRows.ts';

/** How a cell stands to the base: `base` is the base's own cell, `alone` a cell in a row that the base lacks. */
export type CollationClass = 'base' | 'alone' | 'same' | 'style' | 'reworded';

/** A paragraph, or the sentences of one that belong to the row. */
export type CollationPassage = {
  /** `b3`, or for furniture `b-headline-1`. */
  readonly anchor: string;
  readonly siglum: string;
  readonly index: ParagraphIndex;
  readonly role: Role;
  /** Null for furniture. */
  readonly number: number | null;
  /** False where sentences of the paragraph stand in other rows: then the pieces hold only those of this row. */
  readonly whole: boolean;
  /** It is the first part of its paragraph that the table shows, from the top: the one that carries the paragraph's anchor as its id. */
  readonly first: boolean;
  readonly pieces: readonly CollationPiece[];
};

/** A passage of the same paragraphs that stands in another row: "also ¶1" beside ¶3. */
export type CollationAlso = { readonly anchor: string; readonly number: number | null; readonly row: string };

export type CollationCell =
  | {
      readonly kind: 'passage';
      readonly class: CollationClass;
      /** Out of the order that the rows keep in this version. */
      readonly moved: boolean;
      /** Which reading of its row it is, from 0 in the order of the versions; style aside. */
      readonly reading: number;
      /** The same with style-only differences counted. */
      readonly styleReading: number;
      readonly passages: readonly CollationPassage[];
      /** Where the base's words of this row also stand in this version. */
      readonly also: readonly CollationAlso[];
    }
  /** `end`: this version ended above ("ends at ¶9", said once in the row where `at` is `here`); `inside`: "—". */
  | { readonly kind: 'absent'; readonly at: 'inside' | 'here' | 'past' };

/** One passage through all versions. */
export type CollationRow = {
  /** Anchor of the paragraph it follows, in the base or else in the first version that has it; unique in the table. */
  readonly key: string;
  readonly furniture: boolean;
  readonly cells: readonly CollationCell[];
  /** Different texts in the row, style aside; 1 where all versions that have it agree. */
  readonly readings: number;
  /** The same with style-only differences counted. */
  readonly styleReadings: number;
  /** Versions that have it. */
  readonly holders: number;
};

export type CollationColumn = {
  readonly siglum: string;
  readonly name: string;
  readonly words: number;
  readonly base: boolean;
  /** Number of its last body paragraph; null where it has none. */
  readonly lastNumber: number | null;
};

export type CollationTable = {
  readonly base: string;
  /** In the order of the shelf; the view puts the base first. */
  readonly columns: readonly CollationColumn[];
  readonly rows: readonly CollationRow[];
  /** Rows of body copy, and those of them with more than one reading; style aside, and counted. */
  readonly counts: { readonly rows: number; readonly varied: number; readonly styleVaried: number };
};

/** `comparisons`: the base against every other version, as far as they are made; cells without one have no marks. */
export type CollationInput = {
  readonly kindred: Kindred;
  readonly base: number;
  readonly comparisons: readonly Comparison[];
  readonly sigla: readonly string[];
  readonly names: readonly string[];
};

/** The table of all versions as seen from `base`. O(sentences × versions + words). */
export function projectCollation({ kindred, base, comparisons, sigla, names }: CollationInput): CollationTable {
  const { versions } = kindred;
  const anchors = versions.map((version, v) => paragraphAnchors(version, sigla[v]!));
  const indices = versions.map((version): MarkIndex | null => {
    const comparison = comparisons.find((one) => one.before.tokens === versions[base]!.tokens && one.after.tokens === version.tokens);
    return comparison === undefined ? null : buildMarkIndex(comparison, { before: sigla[base]!, after: sigla[versions.indexOf(version)]! });
  });
  const passages = gatherRows(kindred, base);
  const lastRow = versions.map((_, v) => passages.findLastIndex((row) => row.cells[v]!.length > 0));
  const shown = new Set<string>();
  const rows = passages.map((row, at): CollationRow => {
    const cells = row.cells.map((sentences, v): CollationCell => {
      if (sentences.length === 0) return { kind: 'absent', at: at < lastRow[v]! ? 'inside' : at === lastRow[v]! + 1 ? 'here' : 'past' };
      const drawn = passagesOf(row, v, sentences);
      return { kind: 'passage', class: v === base ? 'base' : row.cells[base]!.length === 0 ? 'alone' : 'reworded', moved: false, reading: 0, styleReading: 0, passages: drawn, also: [] };
    });
    const texts = new Set(cells.flatMap((cell) => (cell.kind === 'passage' ? [cell.passages.map((p) => p.anchor).join()] : [])));
    const furniture = row.cells.every((sentences, v) => sentences.every((s) => versions[v]!.paragraphs[versions[v]!.sentences[s]!.paragraph]!.number === null));
    return { key: anchors[row.lead]![row.paragraph]!, furniture, cells, readings: texts.size, styleReadings: texts.size, holders: texts.size };
  });

  function passagesOf(row: PassageRow, v: number, sentences: readonly SentenceIndex[]): readonly CollationPassage[] {
    const version = versions[v]!;
    const byParagraph = new Map<ParagraphIndex, SentenceIndex[]>();
    for (const s of sentences) {
      const { paragraph } = version.sentences[s]!;
      byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), s]);
    }
    return [...byParagraph].map(([index, own]) => {
      const paragraph = version.paragraphs[index]!;
      const anchor = anchors[v]![index]!;
      const whole = own.length === paragraph.sentences.end - paragraph.sentences.start;
      const first = !shown.has(anchor);
      shown.add(anchor);
      const pieces = own.flatMap((s) => cellPieces(version, version.sentences[s]!.tokens, indices[v]!, v === base || row.cells[base]!.length === 0));
      return { anchor, siglum: sigla[v]!, index, role: paragraph.role, number: paragraph.number, whole, first, pieces };
    });
  }

  const body = rows.filter((row) => !row.furniture);
  return {
    base: sigla[base]!,
    columns: versions.map((version, v) => ({
      siglum: sigla[v]!, name: names[v]!, words: version.wordCount, base: v === base,
      lastNumber: version.paragraphs.findLast((p) => p.number !== null)?.number ?? null,
    })),
    rows,
    counts: { rows: body.length, varied: body.filter((row) => row.readings > 1).length, styleVaried: body.filter((row) => row.styleReadings > 1).length },
  };
}
