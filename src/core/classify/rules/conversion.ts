import { readFigureWords } from '../words/measureForms.ts';
import { type AccidentalRule, type Forms } from '../rule.ts';
import type { Wing } from '../passage.ts';

/**
 * A measure and its conversion in brackets, in the other order or with units written otherwise: "95 degrees (35 Celsius)" and "35C (95F)", "70 miles per hour (113 kph)"
 * and "70mph (113km/h)". The pair of figures with their units must be the same; bare degrees are of the scale that the other figure leaves.
 */
export const conversion: AccidentalRule = {
  rank: 'accidental', name: 'conversion', feature: 'abbreviation', inQuotations: true,
  fold: (forms: Forms, { before, after }): Forms => {
    if (!forms.before.includes('(') || !forms.after.includes('(')) return forms;
    const own = pairIn(before);
    return own !== null && own === pairIn(after) ? { before: [], after: [] } : forms;
  },
};

/** Both measures as one form, in an order of their own; null where the words are anything else. */
function pairIn({ words }: Wing): string | null {
  const run = words.map(({ norm }) => norm);
  const open = run.indexOf('(');
  const close = run.indexOf(')');
  if (close >= 0 && close < run.length - 1) return null;
  const [first, second] = [readFigureWords(run.slice(0, open)), readFigureWords(run.slice(open + 1, close < 0 ? run.length : close))];
  if (first === null || second === null) return null;
  const scale = [first.unit, second.unit].includes('celsius') ? 'fahrenheit' : 'celsius';
  return [first, second].map(({ value, unit }) => `${value} ${unit === 'degree' ? scale : unit}`).sort().join(' = ');
}
