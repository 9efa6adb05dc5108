import type { SettledPins } from '#core/model/pin.ts';
import { float64, int32, uint8 } from '#core/model/slab.ts';
import { alignWeighed, type Bars } from './alignUnits.ts';
import { bagUnits } from './bags.ts';
import { similarityOf } from './group.ts';
import { sameUnit } from './identical.ts';
import type { Thresholds } from './thresholds.ts';
import type { Link, UnitList } from './units.ts';
import type { WordWeights } from './word-weights.ts';

/**
 * How far, in paragraphs, a pin is felt: what a pin sets free may find a partner this far off. Larger finds more for what
 * was set free and may pair what nobody asked about. Range 2 to 20.
 */
const REACH = 6;

/** What is aligned around pins: units are numbered as in the links. */
export type Ground = {
  /** Units that may be paired by their words, ascending; pins may name others too. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly pick: (side: Side, units: readonly number[]) => UnitList;
  readonly weights: WordWeights;
};
type Side = 'before' | 'after';

/** `kept`: the links that no pin touched, or what it left of them. `fresh`: new ones around the pins. */
export type Around<L extends Link> = { readonly kept: readonly L[]; readonly pinned: readonly Link[]; readonly fresh: readonly Link[] };

/**
 * Links that respect pins. What was aligned without them stays as it is, save the links that a pin contradicts; their
 * members are aligned anew, with open units up to `REACH` beside them, between the links that stand. So a pin is felt
 * where it is and nowhere else. O(links + units within reach, measured).
 */
export function alignAround<L extends Link>(links: readonly L[], pins: SettledPins, ground: Ground, t: Thresholds): Around<L> {
  const taken = { before: new Set<number>(pins.together.flatMap((pin) => pin.before)), after: new Set<number>(pins.together.flatMap((pin) => pin.after)) };
  const barred = new Set(pins.apart.map(([b, a]) => pairKey(b, a)));
  const kept: L[] = [];
  const touched = { before: new Set<number>(taken.before), after: new Set<number>(taken.after) };
  for (const [b, a] of pins.apart) {
    touched.before.add(b);
    touched.after.add(a);
  }
  for (const link of links) {
    const before = link.before.filter((u) => !taken.before.has(u));
    const after = link.after.filter((u) => !taken.after.has(u));
    const rest = lawful(before, after, barred);
    if (rest !== null && rest.before.length === link.before.length && rest.after.length === link.after.length) {
      kept.push(link);
      continue;
    }
    const similarity = rest === null ? 0 : similarityBetween(rest, ground);
    const stays = rest !== null && similarity >= t.pair;
    if (stays) kept.push({ ...link, ...rest, similarity });
    for (const u of link.before) if (!stays || !rest.before.includes(u)) touched.before.add(u);
    for (const u of link.after) if (!stays || !rest.after.includes(u)) touched.after.add(u);
  }
  const pinned = pins.together.map((pin) => ({ before: pin.before, after: pin.after, similarity: similarityBetween(pin, ground) }));
  // What was open before was judged before: only what a pin has touched, or stands right beside a pinned pair, is paired anew.
  const beside = (u: number, side: Side): boolean => taken[side].has(u - 1) || taken[side].has(u + 1);
  const mayPair = ({ before, after }: Link): boolean =>
    before.some((u) => touched.before.has(u)) || after.some((u) => touched.after.has(u)) || (before.some((u) => beside(u, 'before')) && after.some((u) => beside(u, 'after')));
  return { kept, pinned, fresh: realign([...kept, ...pinned], touched, barred, ground, t).filter(mayPair) };
}

/** Both sides without units that must not meet; null where one side has none left. A split or merge gives up parts, never the whole. */
function lawful(before: readonly number[], after: readonly number[], barred: ReadonlySet<string>): { before: readonly number[]; after: readonly number[] } | null {
  const meets = (b: number, a: number): boolean => barred.has(pairKey(b, a));
  const partsAfter = before.length === 1 && after.length > 1;
  const left = partsAfter ? before : before.filter((b) => !after.some((a) => meets(b, a)));
  const right = partsAfter ? after.filter((a) => !before.some((b) => meets(b, a))) : after;
  return left.length === 0 || right.length === 0 ? null : { before: left, after: right };
}

/** Pairs what is open near the touched units; the links that stand are fixed points between which it looks. */
function realign(
  standing: readonly Link[], touched: Readonly<Record<Side, ReadonlySet<number>>>, barred: ReadonlySet<string>, ground: Ground, t: Thresholds,
): readonly Link[] {
  const near = { before: within(ground.before, touched.before), after: within(ground.after, touched.after) };
  const linked = { before: new Set(standing.flatMap((l) => [...l.before])), after: new Set(standing.flatMap((l) => [...l.after])) };
  const isOpen = (side: Side, u: number): boolean => near[side].has(u) && !linked[side].has(u);
  const open = { before: ground.before.filter((u) => isOpen('before', u)), after: ground.after.filter((u) => isOpen('after', u)) };
  if (open.before.length === 0 || open.after.length === 0) return [];
  const fixed = standing.filter((l) => near.before.has(l.before[0]!) && near.after.has(l.after[0]!));
  const left = [...open.before, ...fixed.map((l) => l.before[0]!)].sort((x, y) => x - y);
  const right = [...open.after, ...fixed.map((l) => l.after[0]!)].sort((x, y) => x - y);
  const ofLeft = new Map(left.map((u, k) => [u, k]));
  const ofRight = new Map(right.map((u, k) => [u, k]));
  // Fixed points may be anything: none of them is a text that stands once.
  const partners = { ofBefore: int32(left.length).fill(-1), ofAfter: int32(right.length).fill(-1), once: uint8(left.length) };
  for (const link of fixed) {
    const i = ofLeft.get(link.before[0]!)!;
    const j = ofRight.get(link.after[0]!)!;
    partners.ofBefore[i] = j;
    partners.ofAfter[j] = i;
  }
  const wasFixed = partners.ofBefore.slice();
  const bars: Bars = (i, j) => barred.has(pairKey(left[i]!, right[j]!));
  const groups = alignWeighed(ground.pick('before', left), ground.pick('after', right), ground.weights, partners, null, t, bars);
  return groups
    .filter((group) => group.before.every((i) => wasFixed[i]! < 0))
    .flatMap((group): Link[] => {
      const rest = lawful(group.before.map((i) => left[i]!), group.after.map((j) => right[j]!), barred);
      return rest === null ? [] : [{ ...rest, similarity: group.similarity }];
    });
}

/** The units that stand at most `REACH` places from a touched one. O(units). */
function within(units: readonly number[], touched: ReadonlySet<number>): ReadonlySet<number> {
  const near = new Set<number>();
  units.forEach((unit, at) => {
    if (!touched.has(unit)) return;
    for (let k = Math.max(0, at - REACH); k <= Math.min(units.length - 1, at + REACH); k++) near.add(units[k]!);
  });
  return near;
}

/** Cosine of all of one side with all of the other, 0–1; 1 for the same words. O(tokens of both + features). */
function similarityBetween({ before, after }: Pick<Link, 'before' | 'after'>, { pick, weights }: Ground): number {
  const left = pick('before', before);
  const right = pick('after', after);
  if (before.length === 1 && after.length === 1 && sameUnit(left, 0, right, 0)) return 1;
  const bagsLeft = bagUnits(left, weights, int32(before.length).fill(-1));
  const bagsRight = bagUnits(right, weights, int32(after.length).fill(-1));
  if (bagsLeft.feature.length === 0 || bagsRight.feature.length === 0) return 0;
  return similarityOf({ before: [...before.keys()], after: [...after.keys()], similarity: 0 }, bagsLeft, bagsRight, float64(weights.featureCount));
}

const pairKey = (before: number, after: number): string => `${before} ${after}`;
