import { paragraphIndex, type ParagraphIndex } from './span.ts';
import type { Version } from './version.ts';

/**
 * A paragraph named by its words, so that the name survives new versions, a new order and renumbering. `quote`: its first
 * words, single-spaced; `occurrence` counts the paragraphs of its version that start with the same words, from 0.
 */
export type PassageWords = { readonly quote: string; readonly occurrence: number };

/** Words of a quote. The longer one tells look-alikes apart, the shorter one fits an address. Range 4 to 60. */
export const SHORT_QUOTE_WORDS = 8;
export const LONG_QUOTE_WORDS = 30;
/** Characters for each word of a quote, for scripts that put no spaces between words. */
const CHARS_A_WORD = 10;
/**
 * Share of the quote's words that a paragraph must still hold to be taken for the passage after an edit, 0 to 1. Half
 * would let two openings of the same wire formula pass for each other.
 */
const LEAST_SHARE = 0.6;

/** The first `words` words of a paragraph, at most ten times as many characters, and no half of a surrogate pair. */
export function quoteOf(version: Version, paragraph: number, words: number): string {
  const { start, end } = version.paragraphs[paragraph]!.chars;
  const maxChars = words * CHARS_A_WORD;
  // White space is rare enough that a few times the length holds all that is wanted.
  const opening = version.text.slice(start, Math.min(end, start + 4 * maxChars));
  const joined = opening.split(/\s+/u).filter((word) => word !== '').slice(0, words).join(' ');
  return joined.slice(0, maxChars).replace(/\p{Surrogate}$/u, '');
}

/** The name of a paragraph; null where it has no words to be named by. O(paragraphs). */
export function passageWords(version: Version, paragraph: number, words: number): PassageWords | null {
  if (version.paragraphs[paragraph] === undefined) return null;
  const quote = quoteOf(version, paragraph, words);
  if (quote === '') return null;
  let occurrence = 0;
  for (let p = 0; p < paragraph; p++) if (quoteOf(version, p, words) === quote) occurrence++;
  return { quote, occurrence };
}

/**
 * Finds passages of one version that were named with `words` words: the paragraph that starts with them (of several the
 * one that is meant, else the last); else the one that still holds most of them; else null. O(text) once, then
 * O(paragraphs that share words) for each passage that was edited.
 */
export function passageFinder(version: Version, words: number): (passage: PassageWords) => ParagraphIndex | null {
  let places: Map<string, number[]> | null = null;
  let held: ReadonlyMap<string, readonly number[]> | null = null;
  return ({ quote, occurrence }) => {
    if (places === null) {
      places = new Map();
      for (let p = 0; p < version.paragraphs.length; p++) add(places, quoteOf(version, p, words), p);
    }
    const exact = places.get(quote);
    if (exact !== undefined) return paragraphIndex(exact[occurrence] ?? exact.at(-1)!);
    held ??= paragraphsByWord(version);
    return closest(held, quote);
  };
}

function closest(held: ReadonlyMap<string, readonly number[]>, quote: string): ParagraphIndex | null {
  const wanted = new Set(wordsOf(quote));
  const found = new Map<number, number>();
  for (const word of wanted) for (const p of held.get(word) ?? []) found.set(p, (found.get(p) ?? 0) + 1);
  let best: number | null = null;
  let most = 0;
  for (const [p, count] of found) {
    if (count < LEAST_SHARE * wanted.size || count < most || (count === most && best !== null && best < p)) continue;
    most = count;
    best = p;
  }
  return best === null ? null : paragraphIndex(best);
}

function paragraphsByWord(version: Version): Map<string, number[]> {
  const held = new Map<string, number[]>();
  version.paragraphs.forEach(({ chars }, p) => {
    for (const word of new Set(wordsOf(version.text.slice(chars.start, chars.end)))) add(held, word, p);
  });
  return held;
}

function add(map: Map<string, number[]>, key: string, paragraph: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [paragraph]);
  else list.push(paragraph);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
