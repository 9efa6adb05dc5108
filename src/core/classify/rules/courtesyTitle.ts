import { type AccidentalRule, type Forms } from '../rule.ts';
import { COURTESY } from '../words/titles.ts';

/**
 * Mr, Mrs, Ms and Miss: some papers print them at every mention, agencies never do. Offices and degrees are no courtesy;
 * and of a man who was a woman, or the other way round, the copy says something else.
 */
export const courtesyTitle: AccidentalRule = {
  rank: 'accidental', name: 'courtesy-title', feature: 'house-style', inQuotations: false,
  fold: ({ before, after }: Forms): Forms => {
    const [own, theirs] = [sexesIn(before), sexesIn(after)];
    if (own.length === theirs.length && own !== theirs) return { before, after };
    return { before: withoutTitles(before), after: withoutTitles(after) };
  },
};

const withoutTitles = (forms: readonly string[]): readonly string[] => forms.filter((form) => !COURTESY.has(form));

/** A letter for each courtesy title. */
const sexesIn = (forms: readonly string[]): string => forms.filter((form) => COURTESY.has(form)).map((form) => (/^mr\.?$/.test(form) ? 'm' : 'f')).join('');
