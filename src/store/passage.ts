import { fingerprint } from '#core/model/hash.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from '#core/project/anchors.ts';
import type { Lens } from '#core/project/lens.ts';
import { indexOfSiglum } from './sigla.ts';
import type { Shelf } from './state.ts';

/**
 * A paragraph named by its words, so that the name survives new versions, a new order and renumbering. `version` is the
 * fingerprint of the version's text, `name` what it was called; `quote` the paragraph's first words; `occurrence` counts
 * paragraphs of that version that start with the same words, from 0.
 */
export type Passage = { readonly version: string; readonly name: string; readonly quote: string; readonly occurrence: number };

/** Words of a quote: enough to tell paragraphs of one story apart, few enough for an address. Range 4 to 20. */
const QUOTE_WORDS = 8;
/** Characters of a quote, for scripts that put no spaces between words. */
const MAX_QUOTE_CHARS = 80;
/**
 * Share of the quote's words that a paragraph must still hold to be taken for the passage after an edit, 0 to 1. Half
 * would let two openings of the same wire formula pass for each other.
 */
const LEAST_SHARE = 0.6;

/** The passage at an anchor; null where the version has no such paragraph. `text`: the draft's own text. */
export function passageAt(version: Version, siglum: string, anchor: string, name: string, text: string): Passage | null {
  const index = paragraphAnchors(version, siglum).indexOf(anchor);
  const quotes = openings(version);
  const quote = quotes[index];
  if (quote === undefined || quote === '') return null;
  const occurrence = quotes.slice(0, index).filter((other) => other === quote).length;
  return { version: fingerprint(text), name, quote, occurrence };
}

/** Place on the shelf of the version that a passage belongs to: by its text, else by its name, else what is compared. */
export function versionOf(shelf: Shelf, lens: Lens, passage: Passage): number {
  const byText = shelf.entries.findIndex((entry) => fingerprint(entry.draft.text) === passage.version);
  const byName = shelf.entries.findIndex((entry) => entry.draft.name === passage.name);
  return [byText, byName, indexOfSiglum(lens.compared)].find((index) => index >= 0 && index < shelf.entries.length) ?? 0;
}

/** The anchor of the paragraph that starts with the passage's words; else of the one that holds most of them; else null. */
export function findPassage(version: Version, siglum: string, passage: Passage): string | null {
  const anchors = paragraphAnchors(version, siglum);
  const quotes = openings(version);
  const exact = quotes.flatMap((quote, index) => (quote === passage.quote ? [index] : []));
  const index = exact[passage.occurrence] ?? exact.at(-1) ?? closest(version, passage.quote);
  return index === null ? null : (anchors[index] ?? null);
}

function openings(version: Version): readonly string[] {
  return version.paragraphs.map(({ chars }) => {
    const words = version.text.slice(chars.start, chars.end).split(/\s+/u).slice(0, QUOTE_WORDS).join(' ');
    return words.slice(0, MAX_QUOTE_CHARS).replace(/\p{Surrogate}$/u, '');
  });
}

function closest(version: Version, quote: string): number | null {
  const wanted = new Set(wordsOf(quote));
  let best: number | null = null;
  let most = LEAST_SHARE;
  version.paragraphs.forEach(({ chars }, index) => {
    const words = new Set(wordsOf(version.text.slice(chars.start, chars.end)));
    const share = [...wanted].filter((word) => words.has(word)).length / wanted.size;
    if (share > most || (share === most && best === null)) {
      most = share;
      best = index;
    }
  });
  return best;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
