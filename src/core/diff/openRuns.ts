import type { Version } from '#core/model/version.ts';
import type { Weights } from './weights.ts';

/** Unmatched tokens in a row, within one paragraph. */
export type OpenRun = { readonly start: number; readonly end: number };

/** The unmatched runs that hold at least `minWords` words. Linear. */
export function unmatchedRuns(version: Version, match: Int32Array, weights: Weights, minWords: number): readonly OpenRun[] {
  const runs: OpenRun[] = [];
  const { norm } = version.tokens;
  for (const { tokens } of version.paragraphs) {
    for (let t = tokens.start as number; t < tokens.end; ) {
      if (match[t]! >= 0) {
        t++;
        continue;
      }
      const start = t;
      let words = 0;
      for (; t < tokens.end && match[t]! < 0; t++) if (weights.isWord(norm[t]!)) words++;
      if (words >= minWords) runs.push({ start, end: t });
    }
  }
  return runs;
}
