import { comparePair } from '#core/collate.ts';
import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { segment } from '#core/segment/segment.ts';
import type { ExportedPair } from '#formats/exports/exported.ts';

/** A pair of texts as the page hands it to an export, with nothing beside the texts. */
export function exportedPair(before: string | Draft, after: string | Draft, more: Partial<ExportedPair> = {}): ExportedPair {
  const lexicon = createLexicon();
  const [base, compared] = [before, after].map((text, i) => segment(typeof text === 'string' ? { name: `Take ${i + 1}`, text, publishedAt: null, roles: [] } : text, lexicon)) as [Version, Version];
  const comparison = comparePair(base, compared, lexicon);
  return { comparison, sigla: { before: 'A', after: 'B' }, names: { before: base.name, after: compared.name }, title: 'Story', facts: null, notes: [], at: null, ...more };
}

/** The exact texts of a version's paragraphs. */
export const paragraphTexts = (version: Comparison['before']): readonly string[] => version.paragraphs.map(({ chars }) => version.text.slice(chars.start, chars.end));
