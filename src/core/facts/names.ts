import type { NameMention } from '#core/model/facts.ts';
import { NO_GAP, type Lexicon } from '#core/model/lexicon.ts';
import { span, tokenIndex } from '#core/model/span.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import { READ_ROLES } from './readRoles.ts';
import { AGENT_END, NO_AGENTS } from './words/lists.ts';
import { Is, type WordTable } from './words/wordTable.ts';

/** A run longer than this is a headline in capitals, not a name. */
const MAX_NAME_WORDS = 8;

/** Fewest letters of a word that its end makes a person. */
const MIN_AGENT_CHARS = 5;
/** Longest way, in tokens, from a name's comma to the word that says what the person is. */
const MAX_POST_TOKENS = 6;

type Found = { first: number; last: number; title: number; person: boolean };

/**
 * Names in order: runs of words with capitals, less the title before them; second references tied to the first by the last
 * word. A single word at the head of a sentence is a name only where the same word has its capital elsewhere too. A name is
 * a person's where a title, an age, a verb of saying or a later bare last name says so; all others are places and bodies.
 */
export function readNames(version: Version, lexicon: Lexicon, table: WordTable, claimed: Uint8Array, english: boolean): readonly NameMention[] {
  const { tokens } = version;
  const flags = (i: number): number => (i >= 0 && i < tokens.length ? table.flags[tokens.norm[i]!]! : 0);
  const norm = (i: number): string => (i >= 0 && i < tokens.length ? lexicon.norms[tokens.norm[i]!]! : '');
  const surface = (i: number): string => lexicon.surfaces[tokens.surface[i]!]!;
  const capital = (i: number): boolean => table.capital[tokens.surface[i]!] === 1 && tokens.kind[i] === TokenKind.word && claimed[i] === 0;
  const skips = (i: number): boolean => (flags(i) & (Is.grammar | Is.pronoun | Is.negator)) !== 0;
  const inside = new Set<number>();
  const found: Found[] = [];
  const doubtful: Found[] = [];
  for (const sentence of version.sentences) {
    if (!READ_ROLES.has(version.paragraphs[sentence.paragraph]!.role)) continue;
    const { start, end } = sentence.tokens;
    let opener = true;
    for (let i: number = start; i < end; i++) {
      if ((flags(i) & Is.word) === 0) {
        if (/^(?:[:.!?…]+|—)$/.test(norm(i)) || table.marks[tokens.surface[i]!] !== 0) opener = true;
        continue;
      }
      const atHead = opener;
      opener = false;
      if (!capital(i) || skips(i)) continue;
      let last = i;
      while (last + 1 < end && last - i < MAX_NAME_WORDS) {
        if (capital(last + 1) && !skips(last + 1) && !isPossessive(last)) last++;
        else if (last + 2 < end && (flags(last + 1) & Is.particle) !== 0 && capital(last + 2) && !isPossessive(last) && !skips(last + 2) && (norm(last + 1) !== 'of' || last === i || (flags(last) & Is.title) !== 0)) last += 2;
        else break;
      }
      const one = split(i, last);
      if (one !== null) {
        if (atHead && one.first === i && one.first === one.last && one.title === one.first) doubtful.push(one);
        else {
          found.push(one);
          for (let j = one.first; j <= one.last; j++) inside.add(tokens.surface[j]!);
        }
      }
      i = last;
    }
  }
  const keys = new Set(found.map((one) => plain(one.last)));
  for (const one of doubtful) if (inside.has(tokens.surface[one.first]!) || keyed(one.first) || speaks(one.first)) found.push(one);
  found.sort((x, y) => x.first - y.first);
  return finish();

  function keyed(i: number): boolean {
    return keys.has(plain(i));
  }
  /** "Doe said": the verb right after makes it a name; "Police said" and "Residents said" are none, "Voss said" and "Salas said" are. */
  function speaks(i: number): boolean {
    return (flags(i + 1) & (Is.saying | Is.looseSaying)) === Is.saying && (flags(i) & (Is.group | Is.title)) === 0 && !/[^aiosu]s$/.test(norm(i));
  }
  function isPossessive(i: number): boolean {
    return /['’]s?$/.test(surface(i));
  }
  function plain(i: number): string {
    return norm(i).replace(/'s?$/, '');
  }

  /** Title words off the front; what follows the last of them is the name. */
  function split(first: number, last: number): Found | null {
    let from = first;
    for (let j = first; j <= last; j++) if ((flags(j) & Is.title) !== 0) from = j + 1;
    // "Biologist Hana Sato" at the head of a sentence.
    if (from === first && last > first + 1 && (flags(first) & Is.people) !== 0) from = first + 1;
    // "Secretary of State John Kerry"
    if (from > first && norm(from) === 'of' && from + 1 <= last) from = Math.min(from + 2, last + 1);
    if (from > last) return null;
    const titled = from > first;
    const role = first > 0 && !titled && ((flags(first - 1) & (Is.title | Is.group | Is.people)) !== 0 || (last === first + 1 && isAgentNoun(first - 1))) && tokens.gap[first] !== 0;
    // "Gov. Helen Strand": the stop is a token of its own.
    const short = !titled && norm(first - 1) === '.' && tokens.gap[first - 1] === NO_GAP && (flags(first - 2) & Is.title) !== 0 && first >= 2;
    return { first: from, last, title: titled ? first : short ? first - 2 : from, person: titled || role || short };
  }

  function finish(): readonly NameMention[] {
    const people = new Set<string>();
    /** Last names of first and last names, and last names that speak alone. */
    const full = new Set<string>();
    const speakers = new Set<string>();
    for (const one of found) {
      const saying = (flags(norm(one.last + 1) === ',' ? one.last + 2 : one.last + 1) & Is.saying) !== 0 || (flags(one.first - 1) & Is.saying) !== 0;
      const aged = norm(one.last + 1) === ',' && table.numbers[tokens.norm[one.last + 2]!]?.form === 'digits' && norm(one.last + 3) === ',';
      const post = norm(one.last + 1) === ',' && isPost(one.last + 2);
      if (isWhole(one)) full.add(plain(one.last));
      if (saying && one.first === one.last) speakers.add(plain(one.last));
      if (one.person || aged || (post && one.last > one.first) || (saying && one.last === one.first + 1 && (flags(one.last) & Is.group) === 0)) people.add(plain(one.last));
    }
    for (const key of speakers) if (full.has(key)) people.add(key);
    const out: NameMention[] = [];
    for (const one of found) {
      const key = plain(one.last);
      if (!english && one.first === one.last) continue;
      const words: string[] = [];
      for (let j = one.first; j <= one.last; j++) words.push(plain(j));
      const titled = one.title < one.first && !isCourtesy(one);
      out.push({
        tokens: span(tokenIndex(one.first), tokenIndex(one.last + 1)), title: span(tokenIndex(one.title), tokenIndex(one.first)),
        key, full: words.join(' '), person: people.has(key), bare: one.first === one.last && !titled,
      });
    }
    return out;
  }
  /** "rancher" before "Bo Dunn". */
  function isAgentNoun(i: number): boolean {
    const word = norm(i);
    return word.length >= MIN_AGENT_CHARS && AGENT_END.test(word) && !NO_AGENTS.has(word) && !skips(i) && table.capital[tokens.surface[i]!] !== 1;
  }
  /** "Lucia Prado", not "Bank of England" and not "Board". */
  function isWhole(one: Found): boolean {
    if (one.last === one.first || one.last > one.first + 2) return false;
    for (let j = one.first; j <= one.last; j++) if ((flags(j) & (Is.group | Is.particle)) !== 0 && norm(j) === 'of') return false;
    return (flags(one.last) & Is.group) === 0;
  }
  /** ", who runs …" or ", the port's night supervisor": what only people are, before the next comma. */
  function isPost(from: number): boolean {
    if (norm(from) === 'who' || norm(from) === 'whose') return true;
    for (let j = from; j < Math.min(tokens.length, from + MAX_POST_TOKENS) && norm(j) !== ',' && norm(j) !== '.'; j++) if ((flags(j) & (Is.title | Is.people)) !== 0) return true;
    return false;
  }
  function isCourtesy(one: Found): boolean {
    return one.first - one.title <= 2 && (flags(one.title) & Is.courtesy) !== 0;
  }
}
