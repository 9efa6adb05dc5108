import type { ParagraphIndex, SentenceIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';

/** The anchor of every paragraph of a version: `b3` for AP 2 ¶3, `b-headline-1` for its first headline. */
export function paragraphAnchors(version: Version, siglum: string): readonly string[] {
  const letter = siglum.toLowerCase();
  const seen = new Map<string, number>();
  return version.paragraphs.map((paragraph) => {
    if (paragraph.number !== null) return `${letter}${paragraph.number}`;
    const nth = (seen.get(paragraph.role) ?? 0) + 1;
    seen.set(paragraph.role, nth);
    return `${letter}-${paragraph.role}-${nth}`;
  });
}

/** Which paragraph each token stands in, found by binary search: O(log paragraphs). */
export function paragraphOfToken(version: Version, token: number): ParagraphIndex {
  let low = 0;
  let high = version.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((version.paragraphs[middle]?.tokens.start ?? Infinity) <= token) low = middle;
    else high = middle - 1;
  }
  return low as ParagraphIndex;
}

/** Which sentence holds a token, found by binary search: O(log sentences). */
export function sentenceOfToken({ sentences }: Version, token: number): SentenceIndex {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.tokens.start <= token) low = middle;
    else high = middle - 1;
  }
  return low as SentenceIndex;
}

/** Furniture that stands a second time in the same version: positions of all but the first. */
export function givenAgain(version: Version): ReadonlySet<number> {
  const seen = new Set<string>();
  const again = new Set<number>();
  version.paragraphs.forEach(({ role, number, id }, position) => {
    const key = `${role} ${id}`;
    if (number === null && seen.has(key)) again.add(position);
    seen.add(key);
  });
  return again;
}
