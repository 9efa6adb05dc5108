import type { Lexicon } from '#core/model/lexicon.ts';
import { partnersOf, type Sequence } from './sequence.ts';

/**
 * A stop or comma that changed places with the quotation mark beside it: `"yes".` → `"yes."`. Either sign may be the one that stayed; it is the
 * quotation mark, so that no quotation seems to lose its end. Where the mark is of another kind (" for ’) neither stays, and the two are one
 * substitution. Changes `match` in place; linear.
 */
export function settleSwappedMarks(own: Sequence, theirs: Sequence, match: Int32Array, lexicon: Lexicon): void {
  const [double, single] = [lexicon.normIds.get('"') ?? -1, lexicon.normIds.get("'") ?? -1];
  if (double < 0 && single < 0) return;
  const stops = [lexicon.normIds.get('.') ?? -1, lexicon.normIds.get(',') ?? -1];
  const isMark = (side: Sequence, i: number): boolean => i >= 0 && i < side.length && (side.norm[i] === double || side.norm[i] === single);
  let back: Int32Array | null = null;
  for (let b = 0; b < own.length; b++) {
    const a = match[b]!;
    if (a < 0 || !stops.includes(own.norm[b]!)) continue;
    for (const step of [1, -1]) {
      if (!isMark(own, b + step) || !isMark(theirs, a - step) || match[b + step]! >= 0) continue;
      back ??= partnersOf(match, theirs.length);
      if (back[a - step]! >= 0) continue;
      const stays = own.norm[b + step] === theirs.norm[a - step];
      match[b] = back[a] = -1;
      if (stays) {
        match[b + step] = a - step;
        back[a - step] = b + step;
      }
      break;
    }
  }
}
