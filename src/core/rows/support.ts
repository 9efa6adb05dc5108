import type { Version } from '#core/model/version.ts';
import type { Edge, Links, Nodes } from './links.ts';

/** Third versions that say nothing, counted with those that do: one witness alone proves little. Results are alike from 1 to 8. */
const DOUBT = 3;

/**
 * Edges, best attested first. An edge is attested by its own weight and by the third versions in which both ends are
 * linked to the same sentence, and contested by those in which they are linked to two different ones (the
 * consistency of T-Coffee, Notredame, Higgins & Heringa 2000). Equal ones stand by the texts' fingerprints, so that
 * the order does not depend on that of the versions. O(edges × versions).
 */
export function weighEdges(versions: readonly Version[], nodes: Nodes, links: Links): readonly Edge[] {
  const rank = ranks(versions);
  const weighed = links.edges.map((edge) => {
    const value = edge.weight + attested(nodes, links, edge);
    const swap = rank[nodes.version[edge.one]!]! > rank[nodes.version[edge.other]!]!;
    const [low, high] = swap ? [edge.other, edge.one] : [edge.one, edge.other];
    return { edge, value, low, high };
  });
  const place = (n: number): number => n - nodes.first[nodes.version[n]!]!;
  const rankOf = (n: number): number => rank[nodes.version[n]!]!;
  return weighed
    .sort((x, y) => y.value - x.value || y.edge.weight - x.edge.weight || rankOf(x.low) - rankOf(y.low) || rankOf(x.high) - rankOf(y.high) || place(x.low) - place(y.low) || place(x.high) - place(y.high))
    .map(({ edge }) => edge);
}

/** Support less contest, in steps, as the mean of the third versions in which both ends are linked. Both ends' edges stand by version, so one walk through both finds the common ones. */
function attested(nodes: Nodes, { of, parts }: Links, { one, other }: Edge): number {
  const left = of[one]!;
  const right = of[other]!;
  let sum = 0;
  let thirds = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const [v, w] = [nodes.version[left[i]!.to]!, nodes.version[right[j]!.to]!];
    if (v < w) i++;
    else if (w < v) j++;
    else {
      let best = 0;
      let [mine, theirs] = [0, 0];
      const from = j;
      for (; i < left.length && nodes.version[left[i]!.to] === v; i++) {
        mine = Math.max(mine, left[i]!.weight);
        for (j = from; j < right.length && nodes.version[right[j]!.to] === v; j++) {
          theirs = Math.max(theirs, right[j]!.weight);
          const [a, b] = [left[i]!.to, right[j]!.to];
          if (a === b || parts.has(Math.min(a, b) * nodes.count + Math.max(a, b))) best = Math.max(best, Math.min(left[i]!.weight, right[j]!.weight));
        }
      }
      sum += best > 0 ? best : -Math.min(mine, theirs);
      thirds++;
    }
  }
  return sum / (thirds + DOUBT);
}

/** Place of each version among all by its text's fingerprint. */
function ranks(versions: readonly Version[]): Int32Array {
  const order = [...versions.keys()].sort((x, y) => (versions[x]!.id < versions[y]!.id ? -1 : versions[x]!.id > versions[y]!.id ? 1 : x - y));
  const rank = new Int32Array(versions.length);
  order.forEach((v, r) => (rank[v] = r));
  return rank;
}
