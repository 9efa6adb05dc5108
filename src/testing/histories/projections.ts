import { comparePair, creditAll, gatherKindred } from '#core/collate.ts';
import type { Draft } from '#core/model/draft.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import type { CollationInput } from '#core/project/collationTable.ts';
import type { SourcesInput } from '#core/project/sources.ts';
import { segment } from '#core/segment/segment.ts';
import { paragraphsOf } from '../builders.ts';

/** What the views of several versions are made from; `base` is compared with all others. */
export function projectionsOf(drafts: readonly (string | Draft)[], base = 0): { readonly collation: CollationInput; readonly sources: SourcesInput } {
  const lexicon = createLexicon();
  const versions = drafts.map((draft) => segment(typeof draft === 'string' ? { name: 'test', text: paragraphsOf(draft), publishedAt: null, roles: [] } : draft, lexicon));
  const sigla = versions.map((_, v) => String.fromCharCode(65 + v));
  const names = sigla.map((siglum) => `Wire ${siglum}`);
  const kindred = gatherKindred(versions, lexicon);
  const comparisons = versions.flatMap((version, v) => (v === base ? [] : [comparePair(versions[base]!, version, lexicon)]));
  return { collation: { kindred, base, comparisons, sigla, names }, sources: { kindred, credits: creditAll(kindred), sigla, names } };
}
