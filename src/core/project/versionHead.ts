import type { Version } from '#core/model/version.ts';

/** What lists say of a version by itself. */
export type VersionHead = {
  /** Its first headline as it stands in the copy; null where it has none. */
  readonly headline: string | null;
  /** Words outside furniture, as everywhere. */
  readonly words: number;
};

export function versionHead({ text, paragraphs, wordCount }: Version): VersionHead {
  const found = paragraphs.find(({ role }) => role === 'headline');
  return { headline: found === undefined ? null : text.slice(found.chars.start, found.chars.end), words: wordCount };
}

/** What a story is called by its copy: the first headline in the order of the shelf. Null where no version has one. */
export const firstHeadline = (heads: readonly VersionHead[]): string | null => heads.find(({ headline }) => headline !== null)?.headline ?? null;
