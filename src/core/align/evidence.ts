import { float64, int32 } from '#core/model/slab.ts';
import type { Candidates } from './candidates.ts';
import type { Partners } from './identical.ts';
import { unitCount, type UnitList } from './units.ts';

/** Linked sentences count this much of their share of words: a paragraph can take a sentence from anywhere. */
export const SENTENCE_TRUST = 0.75;

/** Share of a paragraph's words, each times the similarity of its sentence's link, from which its sentences say where it went. */
const MOSTLY = 0.5;

/** What the links between the sentences of two paragraphs say about the paragraphs: shares of words, 0–1. */
export type Evidence = {
  /** Pairs of units that have linked parts, sorted by `before`, then `after`. */
  readonly pairs: readonly (readonly [before: number, after: number])[];
  /** Share of the words of `before` whose sentences are linked into `after`. */
  readonly shareOfBefore: (before: number, after: number) => number;
  readonly shareOfAfter: (before: number, after: number) => number;
  /** Whether most sentences of either paragraph are linked, but into other paragraphs than these two. */
  readonly pointsElsewhere: (before: number, after: number) => boolean;
  /** Number of sentences of a paragraph. */
  readonly partsOfBefore: (before: number) => number;
  readonly partsOfAfter: (after: number) => number;
};

/** Collects linked words by pair of units. O(links). */
export function createEvidence(unitsBefore: UnitList, unitsAfter: UnitList, ownersBefore: Int32Array, ownersAfter: Int32Array): Evidence & {
  readonly add: (before: number, after: number, wordsBefore: number, wordsAfter: number, similarity: number) => void;
} {
  const count = unitCount(unitsAfter);
  const wordsBefore = (u: number): number => Math.max(1, unitsBefore.starts[u + 1]! - unitsBefore.starts[u]!);
  const wordsAfter = (u: number): number => Math.max(1, unitsAfter.starts[u + 1]! - unitsAfter.starts[u]!);
  const partsBefore = countParts(ownersBefore, unitCount(unitsBefore));
  const partsAfter = countParts(ownersAfter, count);
  const linked = new Map<number, { before: number; after: number }>();
  const totalBefore = float64(unitCount(unitsBefore));
  const totalAfter = float64(count);
  return {
    add(before, after, ofBefore, ofAfter, similarity) {
      totalBefore[before]! += ofBefore * similarity;
      totalAfter[after]! += ofAfter * similarity;
      const key = before * count + after;
      const at = linked.get(key);
      if (at === undefined) linked.set(key, { before: ofBefore, after: ofAfter });
      else {
        at.before += ofBefore;
        at.after += ofAfter;
      }
    },
    get pairs() {
      return [...linked.keys()].sort((a, b) => a - b).map((key) => [Math.floor(key / count), key % count] as const);
    },
    pointsElsewhere: (before, after) => !linked.has(before * count + after)
      && Math.max(totalBefore[before]! / wordsBefore(before), totalAfter[after]! / wordsAfter(after)) >= MOSTLY,
    partsOfBefore: (before) => partsBefore[before]!,
    partsOfAfter: (after) => partsAfter[after]!,
    shareOfBefore: (before, after) => (linked.get(before * count + after)?.before ?? 0) / wordsBefore(before),
    shareOfAfter: (before, after) => (linked.get(before * count + after)?.after ?? 0) / wordsAfter(after),
  };
}

/** Adds pairs with linked sentences to the candidates and lifts their similarity to the mean share. O(candidates + pairs). */
export function addEvidence(candidates: Candidates, evidence: Evidence, identical: Partners): Candidates {
  const n = candidates.starts.length - 1;
  const starts = int32(n + 1);
  const { pairs } = evidence;
  const room = candidates.after.length + pairs.length;
  const before = int32(room);
  const after = int32(room);
  const similarity = float64(room);
  let found = 0;
  let p = 0;
  const lift = (i: number, j: number): number => (evidence.shareOfBefore(i, j) + evidence.shareOfAfter(i, j)) / 2 * SENTENCE_TRUST;
  for (let i = 0; i < n; i++) {
    let c = candidates.starts[i]!;
    const end = candidates.starts[i + 1]!;
    while (c < end || (p < pairs.length && pairs[p]![0] === i)) {
      const a = c < end ? candidates.after[c]! : Infinity;
      const b = p < pairs.length && pairs[p]![0] === i ? pairs[p]![1] : Infinity;
      const j = Math.min(a, b);
      if (identical.ofBefore[i]! < 0 && identical.ofAfter[j]! < 0) {
        before[found] = i;
        after[found] = j;
        similarity[found++] = Math.max(a === j ? candidates.similarity[c]! : 0, b === j ? lift(i, j) : 0);
      }
      if (a === j) c++;
      if (b === j) p++;
    }
    starts[i + 1] = found;
  }
  return { starts, before: before.subarray(0, found), after: after.subarray(0, found), similarity: similarity.subarray(0, found) };
}

function countParts(owners: Int32Array, units: number): Int32Array {
  const parts = int32(units);
  for (const unit of owners) parts[unit]!++;
  return parts;
}
