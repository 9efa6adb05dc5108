import { float64, int32 } from '#core/model/slab.ts';
import type { Scored } from './support.ts';

/** How many of a unit's best partners are remembered: the pair itself, its two neighbours, and one rival. */
const REMEMBERED = 4;

/** The strongest other pair that either unit could make, leaving out partners beside this one (parts of a split). */
export type Rivals = (before: number, after: number) => number;

/** Remembers the best partners of each unit. O(pairs). */
export function findRivals(scored: Scored, afterCount: number): Rivals {
  const n = scored.starts.length - 1;
  const ofBefore = table(n);
  const ofAfter = table(afterCount);
  for (let k = 0; k < scored.before.length; k++) {
    insert(ofBefore, scored.before[k]!, scored.after[k]!, scored.score[k]!);
    insert(ofAfter, scored.after[k]!, scored.before[k]!, scored.score[k]!);
  }
  return (i, j) => Math.max(strongest(ofBefore, i, j), strongest(ofAfter, j, i));
}

type Table = { readonly partner: Int32Array; readonly score: Float64Array };

const table = (units: number): Table =>
  ({ partner: int32(units * REMEMBERED).fill(-9), score: float64(units * REMEMBERED) });

function insert({ partner, score }: Table, unit: number, other: number, value: number): void {
  const first = unit * REMEMBERED;
  let at = first + REMEMBERED - 1;
  if (value <= score[at]!) return;
  while (at > first && score[at - 1]! < value) {
    score[at] = score[at - 1]!;
    partner[at] = partner[at - 1]!;
    at--;
  }
  score[at] = value;
  partner[at] = other;
}

function strongest({ partner, score }: Table, unit: number, other: number): number {
  const first = unit * REMEMBERED;
  for (let at = first; at < first + REMEMBERED; at++) if (Math.abs(partner[at]! - other) > 1) return score[at]!;
  return 0;
}
