/** Signs that mean something to Markdown wherever they stand; those that readers of Markdown misread behind a backslash become numbers. */
const SIGNS: Readonly<Record<string, string>> = { '\\': '\\\\', '*': '\\*', '_': '\\_', '~': '\\~', '|': '\\|', '`': '&#96;', '<': '&lt;', '>': '&gt;' };
/** What may begin an entity: CommonMark 0.31, section 2.5. */
const ENTITY = /&(?=#?[0-9a-z]{1,31};)/gi;
/** A bracket means nothing alone: only with what follows its partner it makes a link, a note or a definition. */
const LINKING = /\]\(|\]\[|\]:|\[\^/;
/** What makes a heading, a list or a rule of a line when it opens it. */
const OPENING = /^([-+#=]|\d{1,9}(?=[.)]))/;

/**
 * Copy as text of a Markdown document (CommonMark): rendered, it is the same characters. Line ends inside it stay as hard
 * breaks. `opensLine`: nothing stands before it on its line.
 */
export function escapeMarkdown(text: string, opensLine: boolean): string {
  const brackets = LINKING.test(text);
  return text.split('\n').map((line, i) => {
    const plain = line.replace(ENTITY, '&amp;').replace(/[\\*_~|`<>]/g, (sign) => SIGNS[sign] ?? sign);
    const unlinked = brackets ? plain.replaceAll('[', '&#91;') : plain;
    if (i === 0 && !opensLine) return unlinked;
    return unlinked.replace(OPENING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
  }).join('\\\n');
}

/** The same for the text of a heading, where a closing run of # would be taken off. */
export const escapeHeading = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' '), false).replaceAll('#', '\\#');
