import type { Wing } from '../passage.ts';
import { leadOf, ownForm, type House } from '../house.ts';
import type { AccidentalRule, FoldContext, Forms } from '../rule.ts';

/**
 * Words that the desk has said are one: Kyiv and Kiev, climate change and climate crisis. They come from the house style;
 * without one this rule folds nothing. A change that holds only a part of such words is read with its neighbours.
 */
export const ownPair: AccidentalRule = {
  rank: 'accidental', name: 'own-pair', feature: 'house-style', inQuotations: true,
  fold: (forms: Forms, context: FoldContext): Forms => {
    const { house } = context;
    if (house.ownForms.size === 0) return forms;
    const before = foldOwnPairs(forms.before, house);
    const after = foldOwnPairs(forms.after, house);
    if (alike(before, after)) return { before, after };
    const widerBefore = foldOwnPairs(widened(forms.before, context.before), house);
    const widerAfter = foldOwnPairs(widened(forms.after, context.after), house);
    return alike(widerBefore, widerAfter) ? { before: [], after: [] } : { before, after };
  },
};

const alike = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((form, i) => form === other[i]);

const widened = (forms: readonly string[], wing: Wing): readonly string[] => [...wing.left.map((word) => word.norm).reverse(), ...forms, ...wing.right.map((word) => word.norm)];

/** Every form of a pair as its sign; a genitive keeps its ending. */
export function foldOwnPairs(forms: readonly string[], house: House): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < forms.length; ) {
    const found = formAt(forms, at, house);
    out.push(found?.form ?? forms[at]!);
    at += found?.taken ?? 1;
  }
  return out;
}

function formAt(forms: readonly string[], at: number, house: House): { readonly form: string; readonly taken: number } | null {
  for (const { words, sign } of house.ownForms.get(leadOf(ownForm(forms[at]!))) ?? []) {
    let next = at;
    let ending: string | null = '';
    for (let w = 0; w < words.length && ending !== null; w++) {
      const read: WordRead | null = readWord(forms, next, words[w]!, w === words.length - 1);
      ending = read === null ? null : read.ending;
      next = read?.next ?? next;
    }
    if (ending !== null) return { form: sign + ending, taken: next - at };
  }
  return null;
}

type WordRead = { readonly next: number; readonly ending: string };

/** One word of a form, which the tokeniser may have cut at a hyphen or a stop. */
function readWord(forms: readonly string[], from: number, word: string, last: boolean): WordRead | null {
  let read = '';
  for (let at = from; at < forms.length && read.length < word.length; at++) {
    read += ownForm(forms[at]!);
    if (read === word) return { next: at + 1, ending: '' };
    if (last && read === `${word}'s`) return { next: at + 1, ending: "'s" };
    if (!word.startsWith(read)) return null;
  }
  return null;
}
