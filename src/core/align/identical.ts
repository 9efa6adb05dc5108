import { heaviestChain } from '#core/model/chain.ts';
import { int32, uint8 } from '#core/model/slab.ts';
import { unitCount, type UnitList } from './units.ts';

/** Partner of each unit in the other list, -1 where it has none. */
export type Partners = { readonly ofBefore: Int32Array; readonly ofAfter: Int32Array };

/** Identical pairs. `once`: 1 for each unit of the first list whose text stands exactly once on either side. */
export type Identical = Partners & { readonly once: Uint8Array };

/** Pairs already known to correspond: sentences of paragraphs that are word for word the same. */
export type Seeds = readonly (readonly [before: number, after: number])[];

/** Rounds of "unique between two anchors": each round at least halves what a story can hide; more found nothing. */
const MAX_ROUNDS = 4;

/** Rounds of "unique among the unpaired" at the end: what one round pairs can leave another text unique; two do nearly always. */
const MAX_LAST_ROUNDS = 16;

/**
 * Pairs units that are the same norms for norms, without measuring anything. Texts that stand once on both sides are
 * anchors wherever they are (Heckel 1978); from an anchor, and from both ends of the lists, equal neighbours are paired
 * outwards, so that repeats follow their neighbours; then texts that are unique between two anchors in order (patience
 * diff); at last what has become unique among the unpaired. Repeats that this leaves open stay open.
 *
 * O(tokens + units · log units).
 */
export function pairIdentical(before: UnitList, after: UnitList, seeds: Seeds = []): Identical {
  const n = unitCount(before);
  const m = unitCount(after);
  const partners = { ofBefore: int32(n).fill(-1), ofAfter: int32(m).fill(-1) };
  const { classBefore, classAfter, classCount } = classify(before, after);
  const found: Found = { ...partners, classBefore, classAfter, classCount, seenBefore: int32(classCount), seenAfter: int32(classCount), placeAfter: int32(classCount) };
  for (const [i, j] of seeds) pair(found, i, j);
  spread(found, -1, -1);
  spread(found, n, m);
  pairUnique(found, [0, n, 0, m]);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const gaps = openGaps(found, before);
    let paired = 0;
    for (const gap of gaps) paired += pairUnique(found, gap);
    if (paired === 0) break;
  }
  for (const gap of openGaps(found, before)) pairInOrder(found, gap);
  for (let round = 0; round < MAX_LAST_ROUNDS; round++) if (pairUnique(found, [0, n, 0, m]) === 0) break;
  return { ...partners, once: standingOnce(found) };
}

function standingOnce({ classBefore, classAfter, classCount }: Found): Uint8Array {
  const inBefore = int32(classCount);
  const inAfter = int32(classCount);
  for (const c of classBefore) if (c >= 0) inBefore[c]!++;
  for (const c of classAfter) if (c >= 0) inAfter[c]!++;
  const once = uint8(classBefore.length);
  for (let i = 0; i < once.length; i++) if (inBefore[classBefore[i]!] === 1 && inAfter[classBefore[i]!] === 1) once[i] = 1;
  return once;
}

type Found = Partners & {
  readonly classBefore: Int32Array;
  readonly classAfter: Int32Array;
  readonly classCount: number;
  /** Room for `pairUnique`, one entry a class; the counts are all zero between calls. */
  readonly seenBefore: Int32Array;
  readonly seenAfter: Int32Array;
  readonly placeAfter: Int32Array;
};
/** `before` from, to, `after` from, to; half-open. */
type Gap = readonly [number, number, number, number];

/** Numbers the distinct texts; units with no tokens get class -1. */
function classify(before: UnitList, after: UnitList): { classBefore: Int32Array; classAfter: Int32Array; classCount: number } {
  /** Hash → the last class with it; each class leads to the one before it. */
  const heads = new Map<number, number>();
  const previous: number[] = [];
  const owners: [UnitList, number][] = [];
  const number = (list: UnitList): Int32Array => {
    const out = int32(unitCount(list)).fill(-1);
    for (let u = 0; u < out.length; u++) {
      if (list.starts[u] === list.starts[u + 1]) continue;
      const hash = hashUnit(list, u);
      let found = heads.get(hash) ?? -1;
      while (found >= 0 && !sameUnit(list, u, owners[found]![0], owners[found]![1])) found = previous[found]!;
      if (found < 0) {
        found = owners.length;
        owners.push([list, u]);
        previous.push(heads.get(hash) ?? -1);
        heads.set(hash, found);
      }
      out[u] = found;
    }
    return out;
  };
  const classBefore = number(before);
  const classAfter = number(after);
  return { classBefore, classAfter, classCount: owners.length };
}

