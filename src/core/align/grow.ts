import { float64, int32 } from '#core/model/slab.ts';
import type { Bags } from './bags.ts';
import type { Candidates } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { createGrouper, similarityOf, type Group } from './group.ts';
import type { Partners } from './identical.ts';
import type { Thresholds } from './thresholds.ts';

/** Changed units added before the share is taken, 2 to 5: the one split of a short text is no habit yet. */
const HABIT_DOUBT = 3;

/** Units that may stand between the parts of a unit: beyond this a reader is told of sentences that moved. Range 3 to 30. */
const FAR_UNITS = 12;
/** Parts that a unit with parts apart may have, 4 to 16: what is scattered wider is no split that a reader could follow, and each part apart costs the reading of the whole. */
const MAX_PARTS_APART = 8;
const mayTakeFar = (members: readonly number[], unit: number): boolean =>
  members.length < MAX_PARTS_APART && members.some((member) => Math.abs(member - unit) <= FAR_UNITS);

/** A unit that could become a part of a group. */
type Offer = { readonly group: Group; readonly side: 'before' | 'after'; readonly unit: number; readonly share: number };

/**
 * Lets links take in open neighbours: a unit beside one end of a link is a part of it (split or merge) when enough of its
 * own weight is found in the unit on the other side, above all in words that the link does not explain yet. Measured by
 * what the part holds, not by the whole: a clause cut off a long sentence changes the similarity of the whole hardly at
 * all. Best first, until nothing is taken.
 *
 * Who splits, splits often: once a fifth of what changed is split (or merged), less proof is needed of what is still open
 * there, if it is like no other unit more; half-said clauses ("He is 29.") are then found that alone would be guesses.
 * O(taken units · unit size + candidates).
 */
