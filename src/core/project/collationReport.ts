import type { Collation } from '#core/model/collation.ts';
import { CreditKind, type WordCredit } from '#core/model/credits.ts';
import type { SentenceIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from './anchors.ts';
import type { CollationClass } from './collationTable.ts';
import { gatherRows } from './passageRows.ts';
import { projectCollation } from './projectCollation.ts';
import { projectReport, ranges, reportFacts, reportVersion, type ComparisonReport, type FactReport, type ReportPassage, type ReportSpan, type ReportVersion } from './report.ts';
import { sourcePieces, type Shelf } from './sourcePieces.ts';
import type { SourcePlace } from './sources.ts';

/** A passage as one version has it: one place for each paragraph, or part of one, that belongs to the row. */
export type RowCellReport = {
  readonly passages: readonly ReportPassage[];
  /** How it stands to the base; `alone` where the base lacks the passage. */
  readonly class: CollationClass;
  /** Out of the order that the rows keep in this version. */
  readonly moved: boolean;
  /** Equal numbers in a row are one text, style aside. */
  readonly reading: number;
};

/** One passage through all versions: a cell per version, null where it is absent. */
export type RowReport = {
  readonly cells: readonly (RowCellReport | null)[];
  readonly furniture: boolean;
  readonly readings: number;
  /** The sentences of the row that are one and the same: of each strand, the places in each version. */
  readonly strands: readonly (readonly (readonly ReportSpan[])[])[];
};

/** A stretch of a version's words; `source` is the position of the version that has them first, null for its own. */
export type SourcePassageReport = ReportPassage & {
  readonly kind: 'verbatim' | 'reworded' | 'own';
  readonly source: number | null;
  readonly counterpart: (ReportSpan & { readonly version: number }) | null;
};

/** One version's words by the version further up that has them first. Shares are of its words, 0 to 1, and add up to 1. */
export type SourceReport = {
  readonly version: number;
  readonly verbatimShare: number;
  readonly rewordedShare: number;
  readonly ownShare: number;
  readonly from: readonly { readonly version: number; readonly verbatimShare: number; readonly rewordedShare: number }[];
  readonly passages: readonly SourcePassageReport[];
};

/** All versions and their comparisons with the base, in the order of the drafts: "writethru-collation/1". */
export type CollationReport = {
  readonly format: 'writethru-collation/1';
  readonly versions: readonly ReportVersion[];
  readonly comparisons: readonly ComparisonReport[];
  readonly rows: readonly RowReport[];
  readonly sources: readonly SourceReport[];
  /** `sharedWords[i][j]`: share of the words of version i that stand in version j in runs of five or more. */
  readonly sharedWords: readonly (readonly number[])[];
  readonly facts: readonly FactReport[];
};

export function projectCollationReport(collation: Collation, base: number): CollationReport {
  return {
    format: 'writethru-collation/1',
    versions: collation.versions.map(reportVersion),
    comparisons: collation.comparisons.map(projectReport),
    rows: reportRows(collation, base),
    sources: collation.credits.earlier.map((credit, v) => reportSource(collation, v, credit)),
    sharedWords: collation.credits.shares,
    facts: reportFacts(collation),
  };
}

/** Names for places that are only counted. */
const sigla = ({ versions }: Collation): readonly string[] => versions.map((_, v) => `${v}`);

function reportRows(collation: Collation, base: number): readonly RowReport[] {
  const { versions, kindred, comparisons } = collation;
  if (versions[base] === undefined) return [];
  const names = sigla(collation);
  const rows = gatherRows(kindred, base);
  const drawn = projectCollation({ kindred, base, comparisons, sigla: names, names }).rows;
  const rowOf = new Map<string, number>();
  rows.forEach(({ cells }, row) => cells.forEach((cell, v) => { for (const s of cell) rowOf.set(`${v} ${s}`, row); }));
  const strands: RowReport['strands'][number][][] = rows.map(() => []);
  for (const { cells } of kindred.strands) {
    const v = cells.findIndex((cell) => cell.length > 0);
    strands[rowOf.get(`${v} ${cells[v]![0]}`)!]!.push(cells.map((cell, w) => ranges(versions[w]!, cell)));
  }
  return rows.map(({ cells }, row) => ({
    cells: drawn[row]!.cells.map((cell, v) =>
      (cell.kind === 'absent' ? null : { passages: passagesIn(versions[v]!, cells[v]!), class: cell.class, moved: cell.moved, reading: cell.reading })),
    furniture: drawn[row]!.furniture,
    readings: drawn[row]!.readings,
    strands: strands[row]!,
  }));
}

const passagesIn = (version: Version, sentences: readonly SentenceIndex[]): readonly ReportPassage[] =>
  ranges(version, sentences).map((span) => ({ ...span, text: paragraphText(version, span.paragraph).slice(span.start, span.end) }));

function paragraphText({ text, paragraphs }: Version, paragraph: number): string {
  const { chars } = paragraphs[paragraph]!;
  return text.slice(chars.start, chars.end);
}

function reportSource(collation: Collation, v: number, { kind, source }: WordCredit): SourceReport {
  const { versions } = collation;
  const counts = versions.map(() => ({ verbatim: 0, reworded: 0 }));
  let words = 0;
  let own = 0;
  for (let t = 0; t < kind.length; t++) {
    if (kind[t] === CreditKind.none) continue;
    words++;
    if (kind[t] === CreditKind.own) own++;
    else counts[source[t]!]![kind[t] === CreditKind.verbatim ? 'verbatim' : 'reworded']++;
  }
  const share = (count: number): number => (words === 0 ? 0 : count / words);
  const sum = (of: 'verbatim' | 'reworded'): number => counts.reduce((total, count) => total + count[of], 0);
  return {
    version: v, verbatimShare: share(sum('verbatim')), rewordedShare: share(sum('reworded')), ownShare: share(own),
    from: counts.flatMap(({ verbatim, reworded }, version) => (verbatim + reworded === 0 ? [] : [{ version, verbatimShare: share(verbatim), rewordedShare: share(reworded) }])),
    passages: sourcePassages(collation, v),
  };
}

function sourcePassages(collation: Collation, v: number): readonly SourcePassageReport[] {
  const names = sigla(collation);
  const shelf: Shelf = { versions: collation.versions, sigla: names, anchors: collation.versions.map((version, w) => paragraphAnchors(version, names[w]!)) };
  return collation.versions[v]!.paragraphs.flatMap((_, p) => {
    let at = 0;
    return sourcePieces(shelf, v, p as SourcePlace['index'], collation.credits.earlier[v]!).flatMap((piece): readonly SourcePassageReport[] => {
      const start = at;
      at += piece.text.length;
      if (piece.kind === 'plain') return [];
      const place = { paragraph: p, start, end: at, text: piece.text };
      if (piece.kind === 'own') return [{ ...place, kind: 'own', source: null, counterpart: null }];
      const { siglum, index, start: from, end } = piece.counterpart;
      return [{ ...place, kind: piece.kind, source: Number(siglum), counterpart: { version: Number(siglum), paragraph: index, start: from, end } }];
    });
  });
}
