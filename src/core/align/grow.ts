import type { Bags } from './bags.ts';
import type { Evidence } from './evidence.ts';
import type { Partners } from './identical.ts';
import type { Thresholds } from './thresholds.ts';

/** Units that correspond, while they are being collected: 1:1 at first, then 1:N or N:1. Both lists are runs of neighbours. */
export type Group = { readonly before: number[]; readonly after: number[]; similarity: number };

/** Weight of words not yet covered by the group's other parts, against all words it shares; the two count alike. */
const UNCOVERED = 0.5;

/**
 * Lets links take in open neighbours: a unit beside one end of a link is a part of it (split or merge) when enough of its
 * own weight is found in the unit on the other side, above all in words that the link does not explain yet, or when the
 * similarity of the whole rises with it. Best first, until nothing is taken. O(taken units · unit size).
 */
export function growGroups(partners: Partners, bagsBefore: Bags, bagsAfter: Bags, featureCount: number, evidence: Evidence | null, t: Thresholds): Group[] {
  const n = partners.ofBefore.length;
  const m = partners.ofAfter.length;
  const groups: Group[] = [];
  const ofBefore: (Group | undefined)[] = [];
  const ofAfter: (Group | undefined)[] = [];
  const whole = new Float64Array(featureCount);
  const parts = new Float64Array(featureCount);
  for (let i = 0; i < n; i++) {
    const j = partners.ofBefore[i]!;
    if (j < 0) continue;
    const group: Group = { before: [i], after: [j], similarity: 1 };
    groups.push(group);
    ofBefore[i] = group;
    ofAfter[j] = group;
    if (bagsBefore.length[i]! > 0) group.similarity = similarityOf(group, bagsBefore, bagsAfter, whole);
  }
  type Offer = { readonly group: Group; readonly side: 'before' | 'after'; readonly unit: number; readonly value: number; readonly similarity: number };
  const offers: Offer[] = [];
  const offer = (group: Group, side: 'before' | 'after'): void => {
    const [one, many, oneBags, manyBags, here, count] = side === 'after'
      ? [group.before, group.after, bagsBefore, bagsAfter, ofAfter, m] as const
      : [group.after, group.before, bagsAfter, bagsBefore, ofBefore, n] as const;
    if (one.length > 1 || oneBags.sum[one[0]!] === 0) return;
    for (const unit of [many[0]! - 1, many.at(-1)! + 1]) {
      if (unit < 0 || unit >= count || here[unit] !== undefined || manyBags.sum[unit] === 0) continue;
      spread(oneBags, one[0]!, whole);
      for (const part of many) spread(manyBags, part, parts);
      let shared = 0;
      let uncovered = 0;
      for (let e = manyBags.starts[unit]!; e < manyBags.starts[unit + 1]!; e++) {
        const f = manyBags.feature[e]!;
        const value = manyBags.value[e]!;
        shared += Math.min(value, whole[f]!);
        uncovered += Math.min(value, Math.max(0, whole[f]! - parts[f]!));
      }
      clear(oneBags, one[0]!, whole);
      for (const part of many) clear(manyBags, part, parts);
      const bySentences = evidence === null ? 0 : side === 'after' ? evidence.shareOfAfter(one[0]!, unit) : evidence.shareOfBefore(unit, one[0]!);
      const share = Math.max(bySentences, (UNCOVERED * uncovered + (1 - UNCOVERED) * shared) / manyBags.sum[unit]!);
      if (share < Math.min(t.part, t.risePart)) continue;
      many.push(unit);
      const similarity = similarityOf(group, bagsBefore, bagsAfter, whole);
      many.pop();
      const rise = similarity - group.similarity;
      if (share >= t.part || (rise >= t.rise && share >= t.risePart)) offers.push({ group, side, unit, value: rise + share, similarity });
    }
  };
  let active: Group[] = groups;
  while (active.length > 0) {
    offers.length = 0;
    for (const group of active) {
      offer(group, 'after');
      offer(group, 'before');
    }
    offers.sort((a, b) => b.value - a.value || a.unit - b.unit || (a.side < b.side ? -1 : 1));
    const grown = new Set<Group>();
    const again = new Set<Group>();
    for (const { group, side, unit, similarity } of offers) {
      const here = side === 'after' ? ofAfter : ofBefore;
      if (here[unit] !== undefined) continue;
      if (grown.has(group)) { again.add(group); continue; }
      const many = side === 'after' ? group.after : group.before;
      if ((side === 'after' ? group.before : group.after).length > 1) continue;
      here[unit] = group;
      if (unit < many[0]!) many.unshift(unit);
      else many.push(unit);
      group.similarity = similarity;
      grown.add(group);
    }
    active = [...new Set([...grown, ...again])];
  }
  return groups;
}

function spread(bags: Bags, unit: number, into: Float64Array): void {
  for (let e = bags.starts[unit]!; e < bags.starts[unit + 1]!; e++) into[bags.feature[e]!]! += bags.value[e]!;
}

function clear(bags: Bags, unit: number, from: Float64Array): void {
  for (let e = bags.starts[unit]!; e < bags.starts[unit + 1]!; e++) from[bags.feature[e]!] = 0;
}

/** Cosine of all of one side against all of the other. */
function similarityOf(group: Group, bagsBefore: Bags, bagsAfter: Bags, scratch: Float64Array): number {
  for (const i of group.before) spread(bagsBefore, i, scratch);
  let dot = 0;
  for (const j of group.after) for (let e = bagsAfter.starts[j]!; e < bagsAfter.starts[j + 1]!; e++) dot += scratch[bagsAfter.feature[e]!]! * bagsAfter.value[e]!;
  const lengthBefore = unionLength(group.before, bagsBefore, scratch);
  for (const i of group.before) clear(bagsBefore, i, scratch);
  for (const j of group.after) spread(bagsAfter, j, scratch);
  const lengthAfter = unionLength(group.after, bagsAfter, scratch);
  for (const j of group.after) clear(bagsAfter, j, scratch);
  const length = lengthBefore * lengthAfter;
  return length === 0 ? 0 : Math.min(1, dot / length);
}

/** Euclidean length of the bags already added up in `sum`; leaves it as it was. */
function unionLength(units: readonly number[], bags: Bags, sum: Float64Array): number {
  if (units.length === 1) return bags.length[units[0]!]!;
  let square = 0;
  for (const u of units) {
    for (let e = bags.starts[u]!; e < bags.starts[u + 1]!; e++) square += bags.value[e]! * sum[bags.feature[e]!]!;
  }
  return Math.sqrt(square);
}
