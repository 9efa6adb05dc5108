import type { Kinship } from '#core/model/kindred.ts';
import { pairIndex } from '#core/model/kindred.ts';
import type { Version } from '#core/model/version.ts';

/** Similarities are counted in whole steps of this size: sums are then exact, whatever the order of adding. */
export const STEPS = 1024;

/** A node is one sentence of one version, numbered through all versions. */
export type Nodes = { readonly first: readonly number[]; readonly count: number; readonly version: Uint8Array };

export function numberNodes(versions: readonly Version[]): Nodes {
  const first: number[] = [];
  let count = 0;
  for (const { sentences } of versions) {
    first.push(count);
    count += sentences.length;
  }
  const version = new Uint8Array(count);
  versions.forEach(({ sentences }, v) => version.fill(v, first[v]!, first[v]! + sentences.length));
  return { first, count, version };
}

/** Sentences of two versions that one comparison links: usually one each, several where a sentence was split or merged. */
export type NodeLink = { readonly before: readonly number[]; readonly after: readonly number[]; readonly weight: number };

/** All links of all pairs, as nodes. O(links). */
export function collectLinks(versions: readonly Version[], kinships: readonly Kinship[], nodes: Nodes): readonly NodeLink[] {
  const out: NodeLink[] = [];
  for (let j = 1; j < versions.length; j++) {
    for (let i = 0; i < j; i++) {
      for (const link of kinships[pairIndex(i, j)]!.sentences) {
        out.push({
          before: link.before.map((s) => nodes.first[i]! + s),
          after: link.after.map((s) => nodes.first[j]! + s),
          weight: Math.round(link.similarity * STEPS),
        });
      }
    }
  }
  return out;
}
