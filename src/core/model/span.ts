/**
 * Positions and half-open spans. Each kind of index is branded so that a token index can never be passed where a
 * character offset is meant (after Excalidraw's `packages/math/src/types.ts`).
 */

declare const unit: unique symbol;

/** UTF-16 code units from the start of `Version.text`. */
export type CharOffset = number & { readonly [unit]: 'CharOffset' };
/** Position in `Version.tokens`. */
export type TokenIndex = number & { readonly [unit]: 'TokenIndex' };
/** Position in `Version.sentences`. */
export type SentenceIndex = number & { readonly [unit]: 'SentenceIndex' };
/** Position in `Version.paragraphs`, furniture included. */
export type ParagraphIndex = number & { readonly [unit]: 'ParagraphIndex' };

/** Half-open: `start` belongs, `end` does not. `start === end` is a place between two items. */
export type Span<I extends number> = { readonly start: I; readonly end: I };

/** One span in each of the two versions of a comparison. */
export type Sides<I extends number> = { readonly before: Span<I>; readonly after: Span<I> };

/** Names the unit of a plain number; the only sanctioned way from number to index. */
export const charOffset = (n: number): CharOffset => n as CharOffset;
export const tokenIndex = (n: number): TokenIndex => n as TokenIndex;
export const sentenceIndex = (n: number): SentenceIndex => n as SentenceIndex;
export const paragraphIndex = (n: number): ParagraphIndex => n as ParagraphIndex;

export const span = <I extends number>(start: I, end: I): Span<I> => ({ start, end });
export const isEmpty = (s: Span<number>): boolean => s.start === s.end;
export const contains = (s: Span<number>, index: number): boolean => index >= s.start && index < s.end;

/** Position of the last item that starts at or before a token, of paragraphs, sentences or quotations in their order; -1 where none does. O(log items). */
export function lastStartingBy(items: readonly { readonly tokens: Span<TokenIndex> }[], token: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.tokens.start <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