function hashUnit(list: UnitList, u: number): number {
  let hash = list.starts[u + 1]! - list.starts[u]!;
  for (let t = list.starts[u]!; t < list.starts[u + 1]!; t++) {
    hash = Math.imul(hash ^ list.tokens[t]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

export function sameUnit(a: UnitList, u: number, b: UnitList, v: number): boolean {
  const length = a.starts[u + 1]! - a.starts[u]!;
  if (b.starts[v + 1]! - b.starts[v]! !== length) return false;
  for (let k = 0, s = a.starts[u]!, t = b.starts[v]!; k < length; k++) if (a.tokens[s + k] !== b.tokens[t + k]) return false;
  return true;
}

/** Pairs equal neighbours outwards from a pair (or from the edge of both lists). */
function spread(found: Found, i: number, j: number): number {
  let paired = 0;
  for (const step of [1, -1]) {
    for (let a = i + step, b = j + step; matches(found, a, b); a += step, b += step) {
      pair(found, a, b);
      paired++;
    }
  }
  return paired;
}

function matches(found: Found, i: number, j: number): boolean {
  return i >= 0 && j >= 0 && i < found.ofBefore.length && j < found.ofAfter.length
    && found.classBefore[i]! >= 0 && found.classBefore[i] === found.classAfter[j]
    && found.ofBefore[i]! < 0 && found.ofAfter[j]! < 0;
}

function pair(found: Found, i: number, j: number): void {
  found.ofBefore[i] = j;
  found.ofAfter[j] = i;
}

/** Pairs the texts that stand exactly once among the unpaired of both sides of the gap. */
function pairUnique(found: Found, [fromBefore, toBefore, fromAfter, toAfter]: Gap): number {
  const { classBefore, classAfter, ofBefore, ofAfter, seenBefore, seenAfter, placeAfter } = found;
  for (let i = fromBefore; i < toBefore; i++) if (classBefore[i]! >= 0 && ofBefore[i]! < 0) seenBefore[classBefore[i]!]!++;
  for (let j = fromAfter; j < toAfter; j++) {
    if (classAfter[j]! < 0 || ofAfter[j]! >= 0) continue;
    seenAfter[classAfter[j]!]!++;
    placeAfter[classAfter[j]!] = j;
  }
  let paired = 0;
  for (let i = fromBefore; i < toBefore; i++) {
    const c = classBefore[i]!;
    if (ofBefore[i]! >= 0 || seenBefore[c] !== 1 || seenAfter[c] !== 1 || ofAfter[placeAfter[c]!]! >= 0) continue;
    pair(found, i, placeAfter[c]!);
    paired += 1 + spread(found, i, placeAfter[c]!);
  }
  for (let i = fromBefore; i < toBefore; i++) if (classBefore[i]! >= 0) seenBefore[classBefore[i]!] = 0;
  for (let j = fromAfter; j < toAfter; j++) if (classAfter[j]! >= 0) seenAfter[classAfter[j]!] = 0;
  return paired;
}

/** The places between neighbouring anchors of the heaviest ordered chain in which both sides have open units. */
function openGaps(found: Found, before: UnitList): Gap[] {
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  for (let i = 0; i < found.ofBefore.length; i++) {
    if (found.ofBefore[i]! < 0) continue;
    from.push(i);
    to.push(found.ofBefore[i]!);
    weight.push(before.starts[i + 1]! - before.starts[i]!);
  }
  const onChain = heaviestChain(from, to, weight, found.ofAfter.length);
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k <= from.length; k++) {
    if (k < from.length && onChain[k] === 0) continue;
    const nextI = k < from.length ? from[k]! : found.ofBefore.length;
    const nextJ = k < from.length ? to[k]! : found.ofAfter.length;
    if (nextI > i && nextJ > j) gaps.push([i, nextI, j, nextJ]);
    i = nextI + 1;
    j = nextJ + 1;
  }
  return gaps;
}

/** Pairs what repeats inside one gap first come, first served, each pair after the one before it on both sides. */
function pairInOrder(found: Found, [fromBefore, toBefore, fromAfter, toAfter]: Gap): void {
  const places = new Map<number, number[]>();
  for (let j = toAfter - 1; j >= fromAfter; j--) {
    if (found.ofAfter[j]! >= 0 || found.classAfter[j]! < 0) continue;
    const list = places.get(found.classAfter[j]!);
    if (list === undefined) places.set(found.classAfter[j]!, [j]);
    else list.push(j);
  }
  let last = fromAfter - 1;
  for (let i = fromBefore; i < toBefore; i++) {
    if (found.ofBefore[i]! >= 0) continue;
    const list = places.get(found.classBefore[i]!);
    if (list === undefined) continue;
    while (list.length > 0 && list.at(-1)! <= last) list.pop();
    const j = list.pop();
    if (j === undefined) continue;
    pair(found, i, j);
    last = j;
  }
}
