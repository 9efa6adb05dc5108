import { comparePair, gatherKindred } from '#core/collate.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import type { CatchUp, CatchUpItem } from '#core/project/catchUp.ts';
import { projectCatchUp } from '#core/project/projectCatchUp.ts';
import { segment } from '#core/segment/segment.ts';
import type { Triple } from './catchUpTriple.ts';

/** The worklist of three texts on the shelf in the order old wire, ours, new wire. */
export function catchUpOf({ old, ours, wire }: Pick<Triple, 'old' | 'ours' | 'wire'>): CatchUp {
  const lexicon = createLexicon();
  const versions = [old, ours, wire].map((text, v) => segment({ name: `Text ${v + 1}`, text, publishedAt: null, roles: [] }, lexicon));
  const kindred = gatherKindred(versions, lexicon);
  return projectCatchUp({ kindred, old: 0, ours: 1, wire: 2, update: comparePair(versions[0]!, versions[2]!, lexicon), sigla: ['A', 'B', 'C'] });
}

/** Planted items that the list lacks, and items that it has besides. */
export function judgeCatchUp(triple: Triple, { items } = catchUpOf(triple)): { readonly missed: readonly string[]; readonly false: readonly string[] } {
  const words = (item: CatchUpItem): string => ((item.kind === 'new' ? item.wire : item.old)?.pieces ?? []).map((piece) => piece.text).join('');
  const open = [...triple.planted];
  const wrong: string[] = [];
  for (const item of items) {
    const text = words(item);
    const found = open.filter(({ kind, sentence }) => kind === item.kind && text.includes(sentence));
    if (found.length === 0) wrong.push(`${item.kind}: ${text}`);
    for (const one of found) open.splice(open.indexOf(one), 1);
  }
  return { missed: open.map(({ kind, sentence }) => `${kind}: ${sentence}`), false: wrong };
}
