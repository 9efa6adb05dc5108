import type { Lexicon } from '#core/model/lexicon.ts';
import { int32 } from '#core/model/slab.ts';
import { alignWeighed } from './alignUnits.ts';
import { createEvidence } from './evidence.ts';
import { pairIdentical, type Partners } from './identical.ts';
import { THRESHOLDS, type Thresholds } from './thresholds.ts';
import { tokenCount, unitCount, type Link, type UnitList } from './units.ts';
import { weighWords, type WordWeights } from './word-weights.ts';

/** Units that consist of smaller ones: paragraphs and their sentences. */
export type PartedList = UnitList & {
  /** Part p holds tokens `parts[p]` up to `parts[p + 1]`; parts tile the units, in order. */
  readonly parts: Int32Array;
};

/** Links of the units and of their parts, each sorted by first `before`. */
export type PartedLinks = { readonly units: readonly Link[]; readonly parts: readonly Link[]; readonly weights: WordWeights };

/**
 * Aligns paragraphs and their sentences together. Paragraphs that are the same words come first and pin their sentences; then
 * all other sentences are aligned, across paragraphs; then the paragraphs, by their own words and by where their sentences
 * went. Words are weighed once, by the sentences that hold them. Same cost as aligning both lists.
 */
export function alignParted(before: PartedList, after: PartedList, lexicon: Lexicon, t: Thresholds = THRESHOLDS): PartedLinks {
  const partsBefore: UnitList = { tokens: before.tokens, starts: before.parts };
  const partsAfter: UnitList = { tokens: after.tokens, starts: after.parts };
  const weights = weighWords(partsBefore, partsAfter, lexicon);
  const ownersBefore = ownersOf(before);
  const ownersAfter = ownersOf(after);
  const identical = pairIdentical(before, after);
  const seeds = partsOfIdentical(identical, before, after, ownersBefore, ownersAfter);
  const parts = alignWeighed(partsBefore, partsAfter, weights, pairIdentical(partsBefore, partsAfter, seeds), null, t);
  if (isUncut(before) && isUncut(after)) return { units: parts, parts, weights };
  const evidence = createEvidence(before, after, ownersBefore, ownersAfter);
  for (const link of parts) {
    for (const i of link.before) {
      for (const j of link.after) {
        const p = ownersBefore[i]!;
        const q = ownersAfter[j]!;
        if (identical.ofBefore[p]! >= 0 || identical.ofAfter[q]! >= 0) continue;
        evidence.add(p, q, (before.parts[i + 1]! - before.parts[i]!) / link.after.length, (after.parts[j + 1]! - after.parts[j]!) / link.before.length, link.similarity);
      }
    }
  }
  return { units: alignWeighed(before, after, weights, identical, evidence, t), parts, weights };
}

/** Whether every unit is one part, as in a list of sentences. */
const isUncut = (list: PartedList): boolean => list.parts.length === list.starts.length && list.parts.every((start, p) => start === list.starts[p]);

/** Position of the unit that each part belongs to. */
function ownersOf(list: PartedList): Int32Array {
  const owners = int32(list.parts.length - 1);
  for (let p = 0, u = 0; p < owners.length; p++) {
    while (list.starts[u + 1]! <= list.parts[p]! && u + 1 < unitCount(list)) u++;
    owners[p] = u;
  }
  return owners;
}

/** The parts of identical units, first with first, where both are cut alike (a capital may make a sentence end). */
function partsOfIdentical(
  identical: Partners, before: PartedList, after: PartedList, ownersBefore: Int32Array, ownersAfter: Int32Array,
): [number, number][] {
  const firstAfter = int32(unitCount(after)).fill(-1);
  for (let q = ownersAfter.length - 1; q >= 0; q--) firstAfter[ownersAfter[q]!] = q;
  const pairs: [number, number][] = [];
  for (let p = 0; p < ownersBefore.length;) {
    const unit = ownersBefore[p]!;
    let end = p;
    while (end < ownersBefore.length && ownersBefore[end] === unit) end++;
    const other = identical.ofBefore[unit]!;
    const first = other < 0 ? -1 : firstAfter[other]!;
    if (first >= 0 && ownersAfter[first + end - p - 1] === other && ownersAfter[first + end - p] !== other) {
      for (let k = 0; k < end - p; k++) if (samePart(before, p + k, after, first + k)) pairs.push([p + k, first + k]);
    }
    p = end;
  }
  return pairs;
}

const samePart = (before: PartedList, p: number, after: PartedList, q: number): boolean =>
  tokenCount({ tokens: before.tokens, starts: before.parts }, p) === tokenCount({ tokens: after.tokens, starts: after.parts }, q);
