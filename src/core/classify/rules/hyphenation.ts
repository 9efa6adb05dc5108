import { type AccidentalRule, type FoldContext, type Forms } from '../rule.ts';

/**
 * One word, two words or a hyphen: backdoor, back door, back-door. Figures keep their hyphens (a 7-2 vote is not a 72
 * vote), and so do the few words that mean something else without it.
 */
export const hyphenation: AccidentalRule = {
  rank: 'accidental', name: 'hyphenation', feature: 'spelling', inQuotations: true,
  fold: foldHyphens,
};

/** General knowledge: pairs where the hyphen tells two words apart. */
const DISTINCT = new Set(['re-sign', 're-cover', 're-form', 're-creation', 're-treat', 're-sort', 'co-op', 'un-ionised', 'un-ionized', 're-press', 're-lay', 're-sent', 're-serve', 're-count', 're-store', 're-mark', 're-prove', 're-pose', 're-act']);

function foldHyphens(forms: Forms, { house }: FoldContext): Forms {
  const plain = (list: readonly string[]): readonly string[] => list.map((form) => (canJoin(form) ? form.replace(/(?<=\p{L})-(?=\p{L})/gu, '') : form));
  const before = plain(forms.before);
  const after = plain(forms.after);
  const joined = before.join('');
  // Word division counts only where nothing else differs; figures never run together.
  const told = joined === 'percent' && house.isWording('percent');
  if (joined !== '' && !told && joined === after.join('') && !/\p{N}/u.test(joined)) return { before: [joined], after: [joined] };
  return { before, after };
}

const canJoin = (form: string): boolean => form.includes('-') && !DISTINCT.has(form);
