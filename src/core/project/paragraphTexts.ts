import type { Version } from '#core/model/version.ts';

/** The exact texts of a version's paragraphs, in order. */
export const paragraphTexts = (version: Pick<Version, 'text' | 'paragraphs'>): readonly string[] =>
  version.paragraphs.map(({ chars }) => version.text.slice(chars.start, chars.end));
