import type { Role } from '#core/model/draft.ts';

/** Paragraphs that state facts. Bylines, credits, page junk and tags hold names and numbers too, but nothing is claimed by them. */
export const READ_ROLES: ReadonlySet<Role> = new Set<Role>(['body', 'headline', 'standfirst', 'heading', 'caption', 'correction']);
