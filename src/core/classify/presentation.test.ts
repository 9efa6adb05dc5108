import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TokenKind } from '#core/model/version.ts';
import { gradeAccidental } from './grade.ts';
import type { Wing, Word } from './passage.ts';
import { mayBePresentation } from './presentation.ts';
import { sensesOf } from './senses.ts';

const word = (text: string): Word => ({ text, norm: text.toLowerCase(), kind: TokenKind.word, senses: sensesOf(text.toLowerCase()), plain: { form: undefined } });
const wing = (words: readonly string[], right: string): Wing => ({
  words: words.map(word), left: [word('said')], right: [word(right)], quoted: false, beside: 'none', startsSentence: false, wholeSentences: false, role: 'body', inDateline: false, publishedAt: null, scope: () => [],
});

const FORMS =
  'back door backdoor back-door harbour harbor Harbor organised organized colour color US us U.S. United States the EU that on Monday Mon. Mon today and five 5 hundred million 1.2 first 1st 10 a.m. 10am pm am Mr Ms , . — “ " per cent percent % two-day two day Jan January may practise practice advisors advisers 星期五 周五 café towards toward world war two ii sat'.split(' ');

describe('the quick no', () => {
  test('a plain word that the other side does not hold is no matter of presentation', () => {
    expect(mayBePresentation(['ferry', 'on'].map(word), ['boat'].map(word))).toBe(false);
    expect(mayBePresentation(['ferry'].map(word), [])).toBe(false);
  });
  test('compounds, spellings and words that folds may drop are left to the folds', () => {
    expect(mayBePresentation(['back', 'door'].map(word), ['backdoor'].map(word))).toBe(true);
    expect(mayBePresentation(['harbour'].map(word), ['Harbor'].map(word))).toBe(true);
    expect(mayBePresentation(['on', 'Monday'].map(word), ['Monday'].map(word))).toBe(true);
  });
  test('is never said where the folds make both runs equal', () => {
    const run = fc.array(fc.constantFrom(...FORMS), { maxLength: 5 });
    // The same run with a few words exchanged for others, so that equal outcomes are not rare.
    const pair = fc.tuple(run, fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...FORMS)), { maxLength: 2 }), fc.boolean()).map(([own, swaps, drop]) => {
      const theirs = [...own];
      for (const [at, form] of swaps) if (at < theirs.length) theirs.splice(at, drop ? 2 : 1, form);
      return [own, theirs] as const;
    });
    let equal = 0;
    fc.assert(fc.property(pair, fc.constantFrom('a.m.', 'Monday', 'he'), ([own, theirs], right) => {
      const passage = { operation: 'substitution', before: wing(own, right), after: wing(theirs, right), keepsQuotations: () => false } as const;
      if (gradeAccidental(passage) === null) return true;
      equal++;
      return mayBePresentation(passage.before.words, passage.after.words);
    }), { numRuns: 4000, seed: 7 });
    expect(equal).toBeGreaterThan(500);
  });
});
