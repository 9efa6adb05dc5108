import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import type { StoryTerms, Terms } from '#core/model/terms.ts';
import type { Version } from '#core/model/version.ts';
import type { AnyStudy, StudyWish } from '#core/project/study.ts';
import type { VersionHead } from '#core/project/versionHead.ts';

/**
 * Page → worker. Of these only the newest counts: an older one that has not been answered is dropped
 * without a word at the next step. Files are read by a worker of their own (`read/protocol.ts`).
 */
export type Request =
  | { readonly kind: 'compare'; readonly job: number; readonly before: Draft; readonly after: Draft; readonly terms: Terms }
  | { readonly kind: 'segment'; readonly job: number; readonly draft: Draft }
  /** All versions in the order of the shelf, their letters, and what is to be found out from them. */
  | { readonly kind: 'study'; readonly job: number; readonly wish: StudyWish; readonly drafts: readonly Draft[]; readonly sigla: readonly string[]; readonly terms: StoryTerms };

/** The comparison without its two versions: those went ahead in `segmented`, and copying them twice would cost megabytes. */
export type Findings = Omit<Comparison, 'before' | 'after'>;

/** The lists that grow with the texts: of a version, and of what was found. */
export const VERSION_LISTS = ['paragraphs', 'sentences'] as const satisfies readonly (keyof Version)[];
export const FINDING_LISTS = ['blocks', 'sentences', 'edits', 'moves', 'changes', 'alarms', 'offStyle'] as const satisfies readonly (keyof Findings)[];

/**
 * Worker → page. `segmented` comes before the marks, so that text shows first: one version at a time, `alone` where only
 * one text was asked for. `ahead` is the comparison of two long texts' openings, before anything else. Long lists come
 * in parts, each small enough to be taken in between two frames; the version or the findings that they belong to come
 * behind them and bring the end of each list. `progress` counts the steps of a comparison, and the pairs of a study; `heads` comes before these, when its texts are
 * segmented.
 */
export type Reply =
  | { readonly kind: 'progress'; readonly job: number; readonly done: number; readonly of: number }
  | { readonly kind: 'ahead'; readonly job: number; readonly comparison: Comparison }
  | { readonly kind: 'segmented'; readonly job: number; readonly side: 'before' | 'after'; readonly version: Version; readonly alone: boolean }
  | { readonly kind: 'version-part'; readonly job: number; readonly lists: Partial<Version> }
  | { readonly kind: 'findings-part'; readonly job: number; readonly lists: Partial<Findings> }
  | { readonly kind: 'compared'; readonly job: number; readonly findings: Findings }
  | { readonly kind: 'heads'; readonly job: number; readonly heads: readonly VersionHead[] }
  | { readonly kind: 'studied'; readonly job: number; readonly study: AnyStudy }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
