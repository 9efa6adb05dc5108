import type { Role } from '#core/model/draft.ts';
import type { Version } from '#core/model/version.ts';

/** A paragraph as a list of parts names it: what it is, its number if it is copy, and its first words. */
export type Part = { readonly id: string; readonly role: Role; readonly number: number | null; readonly words: string };

/** Parts that a list shows, 200 to 500: a native list of choices for each, and an article has under a hundred. */
const MAX_PARTS = 300;
/** Characters of a paragraph that tell it from its neighbours. */
const MAX_CHARS = 140;

/** Every paragraph of a version, in order; `more`: how many a very long one has beyond those listed. */
export function listParts(version: Version): { readonly parts: readonly Part[]; readonly more: number } {
  const parts = version.paragraphs.slice(0, MAX_PARTS).map(({ id, role, number, chars }): Part => {
    const text = version.text.slice(chars.start, Math.min(chars.end, chars.start + MAX_CHARS)).replace(/\s+/gu, ' ').replace(/\p{Surrogate}$/u, '');
    return { id, role, number, words: chars.end - chars.start > MAX_CHARS ? `${text}…` : text };
  });
  return { parts, more: Math.max(0, version.paragraphs.length - MAX_PARTS) };
}
