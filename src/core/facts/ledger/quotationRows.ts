import type { FactRow, Quotation, Reading, Span0 } from './rowTypes.ts';
import { MIN_SHARED_SENSE, quotedWords, quoteLikeness, sharedSense, stemWeights, type QuotedWords } from '../pairQuotations.ts';
import { Is } from '../words/wordTable.ts';
import { lastStartingBy, span, tokenIndex } from '#core/model/span.ts';
import { layRows, oddOnes, presence } from './grid.ts';
import { textOf, type Source, type Sources } from './sources.ts';

type Item = { readonly quotation: Quotation; readonly words: QuotedWords };

/** Least likeness, 0–1, of two quotations in one row. Range 0.5–0.7; a wrong row is worse than none. */
const MIN_LIKENESS = 0.6;
/**
 * Share of a quotation's weight, 0–1, that a sentence must hold to be its paraphrase, and how many words of sense: on real copy
 * paraphrases hold a half, other sentences of the same speaker on the same matter a quarter. A short quotation must be there nearly whole.
 */
const MIN_PARAPHRASE = 0.4;
const MIN_PARAPHRASE_WORDS = 4;
const SHORT_SENSE_WORDS = 5;
const MIN_SHORT_PARAPHRASE = 0.75;
const MIN_SHORT_PARAPHRASE_WORDS = 3;
/** Fewer words of the longer than this share, 0–1, and the shorter is another quotation. */
const MIN_LENGTH_SHARE = 0.34;
/** Words cut from an end that make a trim, no alteration. */
const MIN_TRIMMED_WORDS = 3;
const LABEL_WORDS = 6;
/** Sentences of one speaker that are searched for a paraphrase; a book may name him thousands of times. */
const MAX_SPEECHES = 60;

/** One row for each quotation of the body, paired across versions by its words; paraphrases where others quote. */
export function quotationRows(sources: Sources): readonly FactRow[] {
  const weights = stemWeights(sources.table);
  const items = sources.list.map((source) => source.facts.quotations.filter((q) => source.isBody(q.tokens.start))
    .map((quotation): Item => ({ quotation, words: quotedWords(source.version, sources.table, quotation) })).filter((item) => item.words.words.length > 0));
  const rows = layRows(items, (x, _u, y, _v) => {
    const likeness = quoteLikeness(x.words, y.words, weights);
    const [least, most] = [Math.min(x.words.stems.length, y.words.stems.length), Math.max(x.words.stems.length, y.words.stems.length)];
    if (likeness < MIN_LIKENESS || least / most < MIN_LENGTH_SHARE || (likeness < 1 && (least <= 3 || sharedSense(x.words, y.words, weights) < MIN_SHARED_SENSE))) return 0;
    const strangers = x.quotation.speaker?.named === true && y.quotation.speaker?.named === true && x.quotation.speaker.key !== y.quotation.speaker.key;
    return strangers && (likeness < 1 || most <= 2) ? 0 : likeness + least / most;
  }, (item) => [item.words.joined, ...item.words.stems.filter((stem) => weights(stem) === 1)]);
  return rows.map((row) => {
    const texts = row.map((item) => (item === null ? null : item.words.words.join(' ')));
    const odd = oddOnes(texts);
    const differs = odd.includes(true);
    const at = row.findIndex((item) => item !== null);
    const first = row[at]!;
    const paraphrases = row.map((item, v) => (item === null ? paraphraseOf(sources, v, first, at) : null));
    const quoted = row.filter((item) => item !== null).length;
    const said = paraphrases.some((p) => p !== null);
    const standing = differs ? 'quote-altered' : said ? (quoted === 1 ? 'quoted-in-one' : 'paraphrased') : presence(row, sources);
    const speaker = row.find((item) => item?.quotation.speaker?.named === true)?.quotation.speaker ?? first.quotation.speaker;
    return {
      kind: 'quotation', standing, // Right nine times in ten and more on copy it had not seen (quotedInOne.test.ts); else it would stay in the list below.
      checkFirst: (differs && !onlyTrimmed(row)) || standing === 'quoted-in-one', speaker: speaker === null ? null : speaker.named ? speaker.key : speaker.text,
      label: labelOf(textOf(sources.list[at]!.version, first.quotation.inner)),
      readings: row.map((item, v): Reading | null => item !== null ? { tokens: item.quotation.tokens, differs: odd[v]!, paraphrase: false }
        : paraphrases[v] === null ? null : { tokens: paraphrases[v]!, differs: false, paraphrase: true }),
      order: [at, first.quotation.tokens.start],
    };
  });
}

function labelOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= LABEL_WORDS + 2 ? text.replace(/[,.]$/, '') : `${words.slice(0, LABEL_WORDS).join(' ')} …`;
}

/** All that differs is that some stop or begin earlier, by more than a word or two. */
function onlyTrimmed(row: readonly (Item | null)[]): boolean {
  const lists = row.flatMap((item) => (item === null ? [] : [item.words.words]));
  const longest = lists.reduce((x, y) => (y.length > x.length ? y : x));
  return lists.every((words) => {
    if (words.length === longest.length) return words.every((word, i) => word === longest[i]);
    for (let at = 0; at + words.length <= longest.length; at++) {
      if (!words.every((word, i) => word === longest[at + i])) continue;
      const tail = longest.length - words.length - at;
      return (at === 0 || at >= MIN_TRIMMED_WORDS) && (tail === 0 || tail >= MIN_TRIMMED_WORDS);
    }
    return false;
  });
}

/** Where a version says without marks what another quotes: the sentence that holds most of it and names its speaker. */
function paraphraseOf(sources: Sources, v: number, { quotation, words }: Item, from: number): Span0 | null {
  const { version, facts, isBody } = sources.list[v]!;
  if (!facts.english || quotation.speaker?.named !== true) return null;
  const sense = new Set(words.stems.filter((stem) => sources.weight(stem) > 0));
  if (sense.size < MIN_SHORT_PARAPHRASE_WORDS) return null;
  const [least, leastWords] = sense.size < SHORT_SENSE_WORDS ? [MIN_SHORT_PARAPHRASE, MIN_SHORT_PARAPHRASE_WORDS] : [MIN_PARAPHRASE, MIN_PARAPHRASE_WORDS];
  let total = 0;
  for (const stem of sense) total += sources.weight(stem);
  const { quoted, namedIn } = sources.list[v]!;
  const named = new Set(namedIn.get(quotation.speaker.key) ?? []);
  // Whom the quotation names may be whom the paraphrase tells of, whoever said it.
  const told = new Set(namesInside(sources.list[from]!, quotation).flatMap((key) => namedIn.get(key) ?? []).slice(0, MAX_SPEECHES));
  let best: { readonly score: number; readonly tokens: Span0 } | null = null;
  for (const s of new Set([...[...named].slice(0, MAX_SPEECHES).flatMap((at) => [at, at + 1]), ...told])) {
    const sentence = version.sentences[s];
    if (sentence === undefined || !isBody(sentence.tokens.start)) continue;
    if (!named.has(s) && !told.has(s) && !hasPronoun(sources, v, sentence.tokens.start, sentence.tokens.end)) continue;
    const found = new Set<number>();
    let score = 0;
    let first = -1;
    let last = -1;
    for (let i: number = sentence.tokens.start; i < sentence.tokens.end; i++) {
      const stem = sources.table.stems[version.tokens.norm[i]!]!;
      if (quoted[i] === 1 || !sense.has(stem) || found.has(stem)) continue;
      found.add(stem);
      score += sources.weight(stem);
      if (first < 0) first = i;
      last = i;
    }
    if (found.size >= leastWords && score / total >= least && score > (best?.score ?? 0)) best = { score, tokens: span(tokenIndex(first), tokenIndex(last + 1)) };
  }
  return best?.tokens ?? null;
}

/** Last names that a quotation holds. The names of a version are in the order of the text. */
function namesInside({ facts: { names } }: Source, { inner }: Quotation): readonly string[] {
  const keys: string[] = [];
  for (let i = lastStartingBy(names, inner.start - 1) + 1; i < names.length && names[i]!.tokens.end <= inner.end; i++) keys.push(names[i]!.key);
  return keys;
}

function hasPronoun(sources: Sources, v: number, from: number, to: number): boolean {
  const { tokens } = sources.list[v]!.version;
  for (let i = from; i < to; i++) if ((sources.table.flags[tokens.norm[i]!]! & Is.person) !== 0) return true;
  return false;
}