export function growGroups(
  partners: Partners, before: Bags, after: Bags, featureCount: number, candidates: Candidates, evidence: Evidence | null, t: Thresholds,
): Group[] {
  const { groups, ofBefore, ofAfter } = createGrouper(partners);
  /** Per side on which this editor cuts (after) or joins (before) habitually: the one unit that each unit is most like. */
  const likest: { before: Int32Array | null; after: Int32Array | null } = { before: null, after: null };
  const whole = float64(featureCount);
  const covered = float64(featureCount);

  const offersOf = (group: Group, side: 'before' | 'after', into: Offer[]): void => {
    const [one, many, oneBags, manyBags, taken] = side === 'after'
      ? [group.before, group.after, before, after, ofAfter] as const
      : [group.after, group.before, after, before, ofBefore] as const;
    if (one.length > 1 || oneBags.sum[one[0]!] === 0) return;
    for (const unit of [many[0]! - 1, many.at(-1)! + 1]) {
      if (unit < 0 || unit >= taken.length || taken[unit] !== null || manyBags.sum[unit] === 0) continue;
      const isHabitual = likest[side]?.[unit] === one[0];
      const linked = evidence === null ? 0 : side === 'after' ? evidence.shareOfAfter(one[0]!, unit) : evidence.shareOfBefore(unit, one[0]!);
      const share = Math.max(linked, shareOfPart(oneBags, one[0]!, manyBags, many, unit, linked > 0 || isHabitual ? 0 : t.cover));
      if (share >= (isHabitual ? t.habitualPart : t.part)) into.push({ group, side, unit, share });
    }
  };

  const shareOfPart = (oneBags: Bags, one: number, manyBags: Bags, many: readonly number[], unit: number, cover: number): number => {
    add(oneBags, one, whole);
    for (const part of many) add(manyBags, part, covered);
    let shared = 0;
    let fresh = 0;
    for (let e = manyBags.starts[unit]!; e < manyBags.starts[unit + 1]!; e++) {
      const f = manyBags.feature[e]!;
      const value = manyBags.value[e]!;
      const times = manyBags.scaled[e]! / value;
      shared += times * Math.min(value, whole[f]!);
      fresh += times * Math.min(value, Math.max(0, whole[f]! - covered[f]!));
    }
    clear(oneBags, one, whole);
    for (const part of many) clear(manyBags, part, covered);
    if (fresh < cover * oneBags.sum[one]!) return 0;
    return (t.uncovered * fresh + (1 - t.uncovered) * shared) / manyBags.sum[unit]!;
  };

  takeBestFirst();
  if (hasHabit((group) => group.after.length)) likest.after = bestPartners(candidates.after, candidates.before, candidates.similarity, after.length.length);
  if (hasHabit((group) => group.before.length)) likest.before = bestPartners(candidates.before, candidates.after, candidates.similarity, before.length.length);
  if (likest.after !== null || likest.before !== null) takeBestFirst();
  if (evidence !== null) takeFarParts(evidence);
  for (const group of groups) group.similarity = similarityOf(group, before, after, whole);
  return groups;

  function takeBestFirst(): void {
    let active: Iterable<Group> = groups;
    for (let offers: Offer[]; (offers = collect(active)).length > 0;) {
      const again = new Set<Group>();
      const grown = new Set<Group>();
      for (const { group, side, unit } of offers) {
        const taken = side === 'after' ? ofAfter : ofBefore;
        if (taken[unit] !== null) continue;
        again.add(group);
        if (grown.has(group)) continue;
        grown.add(group);
        taken[unit] = group;
        const many = side === 'after' ? group.after : group.before;
        if (unit < many[0]!) many.unshift(unit);
        else many.push(unit);
      }
      active = again;
    }
  }

  /**
   * An open unit most of whose sentences went into one unit is a part of it, though other units stand between. Its words must
   * stand there as well: sentences are linked from little, and a false far part would drag its passage out of order.
   */
  function takeFarParts(parts: Evidence): void {
    for (const [i, j] of parts.pairs) {
      const left = ofBefore[i]!;
      const right = ofAfter[j]!;
      if (left === null && right !== null && right.after.length === 1 && mayTakeFar(right.before, i) && parts.shareOfBefore(i, j) >= t.farPart) {
        if (shareOfPart(after, j, before, right.before, i, 0) >= t.farPart) insert(right, right.before, i, ofBefore);
      } else if (right === null && left !== null && left.before.length === 1 && mayTakeFar(left.after, j) && parts.shareOfAfter(i, j) >= t.farPart) {
        if (shareOfPart(before, i, after, left.after, j, 0) >= t.farPart) insert(left, left.after, j, ofAfter);
      }
    }
  }

  function insert(group: Group, many: number[], unit: number, taken: (Group | null)[]): void {
    many.push(unit);
    many.sort((a, b) => a - b);
    taken[unit] = group;
  }

  function hasHabit(parts: (group: Group) => number): boolean {
    let reworded = 0;
    let cut = 0;
    for (const group of groups) {
      if (before.sum[group.before[0]!] === 0) continue;
      reworded++;
      if (parts(group) > 1) cut++;
    }
    return cut >= t.habit * (reworded + HABIT_DOUBT);
  }

  function collect(from: Iterable<Group>): Offer[] {
    const offers: Offer[] = [];
    for (const group of from) {
      offersOf(group, 'after', offers);
      offersOf(group, 'before', offers);
    }
    return offers.sort((a, b) => b.share - a.share || a.unit - b.unit || (a.side < b.side ? -1 : 1));
  }
}

/** The partner of each unit that is most like it, -1 where it has no candidate; the first of equals. O(candidates). */
function bestPartners(from: Int32Array, to: Int32Array, similarity: Float64Array, units: number): Int32Array {
  const partner = int32(units).fill(-1);
  const best = float64(units);
  for (let k = 0; k < from.length; k++) {
    if (similarity[k]! <= best[from[k]!]!) continue;
    best[from[k]!] = similarity[k]!;
    partner[from[k]!] = to[k]!;
  }
  return partner;
}

function add(bags: Bags, unit: number, into: Float64Array): void {
  for (let e = bags.starts[unit]!; e < bags.starts[unit + 1]!; e++) into[bags.feature[e]!]! += bags.value[e]!;
}

function clear(bags: Bags, unit: number, from: Float64Array): void {
  for (let e = bags.starts[unit]!; e < bags.starts[unit + 1]!; e++) from[bags.feature[e]!] = 0;
}
