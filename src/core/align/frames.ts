import { int32, uint8 } from '#core/model/slab.ts';
import { unitCount, type UnitList } from './units.ts';
import type { WordWeights } from './word-weights.ts';

/** Fewest and most tokens of a last clause that may be a frame: "police said." to "the county sheriff's office said in a statement late on Tuesday." */
const MIN_FRAME_TOKENS = 3;
const MAX_FRAME_TOKENS = 20;
/** And its largest share of the unit, 0.5 to 0.6: "After the long war, …" is no statement with a frame behind it. */
const MAX_FRAME_SHARE = 0.55;
/** Share of the longer of two last clauses that both must hold: a source, and a day that may be another. */
const SAME_FRAME = 0.7;
/** Share of the weight before it that both may hold and still have nothing to do with each other, 0.05 to 0.15: "the", "was". */
const CHANCE_SHARE = 0.1;

/**
 * Tells of two units whether they are alike by a frame alone. "…, the electoral commission said on Sunday": a source stands
 * behind statements that have nothing else to do with each other, and its words are rare enough to pair them. So units that
 * end in (nearly) the same clause, set off by a comma, must share more than that.
 * Knows no language. O(units) once, then O(tokens of both) for each pair that shares its last clause.
 */
export function alikeByFrame(before: UnitList, after: UnitList, weights: WordWeights): (before: number, after: number) => boolean {
  const ofBefore = lastClauses(before, weights);
  const ofAfter = lastClauses(after, weights);
  const held = uint8(weights.featureCount);
  return (i, j) => {
    // Nearly all pairs part here, before a word is looked at.
    if (ofBefore.signs[i] === 0 || ofAfter.signs[j] === 0 || !mayBeSame(ofBefore.signs[i]!, ofAfter.signs[j]!)) return false;
    const b = ofBefore.first[i]!;
    const a = ofAfter.first[j]!;
    if (!isSameFrame(before.tokens.subarray(b, before.starts[i + 1]), after.tokens.subarray(a, after.starts[j + 1]))) return false;
    return sharedWeight(before.tokens.subarray(before.starts[i], b), after.tokens.subarray(after.starts[j], a), weights, held) < CHANCE_SHARE;
  };
}

/** For each unit the first token of its last clause, behind its last comma, and a bit for each of its words, by their numbers; no bit where that is no frame. */
type LastClauses = { readonly first: Int32Array; readonly signs: Int32Array };

function lastClauses(list: UnitList, { commas }: WordWeights): LastClauses {
  const clauses = { first: int32(unitCount(list)), signs: int32(unitCount(list)) };
  if (commas.size === 0) return clauses;
  for (let u = 0; u < clauses.first.length; u++) {
    const end = list.starts[u + 1]!;
    const least = end - Math.min(MAX_FRAME_TOKENS, Math.floor(MAX_FRAME_SHARE * (end - list.starts[u]!)));
    let first = end;
    while (first >= least && !commas.has(list.tokens[first - 1]!)) first--;
    if (first < least || end - first < MIN_FRAME_TOKENS) continue;
    clauses.first[u] = first;
    for (let t = first; t < end; t++) clauses.signs[u]! |= 1 << (list.tokens[t]! & 31);
  }
  return clauses;
}

/** Clauses of `MAX_FRAME_TOKENS` that share `SAME_FRAME` of them leave at most this many bits of either without the other's. */
const MAX_OWN_BITS = Math.floor((1 - SAME_FRAME) * MAX_FRAME_TOKENS);

function mayBeSame(before: number, after: number): boolean {
  let bits = 0;
  for (let own = before & ~after; own !== 0; own &= own - 1) if (++bits > MAX_OWN_BITS) return false;
  return true;
}

function isSameFrame(before: Int32Array, after: Int32Array): boolean {
  const least = SAME_FRAME * Math.max(before.length, after.length);
  if (Math.min(before.length, after.length) < least) return false;
  let common = 0;
  for (const norm of before) if (after.includes(norm)) common++;
  return common >= least;
}

/** Weight of the words of `before` that `after` holds, as share of the weight of all; 1 where it has none. `held` is all 0 between calls. */
function sharedWeight(before: Int32Array, after: Int32Array, { normFeature, stemFeature, weight }: WordWeights, held: Uint8Array): number {
  const mark = (value: number): void => {
    for (const norm of after) {
      if (normFeature[norm]! >= 0) held[normFeature[norm]!] = value;
      if (stemFeature[norm]! >= 0) held[stemFeature[norm]!] = value;
    }
  };
  mark(1);
  let shared = 0;
  let all = 0;
  for (const norm of before) {
    for (const f of [normFeature[norm]!, stemFeature[norm]!]) {
      if (f < 0) continue;
      all += weight[f]!;
      if (held[f] === 1) shared += weight[f]!;
    }
  }
  mark(0);
  return all === 0 ? 1 : shared / all;
}
