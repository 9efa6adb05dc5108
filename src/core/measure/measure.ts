import type { Measures } from '#core/model/collation.ts';
import type { Diff } from '#core/model/diff.ts';
import { uint8 } from '#core/model/slab.ts';
import { isEmpty } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { bodyWords, fileRuns, sharedRuns } from './runs.ts';

/**
 * Shares of the compared version's words: word for word (in runs of five or more that the base holds anywhere, within
 * one paragraph of each), reworded (paired with words of the base, but not in such a run) and own. Words of furniture
 * are left out; case, quotation marks and spacing do not count. O(words) by a hash table of five-word runs.
 */
export function measure(before: Version, after: Version, diff: Diff): Measures {
  const base = bodyWords(before);
  const compared = bodyWords(after);
  const { at, longest } = sharedRuns(fileRuns(base), compared, null);
  const paired = pairedTokens(after.tokens.length, diff);
  let verbatim = 0;
  let reworded = 0;
  for (let i = 0; i < compared.token.length; i++) {
    if (at[i]! >= 0) verbatim++;
    else if (paired[compared.token[i]!] === 1) reworded++;
  }
  const words = compared.token.length;
  if (words === 0) return { verbatimShare: 0, rewordedShare: 0, ownShare: 0, longestVerbatimRun: 0 };
  return {
    verbatimShare: verbatim / words,
    rewordedShare: reworded / words,
    ownShare: (words - verbatim - reworded) / words,
    longestVerbatimRun: longest,
  };
}

/** Tokens of the compared version that answer to words of the base: matched, or put in place of others. */
function pairedTokens(length: number, diff: Diff): Uint8Array {
  const paired = uint8(length);
  for (let t = 0; t < length; t++) if (diff.matchAfter[t]! >= 0) paired[t] = 1;
  for (const edit of diff.edits) if (!isEmpty(edit.before)) paired.fill(1, edit.after.start, edit.after.end);
  return paired;
}
