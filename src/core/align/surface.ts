import { NO_GAP } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';

/**
 * Whether two paragraphs of versions with one lexicon are written identically, white space included (by the ids of surfaces
 * and gaps; the gap before the first token is not part of a paragraph). O(tokens).
 */
export function sameSurface(before: Version, after: Version, p: number, q: number): boolean {
  const a = before.paragraphs[p]!.tokens;
  const b = after.paragraphs[q]!.tokens;
  const length = a.end - a.start;
  if (b.end - b.start !== length) return false;
  for (let k = 0; k < length; k++) {
    if (before.tokens.surface[a.start + k] !== after.tokens.surface[b.start + k]) return false;
    const gap = before.tokens.gap[a.start + k] ?? NO_GAP;
    if (k > 0 && gap !== after.tokens.gap[b.start + k]) return false;
  }
  return true;
}

/**
 * Whether two paragraphs are the same text by Unicode's canonical equivalence: "é" in one character or in two, as another system stores it.
 * No eye tells them apart, so such a paragraph is kept; the tokens' surfaces still differ, and the list of invisible differences says where.
 */
export function sameCanonically(before: Version, after: Version, p: number, q: number): boolean {
  const a = before.paragraphs[p]!.chars;
  const b = after.paragraphs[q]!.chars;
  return before.text.slice(a.start, a.end).normalize('NFC') === after.text.slice(b.start, b.end).normalize('NFC');
}

/** Whether two paragraphs are the same norms in the same order. O(tokens). */
export function sameNorms(before: Version, after: Version, p: number, q: number): boolean {
  const a = before.paragraphs[p]!.tokens;
  const b = after.paragraphs[q]!.tokens;
  const length = a.end - a.start;
  if (b.end - b.start !== length) return false;
  for (let k = 0; k < length; k++) if (before.tokens.norm[a.start + k] !== after.tokens.norm[b.start + k]) return false;
  return true;
}
