import type { Kinship, Strand } from '#core/model/kindred.ts';
import { sentenceIndex, type SentenceIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { collectLinks, numberNodes, type NodeLink, type Nodes } from './links.ts';

/** The passages that run through all versions, from what each two of them have in common. */
export function joinStrands(versions: readonly Version[], kinships: readonly Kinship[]): readonly Strand[] {
  const nodes = numberNodes(versions);
  const links = [...collectLinks(versions, kinships, nodes)].sort((x, y) => y.weight - x.weight);
  const groups = uniteAll(nodes, links);
  return toStrands(versions, nodes, groups);
}

function uniteAll(nodes: Nodes, links: readonly NodeLink[]): Int32Array {
  const parent = Int32Array.from({ length: nodes.count }, (_, n) => n);
  const find = (n: number): number => {
    let at = n;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const members: (readonly number[])[] = Array.from({ length: nodes.count }, (_, n) => [n]);
  for (const link of links) {
    const all = [...link.before, ...link.after];
    const roots = [...new Set(all.map(find))];
    const [root, ...others] = roots;
    if (root === undefined || others.length === 0) continue;
    const allowed = new Set(all);
    const seen = new Map<number, number>();
    const clash = roots.some((r) => members[r]!.some((n) => {
      const v = nodes.version[n]!;
      const other = seen.get(v);
      seen.set(v, r);
      return other !== undefined && other !== r && !allowed.has(n);
    }));
    if (clash) continue;
    for (const r of others) {
      parent[r] = root;
      members[root] = [...members[root]!, ...members[r]!];
    }
  }
  return parent.map((_, n) => find(n));
}

function toStrands(versions: readonly Version[], nodes: Nodes, group: Int32Array): readonly Strand[] {
  const cells = new Map<number, SentenceIndex[][]>();
  for (let n = 0; n < nodes.count; n++) {
    const root = group[n]!;
    let strand = cells.get(root);
    if (strand === undefined) cells.set(root, (strand = versions.map(() => [])));
    const v = nodes.version[n]!;
    strand[v]!.push(sentenceIndex(n - nodes.first[v]!));
  }
  return [...cells.values()].map((strand) => ({ cells: strand }));
}
