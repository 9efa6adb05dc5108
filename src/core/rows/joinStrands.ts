import { pairIndex, type Kinship, type Strand } from '#core/model/kindred.ts';
import { sentenceIndex, type SentenceIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { collectLinks, numberNodes, STEPS, type Edge, type Links, type Nodes } from './links.ts';
import { weighEdges } from './support.ts';

/**
 * Two groups are joined where their links weigh this share of what is to be expected: for each pair of their versions the
 * square of what its links usually weigh. The square asks more of versions that are near each other: there a passage worded
 * anew still keeps most of its words, and half of them shared is chance; between strangers half of them is much.
 */
const MIN_SHARE = 0.75;
/** The same where sentences around the two belong together: a passage that stands where it stood needs less. */
const MIN_SHARE_IN_PLACE = 0.2;
/** Sentences looked at on each side. */
const NEIGHBOURS = 3;
/** A single link as strong as this joins them whatever the others say: a passage may be worded anew between two versions. */
const STRONG = 0.8 * STEPS;
const STRONG_IN_PLACE = 0.45 * STEPS;

/**
 * The passages that run through all versions, from what each two of them have in common. Sentences are joined by their
 * best attested links first; a join that would put two sentences of one version into one strand is refused, unless
 * comparisons call these two the parts of one. The result does not depend on the order of the versions.
 */
export function joinStrands(versions: readonly Version[], kinships: readonly Kinship[]): readonly Strand[] {
  const nodes = numberNodes(versions);
  const links = collectLinks(versions, kinships, nodes);
  return toStrands(versions, nodes, uniteAll(versions, nodes, links));
}

/** Node → root of its group. */
function uniteAll(versions: readonly Version[], nodes: Nodes, links: Links): Int32Array {
  const parent = Int32Array.from({ length: nodes.count }, (_, n) => n);
  const members: (readonly number[])[] = Array.from({ length: nodes.count }, (_, n) => [n]);
  const find = (n: number): number => {
    let at = n;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  /** @returns the edges that were refused for want of weight: they are looked at again once most groups stand. */
  const unite = (edges: readonly Edge[], minShare: number, strong: number): readonly Edge[] => {
    const refused: Edge[] = [];
    for (const edge of edges) {
      const [x, y] = [find(edge.one), find(edge.other)];
      if (x === y) continue;
      const [small, large] = members[x]!.length < members[y]!.length ? [x, y] : [y, x];
      if (clash(nodes, links, members[small]!, members[large]!)) continue;
      if (!weighEnough(nodes, links, members[small]!, members[large]!, (n) => find(n) === large, minShare, strong)) {
        refused.push(edge);
        continue;
      }
      parent[small] = large;
      members[large] = [...members[large]!, ...members[small]!];
      members[small] = [];
    }
    return refused;
  };
  const doubtful = unite(weighEdges(versions, nodes, links), MIN_SHARE, STRONG);
  unite(doubtful.filter(({ one, other }) => sameNeighbours(nodes, one, other, find)), MIN_SHARE_IN_PLACE, STRONG_IN_PLACE);
  return parent.map((_, n) => find(n));
}

/** Does a sentence near the one belong to the strand of a sentence near the other, on the same side of them? */
function sameNeighbours(nodes: Nodes, one: number, other: number, find: (node: number) => number): boolean {
  return [-1, 1].some((step) => {
    const near = (n: number): readonly number[] =>
      Array.from({ length: NEIGHBOURS }, (_, k) => n + step * (k + 1)).filter((m) => nodes.version[m] === nodes.version[n]).map(find);
    const there = near(other);
    return near(one).some((root) => there.includes(root));
  });
}

/** Would a version have two sentences in one strand that no comparison calls parts of one? The more versions decide. */
function clash(nodes: Nodes, { parts }: Links, small: readonly number[], large: readonly number[]): boolean {
  let [asParts, apart] = [0, 0];
  for (const n of small) {
    const there = large.filter((m) => nodes.version[m] === nodes.version[n]);
    if (there.length === 0) continue;
    if (there.some((m) => parts.has(Math.min(n, m) * nodes.count + Math.max(n, m)))) asParts++;
    else apart++;
  }
  return apart > asParts;
}

function weighEnough(nodes: Nodes, links: Links, small: readonly number[], large: readonly number[], inLarge: (node: number) => boolean, minShare: number, strong: number): boolean {
  let sum = 0;
  for (const n of small) {
    for (const { to, weight } of links.of[n]!) {
      if (!inLarge(to)) continue;
      if (weight >= strong) return true;
      sum += weight;
    }
  }
  const ofSmall = new Set(small.map((n) => nodes.version[n]!));
  const ofLarge = new Set(large.map((n) => nodes.version[n]!));
  let expected = 0;
  for (const v of ofSmall) for (const w of ofLarge) if (v !== w) expected += links.usual[pairIndex(Math.min(v, w), Math.max(v, w))]! ** 2 / STEPS;
  return sum >= minShare * expected;
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
