import { float64 } from '#core/model/slab.ts';
import type { Candidates } from './candidates.ts';
import type { Partners } from './identical.ts';
import { findRivals, type Rivals } from './rivals.ts';
import { scoreInContext, type Scored } from './support.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * Scores candidates by similarity, by what their neighbours say, and by how far they lead their strongest rival: of
 * look-alikes the one that differs in the words that matter loses, and a likeness that many units share proves little.
 * O(candidates · MAX_CANDIDATES).
 */
export function scorePairs(candidates: Candidates, identical: Partners, t: Thresholds): { scored: Scored; rivals: Rivals } {
  const scored = scoreInContext(candidates, identical, t);
  const rivals = findRivals(scored, identical.ofAfter.length);
  const score = float64(scored.score.length);
  for (let k = 0; k < score.length; k++) {
    const value = scored.score[k]!;
    const lead = value - rivals(scored.before[k]!, scored.after[k]!);
    score[k] = value + t.lead * Math.max(-t.maxLead, Math.min(t.maxLead, lead));
  }
  return { scored: { ...scored, score }, rivals };
}
