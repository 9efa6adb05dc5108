import { pairKey, type Labelled } from './labelled.ts';

export type Pair = readonly [left: number, right: number];

/** Right and given links of one kind. */
export type Count = { gold: number; given: number; right: number };

/** What an aligner got right on a set. */
export type Tally = {
  readonly all: Count;
  /** Only pairs whose texts differ once blanks and case are evened out. */
  readonly hard: Count;
  readonly edited: Count;
  readonly identical: Count;
  /** Gold links of segments with several partners. */
  readonly split: Count;
  /** Gold links off the longest chain that keeps its order. */
  readonly moved: Count;
  leftUnits: number;
  partial: boolean;
  milliseconds: number;
};

const none = (): Count => ({ gold: 0, given: 0, right: 0 });

export const emptyTally = (): Tally =>
  ({ all: none(), hard: none(), edited: none(), identical: none(), split: none(), moved: none(), leftUnits: 0, partial: false, milliseconds: 0 });

/** Adds one pair of texts. Links given twice count once; the score is the one of the labelled sets' own scorer. */
export function addToTally(tally: Tally, labelled: Labelled, links: readonly Pair[]): void {
  const evenLeft = labelled.left.map(even);
  const evenRight = labelled.right.map(even);
  const isHard = (left: number, right: number): boolean => evenLeft[left] !== evenRight[right];
  const given = new Map(links.map(([left, right]) => [pairKey(left, right), [left, right] as const]));
  for (const [key, [left, right]] of given) {
    const isRight = labelled.gold.has(key);
    for (const count of isHard(left, right) ? [tally.all, tally.hard] : [tally.all]) {
      count.given++;
      if (isRight) count.right++;
    }
  }
  const gold = [...labelled.gold].map((key) => key.split('-').map(Number) as unknown as Pair);
  const partners = countPartners(gold);
  const moved = movedOf(gold);
  for (const [left, right] of gold) {
    const key = pairKey(left, right);
    const hard = isHard(left, right);
    const kinds = [hard ? tally.edited : tally.identical];
    if (partners.left.get(left)! > 1 || partners.right.get(right)! > 1) kinds.push(tally.split);
    if (moved.has(key)) kinds.push(tally.moved);
    tally.all.gold++;
    if (hard) tally.hard.gold++;
    for (const kind of kinds) {
      kind.gold++;
      if (given.has(key)) kind.right++;
    }
  }
  tally.leftUnits += labelled.left.length;
  tally.partial ||= labelled.partial;
}

const even = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function countPartners(gold: readonly Pair[]): { left: Map<number, number>; right: Map<number, number> } {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  for (const [i, j] of gold) {
    left.set(i, (left.get(i) ?? 0) + 1);
    right.set(j, (right.get(j) ?? 0) + 1);
  }
  return { left, right };
}

/** Keys of the links off the longest non-falling chain. */
function movedOf(gold: readonly Pair[]): ReadonlySet<string> {
  const sorted = gold.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const tails: number[] = [];
  const previous: number[] = [];
  sorted.forEach(([, right], k) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[tails[middle]!]![1] <= right) low = middle + 1;
      else high = middle;
    }
    previous[k] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = k;
  });
  const off = new Set(sorted.map(([left, right]) => pairKey(left, right)));
  for (let k = tails.at(-1) ?? -1; k >= 0; k = previous[k]!) off.delete(pairKey(sorted[k]![0], sorted[k]![1]));
  return off;
}

export const precisionOf = ({ given, right, gold }: Count): number => (given > 0 ? right / given : gold > 0 ? 0 : 1);
export const recallOf = ({ gold, right }: Count): number => (gold > 0 ? right / gold : 1);

export function f1Of(count: Count): number {
  const precision = precisionOf(count);
  const recall = recallOf(count);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
