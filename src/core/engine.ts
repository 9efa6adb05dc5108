/**
 * The engine as others use it (`dist/engine/index.js`): plain strings in, plain objects out. Pure, synchronous,
 * deterministic; runs in Node 20.19+ and browsers, without a DOM.
 */
import type { Draft } from '#core/model/draft.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import { alignUnits } from '#core/align/alignUnits.ts';
import { collate as collateDrafts, comparePair } from './collate.ts';
import { projectReport, reportVersion, type ComparisonReport, type ReportVersion } from './project/report.ts';
import { segment } from './segment/segment.ts';

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
};

const draftOf = (text: Text): Draft => ({ name: text.name, text: text.text, publishedAt: text.publishedAt ?? null, roles: [] });

/** Reads up to any number of texts against one of them. */
export function collate(drafts: readonly Text[], options: CollateOptions = {}): CollationReport {
  const collation = collateDrafts(drafts.map(draftOf), { base: options.base ?? 0 });
  return {
    format: 'writethru-collation/1',
    versions: collation.versions.map(reportVersion),
    comparisons: collation.comparisons.map(projectReport),
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
