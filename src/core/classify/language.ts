import type { Word } from './passage.ts';

/**
 * Small words that are English and hardly anything else among languages in Latin letters ("no" is Portuguese for "in
 * the", "was" German for "what", "as" a Portuguese article: they prove nothing). General knowledge.
 */
const ENGLISH: ReadonlySet<string> = new Set(
  'the and of said says they she he we his her their with would could should that there this these those were been have who it its from but when nobody nothing never neither cannot without everybody nowhere after about his into than'.split(' '),
);

/** The same for German, where every noun has a capital. */
const GERMAN: ReadonlySet<string> = new Set('der die das und ein eine einen einem einer nicht mit ist von zu im dem den des auf für sich wird werden wurde wurden hat haben sagte'.split(' '));
const MIN_GERMAN_WORDS = 2;

/** May rules that know English words speak? Only where the sentences at hand hold a sign of English. */
export const readsEnglish = (...scopes: readonly (readonly Word[])[]): boolean =>
  scopes.some((words) => words.some((w) => ENGLISH.has(w.norm) || w.norm.endsWith("n't")));

/** Do capitals mark names here? */
export const capitalsAreNames = (words: readonly Word[]): boolean =>
  words.reduce((n, w) => (GERMAN.has(w.norm) ? n + 1 : n), 0) < MIN_GERMAN_WORDS || readsEnglish(words);
