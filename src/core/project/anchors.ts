import { lastStartingBy, paragraphIndex, sentenceIndex, type ParagraphIndex, type SentenceIndex } from '#core/model/span.ts';
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

/** Which paragraph a token stands in, the first for one before all. O(log paragraphs). */
export const paragraphOfToken = (version: Version, token: number): ParagraphIndex => paragraphIndex(Math.max(0, lastStartingBy(version.paragraphs, token)));

/** Which sentence holds a token, the first for one before all. O(log sentences). */
export const sentenceOfToken = ({ sentences }: Version, token: number): SentenceIndex => sentenceIndex(Math.max(0, lastStartingBy(sentences, token)));

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
