import type { Span, TokenIndex } from '#core/model/span.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import type { Marked } from './markIndex.ts';

/** Words in a row that a mark and the base's cell must share to recede there: two may meet by chance in any two sentences. */
const MIN_WORDS = 3;

/**
 * Marks without the words inside them that the base's cell holds too. Where a sentence was worded anew as a whole, the
 * comparison marks it as one; beside the base's cell, what stayed of it should recede. O(tokens of both cells).
 */
export function withoutShared(version: Version, marks: readonly Marked[], base: Version, baseCell: readonly Span<TokenIndex>[]): readonly Marked[] {
  const runs = runsOf(base, baseCell);
  return marks.flatMap((marked): readonly Marked[] => {
    if (marked.mark.class !== 'reworded' && marked.mark.class !== 'added') return [marked];
    const out: Marked[] = [];
    let from = marked.tokens.start;
    const cut = (to: number, next: number): void => {
      if (to > from) out.push({ ...marked, tokens: { start: from, end: to as TokenIndex } });
      from = next as TokenIndex;
    };
    const words = wordsIn(version, marked.tokens);
    for (let w = 0; w + MIN_WORDS <= words.length; ) {
      let length = 0;
      while (w + length + MIN_WORDS <= words.length && runs.has(keyOf(version, words, w + length))) length++;
      if (length === 0) w++;
      else {
        const last = w + length + MIN_WORDS - 2;
        cut(words[w]!, words[last]! + 1);
        w = last + 1;
      }
    }
    cut(marked.tokens.end, marked.tokens.end);
    return out;
  });
}

function wordsIn({ tokens }: Version, { start, end }: Span<TokenIndex>): readonly number[] {
  const out: number[] = [];
  for (let t = start as number; t < end; t++) if (tokens.kind[t] !== TokenKind.punctuation) out.push(t);
  return out;
}

const keyOf = ({ tokens }: Version, words: readonly number[], from: number): string => {
  let key = '';
  for (let k = from; k < from + MIN_WORDS; k++) key += ` ${tokens.norm[words[k]!]}`;
  return key;
};

function runsOf(base: Version, cell: readonly Span<TokenIndex>[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const span of cell) {
    const words = wordsIn(base, span);
    for (let w = 0; w + MIN_WORDS <= words.length; w++) out.add(keyOf(base, words, w));
  }
  return out;
}
