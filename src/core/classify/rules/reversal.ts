import type { SubstantiveRule } from '../rule.ts';
import { isOpposed } from '../opposed.ts';

/**
 * One word for its opposite where nothing else of sense changed: "rose" → "fell", "approved" → "rejected", "guilty" → "innocent". From a short list of
 * English pairs, and not of another thing ("raised the rate for homes" → "cut the rate for cars"); words that deny ("denied" for "said") are negation.
 */
export const reversal: SubstantiveRule = {
  rank: 'substantive', name: 'reversal', feature: 'reversal',
  applies: (passage): boolean => isOpposed(passage, 'reversal'),
};
