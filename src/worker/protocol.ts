import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Result } from '#core/model/result.ts';
import type { Version } from '#core/model/version.ts';

/**
 * Page → worker. Of `compare` and `segment` only the newest counts: an older one that has not been answered is dropped
 * without a word at the next step. Readings are all answered, in order.
 */
export type Request =
  | { readonly kind: 'compare'; readonly job: number; readonly before: Draft; readonly after: Draft }
  | { readonly kind: 'segment'; readonly job: number; readonly draft: Draft }
  | { readonly kind: 'read'; readonly job: number; readonly name: string; readonly bytes: ArrayBuffer };

/** The comparison without its two versions: those went ahead in `segmented`, and copying them twice would cost megabytes. */
export type Findings = Omit<Comparison, 'before' | 'after'>;

/** A text found in a file, with the short label that the file offers beside the name; empty where it offers none. */
export type FoundText = { readonly draft: Draft; readonly label: string };

/** Worker → page. `segmented` comes before the marks, so that text shows first; `after` is null where one text was asked for. */
export type Reply =
  | { readonly kind: 'progress'; readonly job: number; readonly done: number; readonly of: number }
  | { readonly kind: 'segmented'; readonly job: number; readonly before: Version; readonly after: Version | null }
  | { readonly kind: 'compared'; readonly job: number; readonly findings: Findings }
  | { readonly kind: 'read'; readonly job: number; readonly result: Result<readonly FoundText[], Problem> }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
