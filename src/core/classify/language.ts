import type { Word } from './passage.ts';
import { anySense, Sense } from './senses.ts';

/** Small words of German, where every noun has a capital. */
const GERMAN: ReadonlySet<string> = new Set('der die das und ein eine einen einem einer nicht mit ist von zu im dem den des auf für sich wird werden wurde wurden hat haben sagte'.split(' '));
const MIN_GERMAN_WORDS = 2;

/** May rules that know English words speak? Only where the sentences at hand hold a sign of English. */
export const readsEnglish = (...scopes: readonly (readonly Word[])[]): boolean =>
  scopes.some((words) => anySense(words, Sense.english));

/** Do capitals mark names here? */
export const capitalsAreNames = (words: readonly Word[]): boolean =>
  words.reduce((n, w) => (GERMAN.has(w.norm) ? n + 1 : n), 0) < MIN_GERMAN_WORDS || readsEnglish(words);
