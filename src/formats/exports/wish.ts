import type { Decisions } from '#core/model/decisions.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Result } from '#core/model/result.ts';
import type { StoryTerms } from '#core/model/terms.ts';
import type { ExportKind } from './formats.ts';
import type { RichText } from './richText.ts';

/** Page → exporting worker: texts, and how to take them away. Versions are named by their place in `drafts`. */
export type ExportWish = {
  /** `rich-text`: the redline of two versions for the clipboard. */
  readonly kind: ExportKind | 'rich-text';
  readonly drafts: readonly Draft[];
  readonly sigla: readonly string[];
  readonly base: number;
  readonly terms: StoryTerms;
  readonly title: string;
  readonly remarks: Decisions<number>['remarks'];
  readonly at: string | null;
};

/** Exporting worker → page, one for each wish. */
export type ExportReply = Result<string | Uint8Array<ArrayBuffer> | RichText, Problem>;
