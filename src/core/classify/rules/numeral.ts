import { eachSide, type AccidentalRule } from '../rule.ts';
import { readNumbers } from '../numbers.ts';

/**
 * One figure written in two ways: twelve and 12, 2nd and second, 1.2 million and 1,200,000. Read to values, so that
 * only equal figures fall together. Words that are not figures on both sides stay as they are.
 */
export const numeral: AccidentalRule = {
  rank: 'accidental', name: 'numeral', feature: 'numeral', inQuotations: true,
  fold: eachSide(readNumbers),
};
