import type { AccidentalFeature, SubstantiveFeature } from '#core/model/change.ts';
import { TokenKind } from '#core/model/version.ts';
import type { House } from './house.ts';
import type { Passage, Wing, Word } from './passage.ts';

/** Two runs as they are compared while accidentals are set aside one kind after the other. */
export type Forms = { readonly before: readonly string[]; readonly after: readonly string[] };

/** What a fold may look at besides the forms. */
export type FoldContext = { readonly before: Wing; readonly after: Wing; readonly house: House };

/**
 * A kind of presentation, as a way to make it disappear: `fold` rewrites both runs so that they become equal where they differ in
 * nothing else. Folds are applied in the order of the list, each to what the ones before have left; the first after
 * which the runs are equal names the change. So a change is accidental only if every bit of it is explained.
 */
export type AccidentalRule = {
  readonly rank: 'accidental';
  readonly name: string;
  readonly feature: AccidentalFeature;
  /** May it be set aside between quotation marks, where words are someone else's? */
  readonly inQuotations: boolean;
  readonly fold: (forms: Forms, context: FoldContext) => Forms;
};

/** A kind of sense. The first rule that applies decides; the last of the list always applies. */
export type SubstantiveRule = {
  readonly rank: 'substantive';
  readonly name: string;
  readonly feature: SubstantiveFeature;
  readonly applies: (passage: Passage) => boolean;
};

/** For folds that treat each side alone. */
export const eachSide = (fold: (forms: readonly string[], house: House) => readonly string[]) => (forms: Forms, { house }: FoldContext): Forms => ({
  before: fold(forms.before, house),
  after: fold(forms.after, house),
});

/** For folds that treat each form alone. */
export const eachForm = (fold: (form: string, house: House) => string) => (forms: Forms, { house }: FoldContext): Forms => ({
  before: forms.before.map((form) => fold(form, house)),
  after: forms.after.map((form) => fold(form, house)),
});

/** Words as people count them: signs and symbols left out. */
export function wordsIn(words: readonly Word[]): number {
  let count = 0;
  for (const { kind } of words) if (kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.ideograph) count++;
  return count;
}

/** Longest insertion or deletion, in words, of which one word (a "not", a name, a figure) can be called the point. Range 4–8. */
export const SHORT_WORDS = 6;

/** Longest substitution, in words of its longer side, that is still about one thing and no rewrite. Range 8–16. */
export const SHORT_SUBSTITUTION_WORDS = 12;

/**
 * Short enough to be about one thing, and not a sentence come or gone as a whole: then a name or a "not" in it is the point, not one of many
 * new words.
 */
export function isPointed({ before, after }: Passage): boolean {
  const b = wordsIn(before.words);
  const a = wordsIn(after.words);
  if ((b === 0 && after.wholeSentences) || (a === 0 && before.wholeSentences)) return false;
  return Math.max(b, a) <= (b > 0 && a > 0 ? SHORT_SUBSTITUTION_WORDS : SHORT_WORDS);
}
