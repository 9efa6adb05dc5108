import type { Mark } from '#core/project/piece.ts';
import { stubWords, type Inline } from '../inline.ts';
import { escapeHtml } from './escapeHtml.ts';

/**
 * Marks of a report. `own`: the version that the paragraph belongs to; words of the other one are annotation
 * (`data-label`), so that the text without them is the paragraph's own. `hrefOf` finds a paragraph in the same file.
 */
export function htmlInline(own: 'before' | 'after', hrefOf: (anchor: string) => string): Inline {
  const label = (mark: Mark): string => (mark.side === own ? '' : ' data-label=""');
  return {
    text: escapeHtml,
    mark(mark, inside) {
      const tag = mark.class === 'moved' ? 'span' : mark.side === 'before' ? 'del' : 'ins';
      return `<${tag} class="mark ${mark.class}${mark.whole ? ' whole' : ''}"${label(mark)}>${inside}</${tag}>`;
    },
    join: (operation) => `<span class="join" data-label="" role="img" aria-label="paragraph break ${operation === 'merge' ? 'removed' : 'added'}">¶</span>`,
    box: (name, says) => `<span class="box" data-label="" title="${escapeHtml(says)}">${escapeHtml(name)}</span>`,
    stub: (words, to) => `<a class="stub" data-label="" href="${escapeHtml(hrefOf(to.anchor))}">${to.up ? '↑' : '↓'} ${escapeHtml(stubWords(words, to))}</a>`,
  };
}
