/** What part a paragraph plays. Everything but `body` is furniture: shown small, without number, not counted. */
export const ROLES = [
  'body', 'headline', 'standfirst', 'byline', 'dateline', 'caption', 'credit', 'contributor', 'correction',
  'advisory', 'follow', 'rule', 'junk', 'tag', 'heading', 'footnote',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * A role that a file format states or the reader has set by hand. It is tied to the paragraph's words, not to its
 * position, so that it survives edits elsewhere in the text.
 */
export type RoleMark = { readonly paragraphId: string; readonly role: Role };

/** One text as imported, not yet segmented. `publishedAt` is ISO 8601 or null where unknown. */
export type Draft = {
  readonly name: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly roles: readonly RoleMark[];
};
