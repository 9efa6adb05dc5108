import type { Role } from '#core/model/draft.ts';
import type { Version } from '#core/model/version.ts';
import { escapeHeading, escapeMarkdown } from './escapeMarkdown.ts';

const paragraphsOf = (version: Version): readonly { readonly role: Role; readonly text: string }[] =>
  version.paragraphs.map(({ role, chars }) => ({ role, text: version.text.slice(chars.start, chars.end) }));

/** One version as plain text: its paragraphs, character for character, with an empty line between them. */
export const versionAsText = (version: Version): string => paragraphsOf(version).map(({ text }) => `${text}\n`).join('\n');

/** One version as Markdown: the headline as the document's heading, everything else as paragraphs of the same characters. */
export function versionAsMarkdown(version: Version): string {
  let titled = false;
  return paragraphsOf(version).map(({ role, text }) => {
    if (role === 'heading') return `## ${escapeHeading(text)}\n`;
    if (role !== 'headline' || titled) return `${escapeMarkdown(text, true)}\n`;
    titled = true;
    return `# ${escapeHeading(text)}\n`;
  }).join('\n');
}
