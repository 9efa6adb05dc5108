import { pairIndex, type Kindred } from '#core/model/kindred.ts';
import type { SentenceIndex } from '#core/model/span.ts';

/** Share of a passage's words that must stand in the other version as they were for it to be called kept. */
export const KEPT = 0.9;

/** Tokens of sentences of version `w` that are matched in version `v` < `w`. */
export function wordsKept({ versions, kinships }: Kindred, v: number, w: number, sentences: readonly SentenceIndex[]): number {
  const { matchAfter } = kinships[pairIndex(v, w)]!;
  let count = 0;
  for (const s of sentences) {
    const { start, end } = versions[w]!.sentences[s]!.tokens;
    for (let t = start as number; t < end; t++) if (matchAfter[t]! >= 0) count++;
  }
  return count;
}

export function keptBetween(kindred: Kindred, v: number, w: number, sentences: readonly SentenceIndex[]): boolean {
  const all = sentences.reduce((sum, s) => sum + kindred.versions[w]!.sentences[s]!.tokens.end - kindred.versions[w]!.sentences[s]!.tokens.start, 0);
  return wordsKept(kindred, v, w, sentences) >= KEPT * all;
}
