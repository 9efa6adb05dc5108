import type { VersionFacts } from '#core/model/facts.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { uint8 } from '#core/model/slab.ts';
import type { Version } from '#core/model/version.ts';
import { readDates } from './dates.ts';
import { readFigures } from './figures.ts';
import { readNames } from './names.ts';
import { readQuotations } from './quotations.ts';
import { attachSpeakers } from './speakers.ts';
import { Is, wordTableOf, type WordTable } from './words/wordTable.ts';

/** Least share of frequent English words, 0–1; English wire copy has 0.25–0.4, other tongues under 0.05. */
const MIN_ENGLISH_SHARE = 0.1;
/** Below so many words the share says nothing: one English word is enough, or letters of the English alphabet alone. */
const MIN_JUDGED_WORDS = 12;

/** A version is read once, whoever asks; what is kept follows from the version alone, so that keeping it changes no result. */
const known = new WeakMap<Version, VersionFacts>();

/**
 * Quotations with speakers, figures, dates and names of one version; linear in its tokens, pure: the same text gives the
 * same facts whatever else the lexicon has read.
 */
export function readFacts(version: Version, lexicon: Lexicon): VersionFacts {
  let facts = known.get(version);
  if (facts === undefined) known.set(version, (facts = read(version, lexicon)));
  return facts;
}

function read(version: Version, lexicon: Lexicon): VersionFacts {
  const table = wordTableOf(lexicon);
  const english = isEnglish(version, table);
  const claimed = uint8(version.tokens.length);
  const dates = readDates(version, lexicon, table, claimed, english);
  const figures = readFigures(version, lexicon, table, claimed, english);
  const names = readNames(version, lexicon, table, claimed, english);
  const quotations = attachSpeakers(readQuotations(version, table), names, version, lexicon, table, english);
  return { quotations, figures, dates, names, english };
}

const ENGLISH_LETTERS = /^[\t\n -~\u2010-\u2026]*$/;

/** Below so many words a text without words of another tongue needs no more than one English one. */
const MIN_SHARED_WORDS = 80;

function isEnglish(version: Version, table: WordTable): boolean {
  let words = 0;
  let frequent = 0;
  let foreign = 0;
  for (let i = 0; i < version.tokens.length; i++) {
    const flags = table.flags[version.tokens.norm[i]!]!;
    if ((flags & Is.word) === 0) continue;
    words++;
    if ((flags & Is.english) !== 0) frequent++;
    // "maandag", but not "Placido Domingo".
    else if ((flags & Is.foreign) !== 0 || ((flags & Is.weekdayAbroad) !== 0 && table.capital[version.tokens.surface[i]!] !== 1)) foreign++;
  }
  if (words < MIN_JUDGED_WORDS) return frequent > 0 || (foreign === 0 && ENGLISH_LETTERS.test(version.text));
  return frequent / words >= MIN_ENGLISH_SHARE || (words < MIN_SHARED_WORDS && frequent > foreign && frequent > 0);
}
