import { comparePair, creditAll, gatherKindred, relatePair } from '#core/collate.ts';
import type { Kinship } from '#core/model/kindred.ts';
import { createLexicon, type Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { projectCollation } from '#core/project/projectCollation.ts';
import { projectOverview } from '#core/project/projectOverview.ts';
import { projectSources } from '#core/project/projectSources.ts';
import { segment } from '#core/segment/segment.ts';
import { PACES, tellHistory } from '../histories/history.ts';

const VERSIONS = 20;
const WORDS = 1500;

/** Steps of reading 20 versions of 1,500 words, each as something that can be timed alone. */
export function versionSteps(): readonly { readonly name: string; readonly run: () => number }[] {
  const { texts } = tellHistory(1, VERSIONS, WORDS, PACES[1]!);
  const segmented = (): { readonly versions: readonly Version[]; readonly lexicon: Lexicon } => {
    const lexicon = createLexicon();
    return { lexicon, versions: texts.map((text, v) => segment({ name: `${v}`, text, publishedAt: null, roles: [] }, lexicon)) };
  };
  const { versions, lexicon } = segmented();
  const known = new Map<string, Kinship>();
  const remembered: typeof relatePair = (before, after, words) => {
    const key = `${before.id} ${after.id}`;
    const kinship = known.get(key) ?? relatePair(before, after, words);
    known.set(key, kinship);
    return kinship;
  };
  const kindred = gatherKindred(versions, lexicon, remembered);
  const credits = creditAll(kindred);
  const sigla = versions.map((_, v) => `${v}`);
  const comparisons = versions.slice(1).map((version) => comparePair(versions[0]!, version, lexicon));
  const last = versions.at(-1)!;
  return [
    { name: 'all 190 pairs and rows, from texts', run: () => { const fresh = segmented(); return gatherKindred(fresh.versions, fresh.lexicon).strands.length; } },
    { name: '… of which segmenting', run: () => segmented().versions.length },
    { name: '… of which rows from known pairs', run: () => gatherKindred(versions, lexicon, remembered).strands.length },
    {
      name: 'one version more: its 19 pairs and rows',
      run: () => {
        for (const version of versions.slice(0, -1)) relatePair(version, last, lexicon);
        return gatherKindred(versions, lexicon, remembered).strands.length;
      },
    },
    { name: 'credit of all words, both directions', run: () => creditAll(kindred).shares.length },
    { name: 'base against 19, with marks and alarms', run: () => versions.slice(1).map((version) => comparePair(versions[0]!, version, lexicon)).length },
    { name: 'Collation, from known pairs', run: () => projectCollation({ kindred, base: 0, comparisons, sigla, names: sigla }).rows.length },
    { name: 'Sources of one version', run: () => projectSources({ kindred, credits, sigla, names: sigla }, VERSIONS - 1, 'earlier').paragraphs.length },
    { name: 'Overview', run: () => projectOverview({ kindred, credits, sigla, names: sigla }).links.length },
  ];
}
