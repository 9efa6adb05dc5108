/** Longest text that is compared, in words: three long novels. */
export const MAX_WORDS = 1_000_000;

/** Runs between white space. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const blank = unit <= 32 || unit === 0xa0;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}
