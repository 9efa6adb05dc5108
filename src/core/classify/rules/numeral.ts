import { eachSide, type AccidentalRule } from '../rule.ts';
import { readNumbers } from '../numbers.ts';

/**
 * One figure written in two ways: twelve and 12, 2nd and second, 1.2 million and 1,200,000, 52 to 48 and 52-48. Read to values, so that
 * only equal figures fall together. Words that are not figures on both sides stay as they are.
 */
export const numeral: AccidentalRule = {
  rank: 'accidental', name: 'numeral', feature: 'numeral', inQuotations: true,
  fold: eachSide((forms) => joinSpans(readNumbers(forms))),
};

/** "52 to 48" and "52-48": a score or a span. */
function joinSpans(forms: readonly string[]): readonly string[] {
  if (!forms.includes('to')) return forms;
  const out: string[] = [];
  for (let i = 0; i < forms.length; i++) {
    const [from, to] = [forms[i]!, forms[i + 2] ?? ''];
    if (forms[i + 1] === 'to' && VALUE.test(from) && VALUE.test(to)) {
      out.push(`${from.slice(1)}-${to.slice(1)}`);
      i += 2;
    } else out.push(from);
  }
  return out;
}
const VALUE = /^#\d+$/;
