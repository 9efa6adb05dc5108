import type { Bags } from './bags.ts';
import type { Partners } from './identical.ts';

/** Units that correspond, while they are being collected: 1:1 at first, then 1:N or N:1. Both lists are runs of neighbours. */
export type Group = { readonly before: number[]; readonly after: number[]; similarity: number };

/** One group for each pair, sorted by `before`, and the group of each unit, null where it has none. O(units). */
export function createGrouper(partners: Partners): { groups: Group[]; ofBefore: (Group | null)[]; ofAfter: (Group | null)[] } {
  const groups: Group[] = [];
  const ofBefore: (Group | null)[] = new Array<null>(partners.ofBefore.length).fill(null);
  const ofAfter: (Group | null)[] = new Array<null>(partners.ofAfter.length).fill(null);
  for (let i = 0; i < ofBefore.length; i++) {
    const j = partners.ofBefore[i]!;
    if (j < 0) continue;
    const group: Group = { before: [i], after: [j], similarity: 1 };
    groups.push(group);
    ofBefore[i] = group;
    ofAfter[j] = group;
  }
  return { groups, ofBefore, ofAfter };
}

/** Similarities are rounded to this: the same words in another order are 1, not 0.9999999. */
const SIMILARITY_STEPS = 10_000;

/**
 * Cosine of all of one side against all of the other, 0–1. Identical units have no bags; they are 1. `scratch` is one entry
 * a feature, all zero before and after. O(size of the group).
 */
export function similarityOf(group: Group, before: Bags, after: Bags, scratch: Float64Array): number {
  if (before.sum[group.before[0]!] === 0 && after.sum[group.after[0]!] === 0) return 1;
  let dot = 0;
  sum(group.before, before, scratch);
  for (const j of group.after) for (let e = after.starts[j]!; e < after.starts[j + 1]!; e++) dot += scratch[after.feature[e]!]! * after.scaled[e]!;
  const lengthBefore = unionLength(group.before, before, scratch);
  clear(group.before, before, scratch);
  sum(group.after, after, scratch);
  const lengthAfter = unionLength(group.after, after, scratch);
  clear(group.after, after, scratch);
  if (lengthBefore * lengthAfter === 0) return 0;
  return Math.min(1, Math.round((dot / (lengthBefore * lengthAfter)) * SIMILARITY_STEPS) / SIMILARITY_STEPS);
}

function sum(units: readonly number[], bags: Bags, into: Float64Array): void {
  for (const u of units) for (let e = bags.starts[u]!; e < bags.starts[u + 1]!; e++) into[bags.feature[e]!]! += bags.value[e]!;
}

function clear(units: readonly number[], bags: Bags, from: Float64Array): void {
  for (const u of units) for (let e = bags.starts[u]!; e < bags.starts[u + 1]!; e++) from[bags.feature[e]!] = 0;
}

/** Euclidean length of bags whose sum is spread out in `total`. */
function unionLength(units: readonly number[], bags: Bags, total: Float64Array): number {
  if (units.length === 1) return bags.length[units[0]!]!;
  let square = 0;
  for (const u of units) for (let e = bags.starts[u]!; e < bags.starts[u + 1]!; e++) square += bags.scaled[e]! * total[bags.feature[e]!]!;
  return Math.sqrt(square);
}
