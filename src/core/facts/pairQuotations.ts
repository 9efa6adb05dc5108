import type { Quotation } from '#core/model/facts.ts';
import type { Version } from '#core/model/version.ts';
import { GRAMMAR_STEM, type WordTable } from './words/wordTable.ts';

/** Least likeness, 0–1, of two quotations that are one: half of the words of the shorter, in order of sense. Range 0.4–0.7. */
const MIN_LIKENESS = 0.5;
/** Quotations of so few words are one only where the copy round them answers too. */
const SHORT_QUOTATION = 3;

/** Of two where one is short, the shorter has at least this share of the longer's words: "consequences" is no trimmed paragraph. */
const MIN_SHORT_SHARE = 0.34;

/** Words of sense that two longer quotations must share: one word in common makes no pair. */
export const MIN_SHARED_SENSE = 2;
export function sharedSense(x: QuotedWords, y: QuotedWords, weightOf: (stem: number) => number): number {
  let n = 0;
  for (const stem of x.counts.keys()) if (weightOf(stem) === 1 && y.counts.has(stem)) n++;
  return n;
}

/** Longest quotation, in words, of which one word left is its piece where all that is left answers: "reckless" of "a reckless and shameful act". */
const MAX_PIECED_WORDS = 12;

/** Share of matched tokens, 0–1, from which a quotation much shorter than the other is a piece of it. */
const MIN_ANSWERED = 0.5;

/** As `answers` counts: half of the tokens matched, in a sentence that answers. Range 0.6–1. */
const CARRIED = 0.75;
/** …and this much of the longer one's words in the shorter, 0–1: a piece of a quotation is judged by its likeness. Range 0.4–0.8. */
const CARRIED_LENGTHS = 0.5;

/** A version's quotation as it is compared: stems of its words with how often each occurs. */
export type QuotedWords = { readonly words: readonly number[]; readonly stems: readonly number[]; readonly counts: ReadonlyMap<number, number>; /** Stems run together: "wait-and-see" and "wait and see" have one. */ readonly joined: string };

export function quotedWords(version: Version, table: WordTable, quotation: Quotation): QuotedWords {
  const words: number[] = [];
  const stems: number[] = [];
  const counts = new Map<number, number>();
  for (let i: number = quotation.inner.start; i < quotation.inner.end; i++) {
    const norm = version.tokens.norm[i]!;
    // Numbers, letters and ideographs speak; punctuation does not.
    if (version.tokens.kind[i] === PUNCTUATION) continue;
    words.push(norm);
    const stem = table.stems[norm]!;
    stems.push(stem);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return { words, stems, counts, joined: stems.map((stem) => table.stemTexts[stem]!).join('').replaceAll(GRAMMAR_STEM, '') };
}
const PUNCTUATION = 2;

/** Share of the shorter one's words that the other holds, 0–1; grammar words count a quarter. */
export function quoteLikeness(x: QuotedWords, y: QuotedWords, weightOf: (stem: number) => number): number {
  if (x.joined === y.joined) return 1;
  let shared = 0;
  for (const [stem, n] of x.counts) shared += Math.min(n, y.counts.get(stem) ?? 0) * weightOf(stem);
  const total = (q: QuotedWords): number => q.stems.reduce((sum, stem) => sum + weightOf(stem), 0);
  const least = Math.min(total(x), total(y));
  return least === 0 ? 0 : shared / least;
}

/** Weight of a stem in likeness, 0–1: words of grammar stand in every quotation. */
export function stemWeights(table: WordTable): (stem: number) => number {
  return (stem) => (table.stemTexts[stem]!.startsWith(GRAMMAR_STEM) ? GRAMMAR_WEIGHT : 1);
}
const GRAMMAR_WEIGHT = 0.25;

export type QuotationPair = { readonly before: number; readonly after: number; readonly likeness: number };

/** Quotations that one word may put up for pairing; of more, those nearest in the order of the text. Bounds the work on a book. */
const MAX_RIVALS = 24;

/** `at`: share of the text, 0–1, that stands before the item. */
export function nearestInOrder(list: readonly number[], at: number): readonly number[] {
  if (list.length <= MAX_RIVALS) return list;
  const from = Math.max(0, Math.min(list.length - MAX_RIVALS, Math.round(at * list.length) - MAX_RIVALS / 2));
  return list.slice(from, from + MAX_RIVALS);
}

/**
 * Which quotation of one version is which of the other, one to one, best first; also when moved. `answers(b, a)` 0–1: how
 * far the tokens themselves were matched; `answering(b)` the quotations that hold any of its partners or stand in its place;
 * `samePlace`: they stand between the same words. O(quotations × words × `MAX_RIVALS`).
 */
export function pairQuotations(before: readonly QuotedWords[], after: readonly QuotedWords[], weightOf: (stem: number) => number, answers: (b: number, a: number) => number, answering: (b: number) => Iterable<number>, samePlace: (b: number, a: number) => boolean): readonly QuotationPair[] {
  const holders = new Map<number, number[]>();
  after.forEach((quote, a) => {
    for (const stem of quote.counts.keys()) {
      const list = holders.get(stem);
      if (list === undefined) holders.set(stem, [a]);
      else list.push(a);
    }
  });
  const candidates: (QuotationPair & { readonly score: number })[] = [];
  before.forEach((quote, b) => {
    const near = new Set(answering(b));
    for (const stem of quote.counts.keys()) if (weightOf(stem) === 1 || quote.stems.length <= SHORT_QUOTATION) for (const a of nearestInOrder(holders.get(stem) ?? [], b / before.length)) near.add(a);
    for (const a of near) {
      const likeness = quoteLikeness(quote, after[a]!, weightOf);
      const answered = answers(b, a);
      const short = Math.min(quote.stems.length, after[a]!.stems.length) <= SHORT_QUOTATION;
      const lengths = Math.min(quote.stems.length, after[a]!.stems.length) / Math.max(quote.stems.length, after[a]!.stems.length);
      // Between the same words of the copy, whatever they say now; or half of it was matched where its sentence answers ("and I never will").
      if (samePlace(b, a) || (answered >= CARRIED && lengths >= CARRIED_LENGTHS)) {
        candidates.push({ before: b, after: a, likeness, score: likeness + answered + lengths / 2 });
        continue;
      }
      // All that is left stands in the other one, which its sentence answers: a piece of it.
      const piece = likeness === 1 && answered > 0 && Math.max(quote.stems.length, after[a]!.stems.length) <= MAX_PIECED_WORDS && lengths < MIN_SHORT_SHARE && answered * quote.stems.length >= Math.min(quote.stems.length, after[a]!.stems.length);
      if (!piece && (likeness < MIN_LIKENESS || (short && (answered === 0 ? likeness < 1 || lengths < 0.5 : lengths < MIN_SHORT_SHARE)))) continue;
      if (!piece && answered < MIN_ANSWERED && (lengths < MIN_SHORT_SHARE || (likeness < 1 && !short && sharedSense(quote, after[a]!, weightOf) < MIN_SHARED_SENSE))) continue;
      candidates.push({ before: b, after: a, likeness, score: likeness + answered + lengths / 2 });
    }
  });
  candidates.sort((x, y) => y.score - x.score || x.before - y.before || x.after - y.after);
  const takenBefore = new Set<number>();
  const takenAfter = new Set<number>();
  return candidates.filter(({ before: b, after: a }) => {
    if (takenBefore.has(b) || takenAfter.has(a)) return false;
    takenBefore.add(b);
    takenAfter.add(a);
    return true;
  });
}
