import type { SubstantiveRule } from '../rule.ts';

/** Everything that no other rule explains: in doubt a change is one of sense. */
export const wording: SubstantiveRule = {
  rank: 'substantive', name: 'wording', feature: 'wording',
  applies: () => true,
};
