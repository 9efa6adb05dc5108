import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Version } from '#core/model/version.ts';

/** Page → worker. A newer `compare` makes older ones void (newest wins). */
export type Request =
  | { readonly kind: 'compare'; readonly job: number; readonly before: Draft; readonly after: Draft }
  | { readonly kind: 'segment'; readonly job: number; readonly drafts: readonly Draft[] };

/** Worker → page. `segmented` arrives first so that text shows before marks do. */
export type Reply =
  | { readonly kind: 'progress'; readonly job: number; readonly done: number; readonly of: number }
  | { readonly kind: 'segmented'; readonly job: number; readonly versions: readonly Version[] }
  | { readonly kind: 'compared'; readonly job: number; readonly comparison: Comparison }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
