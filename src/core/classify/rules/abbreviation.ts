import { eachSide, type AccidentalRule, type Forms } from '../rule.ts';
import type { Wing } from '../passage.ts';
import type { House } from '../house.ts';
import { habitOfShort, LONG_FORMS, SHORT_FORMS } from '../words/abbreviations.ts';

/**
 * A name and its usual short form: U.S./US/United States, EU/European Union, Jan./January, Sen./Senator, per cent/
 * percent/%, and St., Mt. or Ft. before a name. Only pairs that every desk treats as the same words; a shorter or longer description ("the 28-nation
 * European Union" → "the EU") stays a change of wording, since a figure went.
 */
export const abbreviation: AccidentalRule = {
  rank: 'accidental', name: 'abbreviation', feature: 'abbreviation', inQuotations: true,
  fold: (forms, context) => {
    const folded = eachSide(foldLongForms)(forms, context);
    if (context.house.isWording('abbreviation') || isSame(folded)) return folded;
    const placed = eachSide(foldLongForms)({ before: placeWords(forms.before, context.before), after: placeWords(forms.after, context.after) }, context);
    return isSame(placed) ? placed : folded;
  },
};

const isSame = ({ before, after }: Forms): boolean => before.length === after.length && before.every((form, i) => form === after[i]);

/** What these are before a name, and elsewhere not: a street, feet. */
const PLACE_WORDS: ReadonlyMap<string, string> = new Map([['st', 'saint'], ['mt', 'mount'], ['ft', 'fort']]);

/** "St. Corwin" as "Saint Corwin"; the name may stand behind the change. */
function placeWords(forms: readonly string[], { words, right }: Wing): readonly string[] {
  const beyond = [...words, ...right].filter(({ norm }) => norm !== '.');
  return forms.map((form) => {
    const long = PLACE_WORDS.get(form.replace(/\.$/, ''));
    if (long === undefined) return form;
    const at = beyond.findIndex(({ norm }) => norm.replace(/\.$/, '') === form.replace(/\.$/, ''));
    return /^\p{Lu}/u.test(beyond[at]?.text ?? '') && /^\p{Lu}/u.test(beyond[at + 1]?.text ?? '') ? long : form;
  });
}

/** "the EU" and "EU": headline and running style differ in the article of these. */
const TAKES_ARTICLE = new Set(['eu', 'un', 'u.s.', 'uk', 'imf', 'fbi', 'cia', 'ap']);

/** First words of the full forms, for a quick no. */
const LONG_STARTS: ReadonlySet<string> = new Set([...LONG_FORMS.keys()].map((form) => form.split(' ')[0]!));

/** Longest full form in the list, in words. */
const MAX_WORDS = 4;

function foldLongForms(forms: readonly string[], { isWording }: House): readonly string[] {
  const dotless = forms.map((form) => (isWording('points') && INITIALS.test(form) ? form : undot(form)));
  const out: string[] = [];
  for (let i = 0; i < dotless.length; ) {
    let taken = 0;
    if (LONG_STARTS.has(dotless[i]!)) for (let n = Math.min(MAX_WORDS, dotless.length - i); n > 0 && taken === 0; n--) {
      const long = dotless.slice(i, i + n).join(' ');
      const genitive = long.endsWith("'s") ? "'s" : '';
      const short = LONG_FORMS.get(long.slice(0, long.length - genitive.length));
      if (short === undefined || isWording(short === '%' ? 'percent' : 'abbreviation')) continue;
      out.push(short + genitive);
      taken = n;
    }
    if (taken === 0) {
      const form = dotless[i]!;
      const long = SHORT_FORMS.get(form);
      out.push(long === undefined || isWording(habitOfShort(long)) ? form : long);
      taken = 1;
    }
    i += taken;
  }
  return out.filter((form, i) => !(form === 'the' && TAKES_ARTICLE.has((out[i + 1] ?? '').replace(/'s$/, ''))));
}

/** Letters with stops: U.N., and with the last stop a token of its own U.N. */
const INITIALS = /^\p{L}(?:\.\p{L})+/u;

/** u.n. → un, jan. → jan; "u.s." keeps its dots, so that it never meets the pronoun. */
function undot(form: string): string {
  if (/^US(?!\p{L})/u.test(form)) return `u.s.${form.slice(2)}`;
  if (!form.includes('.') || /\p{N}/u.test(form) || /^u\.s\b/.test(form)) return form.replace(/^u\.s(?![.\p{L}])/u, 'u.s.');
  return /^(?:\p{L}{1,5}\.)+\p{L}?$/u.test(form) ? form.replaceAll('.', '') : form;
}
