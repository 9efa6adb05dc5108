import type { Version } from '#core/model/version.ts';
import type { WordWeights } from './word-weights.ts';

/** Words shown as the reason of a pairing: as many as fit one line. */
const MAX_WORDS = 5;

/** The heaviest words that the paragraphs of both sides hold, heaviest first, then in reading order, as the compared version writes them. O(tokens). */
export function sharedWords(
  before: Version, after: Version, ofBefore: readonly number[], ofAfter: readonly number[], weights: WordWeights,
): string[] {
  const held = new Set<number>();
  for (const p of ofBefore) {
    const { tokens } = before.paragraphs[p]!;
    for (let k = tokens.start as number; k < tokens.end; k++) held.add(before.tokens.norm[k]!);
  }
  const seen = new Set<number>();
  const top: { token: number; weight: number }[] = [];
  for (const p of ofAfter) {
    const { tokens } = after.paragraphs[p]!;
    for (let k = tokens.start as number; k < tokens.end; k++) {
      const norm = after.tokens.norm[k]!;
      if (seen.has(norm) || !held.has(norm)) continue;
      seen.add(norm);
      const feature = weights.normFeature[norm]!;
      if (feature < 0) continue;
      const weight = weights.weight[feature]!;
      if (top.length === MAX_WORDS && weight <= top[MAX_WORDS - 1]!.weight) continue;
      let at = top.length;
      while (at > 0 && top[at - 1]!.weight < weight) at--;
      top.splice(at, 0, { token: k, weight });
      if (top.length > MAX_WORDS) top.pop();
    }
  }
  return top.map(({ token }) => after.text.slice(after.tokens.start[token], after.tokens.end[token]));
}
