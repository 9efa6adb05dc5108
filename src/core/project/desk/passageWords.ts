import type { Comparison } from '#core/model/collation.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import type { Side } from '../markIndex.ts';

/** Tokens [start, end) of a version. */
export type Stretch = { readonly start: number; readonly end: number };

/** Most words of the copy that a clause quotes: what a desk reads at a glance. */
const MAX_WORDS = 7;
/** Characters: longer than any seven words of a language; what few words stand among more signs than that is cut. */
const MAX_CHARS = 120;
/** Words of a quotation that a clause quotes before "…". */
const QUOTATION_WORDS = 6;
/** Most distinct runs of names that stand for a passage. */
const MAX_RUNS = 2;

/** Verbs between a quotation and its speaker. Only words that say nothing of how it was said, and the commonest others. */
const SAYING = 'said|says|say|saying|told|tells|added|adds|wrote|asked|announced|warned';
/** Up to four words of at most so many letters: without an end, a run of capitals would be tried from each of its letters to its last. */
const SPEAKER = /\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:\s+\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,3}/u.source;
const AFTER_VERB = new RegExp(`\\b(?:${SAYING})\\s+(${SPEAKER})`, 'u');
const BEFORE_VERB = new RegExp(`(${SPEAKER})(?:,[^,"“”]{1,80},)?\\s+(?:${SAYING})\\b`, 'u');
const QUOTED = /["“„«]([^"“”„«»]{3,})["”»]/u;

export const cut = ({ text, tokens }: Version, { start, end }: Stretch): string => (start < end ? text.slice(tokens.start[start], tokens.end[end - 1]) : '');

/** How many words (not signs) stand in a stretch. */
export function wordsIn({ tokens }: Version, { start, end }: Stretch): number {
  let count = 0;
  for (let t = start; t < end; t++) if (isWord(tokens.kind[t]!)) count++;
  return count;
}

const isWord = (kind: number): boolean => kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.ideograph;

/**
 * What stands for a passage, in its own words: a short one whole; one that quotes by its speaker and the head of the
 * quotation; else its names; else the rarest of its words in both versions, with the one before it.
 */
export type Gist = { readonly speaker: string | null; readonly quotation: boolean; readonly words: readonly string[] };

export function gistOf(comparison: Comparison, side: Side, stretch: Stretch, counts: WordCounts): Gist {
  const version = comparison[side];
  const text = cut(version, stretch);
  if (wordsIn(version, stretch) <= MAX_WORDS) return { speaker: null, quotation: false, words: [text.length > MAX_CHARS ? head(text, MAX_WORDS) : trimmed(text)] };
  const quotation = QUOTED.exec(text)?.[1];
  if (quotation !== undefined) return { speaker: speakerIn(text), quotation: true, words: [head(quotation, QUOTATION_WORDS)] };
  const names = namesIn(version, stretch, counts);
  return { speaker: null, quotation: false, words: names.length > 0 ? names : [rarest(version, stretch, counts)] };
}

function speakerIn(text: string): string | null {
  const outside = text.replace(/["“„«][^"“”„«»]*["”»]/gu, ' ');
  const name = AFTER_VERB.exec(outside)?.[1] ?? BEFORE_VERB.exec(outside)?.[1];
  return name === undefined || /^(?:He|She|They|It|The|A|An)$/u.test(name) ? null : name.replace(/[.,]$/u, '');
}

/** Less the signs at both ends that belong to what stands around the words. Walked, as an expression would try a long run of them from each. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && AROUND.test(text.charAt(start))) start++;
  while (end > start && AROUND.test(text.charAt(end - 1))) end--;
  return text.slice(start, end) || text;
}
const AROUND = /[\s,.;:–—-]/u;

/** The first words of a text; "…" where there are more. Scripts without spaces, and what is no word for its length, are cut by characters. */
export function head(text: string, words: number): string {
  const parts = text.split(/\s+/u);
  const first = parts.length > words ? parts.slice(0, words).join(' ') : text;
  const maxChars = words * (UNSPACED.test(first) ? SIGNS_A_WORD : LONGEST_WORD);
  if (first.length > maxChars) return `${Array.from(first.slice(0, maxChars)).slice(0, maxChars / 2).join('')}…`;
  return parts.length > words ? `${trimmed(first)} …` : trimmed(text);
}

/** Characters that read as quickly as a word: of scripts without spaces, and at most of others. */
const SIGNS_A_WORD = 8;
const LONGEST_WORD = 24;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Runs of words with a capital that do not open a sentence, each as it stands; the rarest in both versions, in their order. */
function namesIn(version: Version, { start, end }: Stretch, counts: WordCounts): readonly string[] {
  const found: { readonly words: string; readonly rank: number; readonly at: number }[] = [];
  for (let t = start; t < end; ) {
    let stop = t;
    while (stop < end && stop - t < MAX_WORDS && (isCapital(version, stop) || (stop > t && stop + 1 < end && isConnector(version, stop) && isCapital(version, stop + 1))) &&
      (stop === t || version.tokens.start[stop] === (version.tokens.end[stop - 1] ?? 0) + 1)) stop++;
    const opens = t === start || /[.!?"“]/u.test(version.text.charAt((version.tokens.end[t - 1] ?? 1) - 1));
    const run = { start: opens && stop - t > 1 && isArticle(cut(version, { start: t, end: t + 1 })) ? t + 1 : t, end: Math.min(stop, t + MAX_WORDS) };
    if (stop > t && (!opens || run.end - run.start > 1)) {
      const words = cut(version, run);
      const rank = Math.min(...Array.from({ length: run.end - run.start }, (_, i) => counts.get(version.tokens.norm[run.start + i]!) ?? 1));
      if (rank <= RARE_TIMES && !DAYS.test(words) && !found.some((other) => other.words === words)) found.push({ words, rank, at: t });
    }
    t = Math.max(stop, t + 1);
  }
  return found.sort((x, y) => x.rank - y.rank || x.at - y.at).slice(0, MAX_RUNS).sort((x, y) => x.at - y.at).map(({ words }) => words);
}

/** A name that stands more often than this in the two versions together says too little of a passage. */
const RARE_TIMES = 6;
const DAYS = /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December)(?:['’]s)?$/u;
const isCapital = (version: Version, t: number): boolean => version.tokens.kind[t] === TokenKind.word && /^\p{Lu}\p{L}/u.test(cut(version, { start: t, end: t + 1 }));
/** "Secretary of State", "Ursula von der Leyen": small words that names hold together. */
const isConnector = (version: Version, t: number): boolean => /^(?:of|for|de|da|di|del|la|van|von|der|den|al|bin|y)$/u.test(cut(version, { start: t, end: t + 1 }));
const isArticle = (word: string): boolean => /^(?:The|A|An|But|And|In|On|At|If|When|While|For)$/u.test(word);

/** How often each norm stands in each version: read once for a comparison. */
export type WordCounts = ReadonlyMap<number, number>;

export function countWords({ before, after }: Comparison): WordCounts {
  const counts = new Map<number, number>();
  for (const { tokens } of [before, after]) {
    for (let t = 0; t < tokens.length; t++) counts.set(tokens.norm[t]!, (counts.get(tokens.norm[t]!) ?? 0) + 1);
  }
  return counts;
}

/** The rarest word of a passage, the longest of equals, and the word before it. */
function rarest(version: Version, { start, end }: Stretch, counts: WordCounts): string {
  const { tokens } = version;
  const rank = (t: number): number => (isWord(tokens.kind[t]!) ? (counts.get(tokens.norm[t]!) ?? 1) - Math.min(24, tokens.end[t]! - tokens.start[t]!) / 25 : Infinity);
  let best = start;
  for (let t = start; t < end; t++) if (rank(t) < rank(best)) best = t;
  const from = best > start && tokens.kind[best - 1] === TokenKind.word && tokens.kind[best] === TokenKind.word ? best - 1 : best;
  return cut(version, { start: from, end: best + 1 });
}
