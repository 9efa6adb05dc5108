import { pairIndex, type Kinship } from '#core/model/kindred.ts';
import type { Version } from '#core/model/version.ts';

/** Similarities are counted in whole steps of 1/1024: sums are then exact, whatever the order of adding. */
export const STEPS = 1024;

/** A node is one sentence of one version, numbered through all versions. */
export type Nodes = {
  readonly count: number;
  readonly versions: number;
  /** First node of each version. */
  readonly first: readonly number[];
  /** Version of each node. */
  readonly version: Uint8Array;
};

export function numberNodes(versions: readonly Version[]): Nodes {
  const first: number[] = [];
  let count = 0;
  for (const { sentences } of versions) {
    first.push(count);
    count += sentences.length;
  }
  const version = new Uint8Array(count);
  versions.forEach(({ sentences }, v) => version.fill(v, first[v]!, first[v]! + sentences.length));
  return { count, versions: versions.length, first, version };
}

/** One sentence linked to one of another version by a comparison; `weight` is their link's similarity in steps. */
export type Edge = { readonly one: number; readonly other: number; readonly weight: number };

export type Links = {
  readonly edges: readonly Edge[];
  /** Node → its edges, by version of the other end. */
  readonly of: readonly (readonly { readonly to: number; readonly weight: number }[])[];
  /** Pairs of sentences of one version that some link joins as parts of one sentence elsewhere: `a * count + b`, a < b. */
  readonly parts: ReadonlySet<number>;
  /** Mean weight of the links of each pair of versions, at `pairIndex`; 0 where it has none. */
  readonly usual: readonly number[];
};

/** Share of a sentence's words that must stand in one sentence of the other version for it to be called a part of that one. */
const CONTAINED = 0.6;
/** And words: a part of two or three may stand anywhere. */
const MIN_CONTAINED_TOKENS = 5;

/** All links of all pairs, as edges between nodes, and parts of sentences that no link names. O(links + pairs × tokens). */
export function collectLinks(versions: readonly Version[], kinships: readonly Kinship[], nodes: Nodes): Links {
  const edges: Edge[] = [];
  const of: { to: number; weight: number }[][] = Array.from({ length: nodes.count }, () => []);
  const parts = new Set<number>();
  const usual: number[] = [];
  const addParts = (list: readonly number[]): void => {
    list.forEach((a, i) => { for (const b of list.slice(i + 1)) parts.add(Math.min(a, b) * nodes.count + Math.max(a, b)); });
  };
  const join = (before: readonly number[], after: readonly number[], weight: number): void => {
    addParts(before);
    addParts(after);
    for (const one of before) {
      for (const other of after) {
        if (of[one]!.some(({ to }) => to === other)) continue;
        edges.push({ one, other, weight });
        of[one]!.push({ to: other, weight });
        of[other]!.push({ to: one, weight });
      }
    }
  };
  for (let j = 1; j < versions.length; j++) {
    for (let i = 0; i < j; i++) {
      const kinship = kinships[pairIndex(i, j)]!;
      const [before, after] = [versions[i]!, versions[j]!];
      usual[pairIndex(i, j)] = meanWeight(kinship);
      const partner = { before: new Int32Array(before.sentences.length).fill(-1), after: new Int32Array(after.sentences.length).fill(-1) };
      for (const link of kinship.sentences) {
        join(link.before.map((s) => nodes.first[i]! + s), link.after.map((s) => nodes.first[j]! + s), Math.round(link.similarity * STEPS));
        for (const s of link.before) partner.before[s] = link.after[0]!;
        for (const s of link.after) partner.after[s] = link.before[0]!;
      }
      for (const { part, whole, weight } of contained(before, after, kinship.matchBefore, partner.before)) {
        const rest = partner.after[whole]!;
        join(rest < 0 ? [nodes.first[i]! + part] : [nodes.first[i]! + part, nodes.first[i]! + rest], [nodes.first[j]! + whole], weight);
      }
      for (const { part, whole, weight } of contained(after, before, kinship.matchAfter, partner.after)) {
        const rest = partner.before[whole]!;
        join([nodes.first[i]! + whole], rest < 0 ? [nodes.first[j]! + part] : [nodes.first[j]! + part, nodes.first[j]! + rest], weight);
      }
    }
  }
  return { edges, of, parts, usual };
}

function meanWeight({ sentences }: Kinship): number {
  let sum = 0;
  for (const { similarity } of sentences) sum += Math.round(similarity * STEPS);
  return sentences.length === 0 ? 0 : sum / sentences.length;
}

/** Sentences without a link most of whose words the other version has within one sentence: halves of what was split or merged. */
function contained(version: Version, other: Version, match: Int32Array, partner: Int32Array): readonly { readonly part: number; readonly whole: number; readonly weight: number }[] {
  const out: { part: number; whole: number; weight: number }[] = [];
  let ends: Int32Array | null = null;
  for (let s = 0; s < partner.length; s++) {
    const { start, end } = version.sentences[s]!.tokens;
    if (partner[s]! >= 0 || end - start < MIN_CONTAINED_TOKENS) continue;
    ends ??= sentenceOfTokens(other);
    const words = new Map<number, number>();
    for (let t = start as number; t < end; t++) {
      if (match[t]! < 0) continue;
      const there = ends[match[t]!]!;
      words.set(there, (words.get(there) ?? 0) + 1);
    }
    for (const [whole, count] of words) {
      if (count >= CONTAINED * (end - start)) out.push({ part: s, whole, weight: Math.round((STEPS * count) / (end - start)) });
    }
  }
  return out;
}

function sentenceOfTokens({ sentences, tokens }: Version): Int32Array {
  const out = new Int32Array(tokens.length);
  sentences.forEach(({ tokens: { start, end } }, s) => out.fill(s, start, end));
  return out;
}
