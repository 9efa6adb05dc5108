import { isUpper, isWordCharacter } from '../characters.ts';

/** Longest paragraph, in UTF-16 units, that a rule for single lines looks at; body paragraphs of copy average 250. */
export const MAX_LINE_UNITS = 320;

const CLOSERS = '"\'”’»›)]}）」』】*_';
const STOPS = '.!?…。！？؟।॥۔։።။';

/** The last sign that is no closing quotation mark or bracket. */
export function lastSign(text: string): string {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.includes(text.charAt(at))) at--;
  return text.charAt(at);
}

/** Does the paragraph end as sentences do? */
export const endsSentence = (text: string): boolean => STOPS.includes(lastSign(text));

/** Words between white space, counted to `limit`. */
export function countWords(text: string, limit: number): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0 && words < limit; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

/** Small words that may stand in lower case among names and in titles. */
export const CONNECTORS = new Set(
  'a an and at by de del der di du e el en et for from in la le of on or the to und van von with y'.split(' '),
);

/** Does the word begin with a capital or digit, or with a letter of a script without case, signs before it apart? */
export function isCapitalised(word: string): boolean {
  let at = 0;
  while (at < word.length && !isWordCharacter(word, at)) at++;
  if (at === word.length) return false;
  const first = word.charCodeAt(at);
  if (first < 128) return first < 97;
  return isUpper(word, at) || word.toUpperCase() === word.toLowerCase();
}

export const hasWordCharacter = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isWordCharacter(text, i)) return true;
  return false;
};

/** Is every word capitalised, connectors and signs apart? */
export function isTitleCase(text: string): boolean {
  let capitals = 0;
  for (const word of text.split(/\s+/)) {
    if (!hasWordCharacter(word) || CONNECTORS.has(word)) continue;
    if (!isCapitalised(word)) return false;
    capitals++;
  }
  return capitals > 0;
}

/** Has it letters with case, and are all of them capitals? */
export const isAllCaps = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
