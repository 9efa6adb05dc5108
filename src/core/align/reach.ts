import { uint8 } from '#core/model/slab.ts';
import type { Bags } from './bags.ts';

/** Slack for rounding: a similarity is compared after rounding to 1/10,000. */
const SLACK = 0.001;

/**
 * Whether any unit of one side can be as similar as `least` to any of the other. The cosine of two bags is at most the length
 * of what the first shares with the second, as a share of its whole length (Cauchy and Schwarz); here with all of the
 * other side together. A quick no for stretches that have little in common; never no where a pair reaches it. O(entries).
 */
export const canReach = (before: Bags, after: Bags, featureCount: number, least: number): boolean =>
  anyWithin(before, after, featureCount, least - SLACK) && anyWithin(after, before, featureCount, least - SLACK);

function anyWithin(bags: Bags, other: Bags, featureCount: number, least: number): boolean {
  const held = uint8(featureCount);
  for (let e = 0; e < other.feature.length; e++) held[other.feature[e]!] = 1;
  for (let u = 0; u < bags.length.length; u++) {
    let square = 0;
    for (let e = bags.starts[u]!; e < bags.starts[u + 1]!; e++) if (held[bags.feature[e]!] === 1) square += bags.value[e]! * bags.scaled[e]!;
    if (square > 0 && square >= least * least * bags.length[u]! * bags.length[u]!) return true;
  }
  return false;
}
