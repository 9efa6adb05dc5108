import type { Role } from '#core/model/draft.ts';

/** Texts of all paragraphs → their roles. First version: the plainest signs only. */
export function guessRoles(texts: readonly string[]): Role[] {
  const roles = texts.map((text): Role => {
    if (!/[\p{L}\p{N}]/u.test(text)) return 'rule';
    if (/^<[^>]*>$/.test(text)) return 'tag';
    if (/^By [A-Z]/.test(text) && text.length < 120 && !/[.!?]$/.test(text)) return 'byline';
    if (/\((?:AP|Reuters|AFP) Photo\b[^)]*\)/.test(text) || /Credit: .*$/.test(text)) return 'caption';
    if (/contributed to this report\.?$/.test(text)) return 'contributor';
    if (/^Follow .* (?:on|at) /.test(text) && text.length < 200) return 'follow';
    if (/^More From This Section$/i.test(text) || text.endsWith('reports:')) return 'junk';
    return 'body';
  });
  for (let i = 0; i < texts.length; i++) {
    if (roles[i] !== 'body') continue;
    const text = texts[i] ?? '', next = texts[i + 1] ?? '';
    if (text.length > 120 || /[.!?:”"]$/.test(text) || next.length === 0) break;
    roles[i] = 'headline';
  }
  return roles.includes('body') ? roles : roles.map((role) => (role === 'headline' ? 'body' : role));
}
