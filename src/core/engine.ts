/**
 * The engine as others use it (`dist/engine/index.js`): plain strings in, plain objects out. Pure, synchronous,
 * deterministic; runs in Node 20.19+ and browsers, without a DOM.
 */
import type { Draft } from '#core/model/draft.ts';
import { createLexicon, type Lexicon } from '#core/model/lexicon.ts';
import { alignParted, type PartedList } from '#core/align/parted.ts';
import { collate as collateDrafts, comparePair } from './collate.ts';
import { projectReport, reportFacts, reportVersion, type ComparisonReport, type FactReport, type ReportVersion } from './project/report.ts';
import { segment } from './segment/segment.ts';
import { cutSentences } from './segment/sentences.ts';
import { createSink, finishSink } from './segment/tokenSink.ts';
import { tokenise } from './segment/tokenise.ts';

export type { ComparisonReport } from './project/report.ts';

/** A text as a caller has it; `publishedAt` is ISO 8601. */
export type Text = { readonly name: string; readonly text: string; readonly publishedAt?: string | null };

/** `base`: position of the version that the others are read against (0 by default). */
export type CollateOptions = { readonly base?: number };

/** All versions and their comparisons with the base, in the order of the drafts. */
export type CollationReport = {
  readonly format: 'writethru-collation/1';
  readonly versions: readonly ReportVersion[];
  readonly comparisons: readonly ComparisonReport[];
  readonly facts: readonly FactReport[];
};

const draftOf = (text: Text): Draft => ({ name: text.name, text: text.text, publishedAt: text.publishedAt ?? null, roles: [] });

/** Reads up to any number of texts against one of them. */
export function collate(drafts: readonly Text[], options: CollateOptions = {}): CollationReport {
  const collation = collateDrafts(drafts.map(draftOf), { base: options.base ?? 0 });
  return {
    format: 'writethru-collation/1',
    versions: collation.versions.map(reportVersion),
    comparisons: collation.comparisons.map(projectReport),
    facts: reportFacts(collation),
  };
}

/** Names for the two texts; "before" and "after" where they have none. */
export type CompareOptions = { readonly before?: string; readonly after?: string };

/** Two texts, the common case. */
export function compare(before: string, after: string, options: CompareOptions = {}): ComparisonReport {
  const lexicon = createLexicon();
  const base = segment(draftOf({ name: options.before ?? 'before', text: before }), lexicon);
  const compared = segment(draftOf({ name: options.after ?? 'after', text: after }), lexicon);
  return projectReport(comparePair(base, compared, lexicon));
}

/** 0-based positions in the two lists; `similarity` 0 to 1. */
export type SegmentPair = { readonly before: number; readonly after: number; readonly similarity: number };

/**
 * Sentences or paragraphs that are cut already: which corresponds to which. A split or merge gives several pairs with one
 * member in common. Sorted by `before`, then `after`; a segment without partner is in no pair.
 */
export function alignSegments(before: readonly string[], after: readonly string[]): readonly SegmentPair[] {
  const lexicon = createLexicon();
  const links = alignParted(unitsOf(before, lexicon), unitsOf(after, lexicon), lexicon).units;
  return links
    .flatMap((link) => link.before.flatMap((b) => link.after.map((a) => ({ before: b, after: a, similarity: link.similarity }))))
    .sort((x, y) => x.before - y.before || x.after - y.after);
}

/** Segments as units, with the sentences in them as parts: a paragraph is then judged by its sentences too. */
function unitsOf(segments: readonly string[], lexicon: Lexicon): PartedList {
  const sink = createSink(segments.join('\n'), lexicon);
  const starts = new Int32Array(segments.length + 1);
  const parts: number[] = [];
  let at = 0;
  segments.forEach((text, i) => {
    tokenise(sink, at, at + text.length);
    if (sink.length > starts[i]!) cutSentences(sink, starts[i]!, sink.length, parts);
    starts[i + 1] = sink.length;
    at += text.length + 1;
  });
  parts.push(sink.length);
  return { tokens: finishSink(sink).norm, starts, parts: Int32Array.from(parts) };
}
