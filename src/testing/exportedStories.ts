import { collate } from '#core/collate.ts';
import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import { invariant } from '#core/model/result.ts';
import type { ExportedStory } from '#formats/exports/exported.ts';

/** Texts as the page hands them to an export, with nothing beside the texts. */
export function exportedStory(texts: readonly (string | Draft)[], more: Partial<ExportedStory> = {}): ExportedStory {
  const drafts = texts.map((text, i): Draft => (typeof text === 'string' ? { name: `Take ${i + 1}`, text, publishedAt: null, roles: [] } : text));
  const base = more.base ?? 0;
  return { title: 'Story', collation: collate(drafts, { base }), base, sigla: drafts.map((_, i) => String.fromCharCode(65 + i)), notes: [], at: null, ...more };
}

/** The one comparison of a story of two. */
export function onlyPair(story: ExportedStory): Comparison {
  const [comparison] = story.collation.comparisons;
  invariant(comparison !== undefined && story.collation.comparisons.length === 1, 'a story of two versions');
  return comparison;
}
