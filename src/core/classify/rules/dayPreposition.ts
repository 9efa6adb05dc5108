import { type AccidentalRule, type FoldContext, type Forms } from '../rule.ts';
import { DAYS } from '../words/days.ts';

/** "on Friday" against "Friday": American copy drops the preposition before a weekday. */
export const dayPreposition: AccidentalRule = {
  rank: 'accidental', name: 'day-preposition', feature: 'function-word', inQuotations: false,
  fold: (forms: Forms, context: FoldContext): Forms => ({
    before: dropOn(forms.before, context.before.right[0]?.norm),
    after: dropOn(forms.after, context.after.right[0]?.norm),
  }),
};

const dropOn = (forms: readonly string[], next: string | undefined): readonly string[] =>
  forms.filter((form, i) => !(form === 'on' && DAYS.has((i + 1 < forms.length ? forms[i + 1] : next) ?? '')));
