import { isPointed, type SubstantiveRule } from '../rule.ts';
import type { Passage, Wing, Word } from '../passage.ts';
import { capitalsAreNames } from '../language.ts';
import { DAYS, MONTHS } from '../words/days.ts';

/**
 * A proper name changed, came or went. A name is a word with a capital that does not open its sentence and is no day or
 * month; one that the answering sentence holds elsewhere has not changed. Scripts without capitals have no such rule, nor has German,
 * where every noun has one.
 */
export const name: SubstantiveRule = {
  rank: 'substantive', name: 'name', feature: 'name',
  applies: (passage: Passage): boolean => {
    if (!isPointed(passage)) return false;
    const own = namesOf(passage.before);
    const theirs = namesOf(passage.after);
    if (own.length === 0 && theirs.length === 0) return false;
    if (!capitalsAreNames([...passage.before.scope(), ...passage.after.scope()])) return false;
    const scopeBefore = normsOf(passage.before.scope());
    const scopeAfter = normsOf(passage.after.scope());
    return own.some((n) => !scopeAfter.has(n)) || theirs.some((n) => !scopeBefore.has(n));
  },
};

const CAPITAL = /^\p{Lu}/u;
const NO_NAMES = new Set(['i', "i'm", "i've", "i'll", "i'd", 'the', 'a', 'an', 'he', 'she', 'it', 'they', 'we', 'you', 'but', 'and', 'in', 'on', 'at', 'his', 'her', 'their', 'our', 'my', 'this', 'that', 'there']);

function namesOf(wing: Wing): readonly string[] {
  return wing.words.flatMap((word, i) => {
    if (!CAPITAL.test(word.text) || NO_NAMES.has(word.norm) || DAYS.has(stem(word.norm)) || MONTHS.has(stem(word.norm))) return [];
    if (i === 0 && wing.startsSentence) return [];
    const previous = i > 0 ? wing.words[i - 1] : wing.left[0];
    if (previous !== undefined && /^(?:[.!?…:]+|")$/.test(previous.norm)) return [];
    return [stem(word.norm)];
  });
}

const stem = (norm: string): string => norm.replace(/'s?$/, '');
const normsOf = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map((w) => stem(w.norm)));
