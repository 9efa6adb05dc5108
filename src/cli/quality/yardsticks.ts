import type { Pair } from './tally.ts';

/** Cosine from which the best match counts as one. */
const LEAST_SIMILARITY = 0.35;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** First yardstick: only segments of the same words are linked, first come, first served. */
export function matchExactly(left: readonly string[], right: readonly string[]): Pair[] {
  const places = new Map<string, number[]>();
  right.forEach((text, j) => {
    const key = wordsOf(text).join(' ');
    const list = places.get(key);
    if (list === undefined) places.set(key, [j]);
    else list.push(j);
  });
  return left.flatMap((text, i): Pair[] => {
    const j = places.get(wordsOf(text).join(' '))?.shift();
    return j === undefined ? [] : [[i, j]];
  });
}

/** Second yardstick: each segment with the one that is most alike by rare words (TF-IDF), if that one agrees or the first is much alike. */
export function matchByRareWords(left: readonly string[], right: readonly string[]): Pair[] {
  const all = [...left, ...right].map(wordsOf);
  const holders = new Map<string, number>();
  for (const words of all) for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const vectors = all.map((words) => vectorOf(words, (word) => Math.log(1 + all.length / holders.get(word)!)));
  const similarity = left.map((_, i) => right.map((_, j) => cosine(vectors[i]!, vectors[left.length + j]!)));
  const pairs = new Map<string, Pair>();
  similarity.forEach((row, i) => take(i, bestOf(row), pairs, similarity));
  right.forEach((_, j) => {
    const i = bestOf(similarity.map((row) => row[j]!));
    if (i >= 0) take(i, j, pairs, similarity);
  });
  return [...pairs.values()];
}

function take(i: number, j: number, pairs: Map<string, Pair>, similarity: readonly (readonly number[])[]): void {
  if (j >= 0 && similarity[i]![j]! >= LEAST_SIMILARITY) pairs.set(`${i}-${j}`, [i, j]);
}

function bestOf(values: readonly number[]): number {
  let best = -1;
  values.forEach((value, k) => { if (best < 0 || value > values[best]!) best = k; });
  return best;
}

type Vector = { readonly weights: ReadonlyMap<string, number>; readonly length: number };

function vectorOf(words: readonly string[], weightOf: (word: string) => number): Vector {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + weightOf(word));
  return { weights, length: Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0)) };
}

function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [word, weight] of a.weights) dot += weight * (b.weights.get(word) ?? 0);
  return a.length * b.length === 0 ? 0 : dot / (a.length * b.length);
}
