import type { Role } from '#core/model/draft.ts';
import { oneLine, type Passage } from './copy.ts';
import type { HtmlNode } from './htmlDom.ts';
import { splitAtBreaks } from './unwrap.ts';

/** A paragraph of a page with where it stood, so that the article can be told from what surrounds it. */
export type PagePassage = Passage & {
  readonly parent: HtmlNode;
  /** Share of its characters that are links, 0 to 1. */
  readonly linkShare: number;
  /** Stands in navigation, an aside, a footer, a form, or a box named like one. */
  readonly aside: boolean;
};

const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer',
  'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table',
  'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'block', 'hl1', 'hl2', 'media', 'media-caption',
]);
const NO_TEXT = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video', 'select', 'textarea', 'button', 'input', 'head',
  'title', 'datalist', 'map', 'rp', 'rt',
]);
const ASIDE_ELEMENTS = new Set(['nav', 'aside', 'footer', 'form', 'menu', 'dialog']);
/** Boxes around an article that are not it, by the names web builders give them. */
const ASIDE_NAME = /(^|[\s_-])(pull-?quote|related|recommend(ed|ations)?|newsletter|promo|promoted|sponsor(ed)?|advert\w*|ads?|ad-slot|social|share|sharing|comments?|breadcrumbs?|cookie|consent|subscribe|subscription|paywall|most-?read|trending|popular|read-?(more|next)|outbrain|taboola|toolbar|sidebar|tags?|topics|signup|more-on|donate|navigation|menu|site-footer|site-header)([\s_-]|$)/i;

/** Paragraphs of a tree in reading order. A fragment of rich text is read with the same walk as a page. */
export function pagePassages(root: HtmlNode): readonly PagePassage[] {
  const out: PagePassage[] = [];
  let text = '';
  let linked = 0;
  let headings = 0;

  const flush = (parent: HtmlNode, role: Role | null, aside: boolean): void => {
    if (text.trim() !== '') {
      const length = Math.max(1, oneLine(text).length);
      for (const piece of splitAtBreaks(text)) {
        const line = oneLine(piece.replace(/[\s\u00a0]*↩\uFE0E?\s*$/, ''));
        if (line !== '') out.push({ text: line, role, parent, linkShare: Math.min(1, linked / length), aside });
      }
    }
    text = '';
    linked = 0;
  };

  const visit = (node: HtmlNode, role: Role | null, aside: boolean, preformatted: boolean, inLink: boolean): void => {
    if (node.nodeType === 3) {
      const raw = node.textContent ?? '';
      const piece = preformatted || isWiredText(node, raw) ? raw : raw.replace(/[ \t\r\n\f]+/g, ' ');
      text += piece;
      if (inLink) linked += piece.trim().length;
      return;
    }
    if (node.nodeType !== 1) return;
    const name = node.localName.toLowerCase();
    if (NO_TEXT.has(name)) return;
    if (name === 'br') {
      text += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    const own = roleOf(node, name, () => headings++ === 0) ?? role;
    const asideHere = aside || ASIDE_ELEMENTS.has(name) || (block && isAsideName(node));
    if (block) flush(node, role, aside);
    const children = node.childNodes;
    for (let i = 0; i < children.length; i++) {
      visit(children[i] as HtmlNode, own, asideHere, preformatted || name === 'pre', inLink || name === 'a');
    }
    if (block) flush(node, own, asideHere);
  };
  visit(root, null, false, false, false);
  flush(root, null, false);
  return out;
}

/** A text node shorter than this is never a whole story, characters. */
const MIN_WIRED_CHARS = 300;

/**
 * Whether a text node holds a story with its own line breaks: wires send whole stories inside one paragraph element,
 * parted by empty or indented lines. Elsewhere line breaks in a page are the layout of its source.
 */
function isWiredText(node: HtmlNode, text: string): boolean {
  if (text.length < MIN_WIRED_CHARS || node.parentNode?.childNodes.length !== 1) return false;
  return /\S[ \t]*\n[ \t]*\n[ \t]*\S/.test(text) || /\n(?: {2,}|\t)\S[^\n]{20,}\n\S/.test(text);
}

function roleOf(node: HtmlNode, name: string, isFirstHeading: () => boolean): Role | null {
  switch (name) {
    case 'h1':
    case 'hl1':
      return isFirstHeading() ? 'headline' : 'heading';
    case 'li':
      return /^(fn|footnote|endnote|cite_note)[-:_]?\w*$/i.test(node.getAttribute('id') ?? '') ? 'footnote' : null;
    case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': case 'hl2':
      return 'heading';
    case 'figcaption':
    case 'caption':
    case 'media-caption':
      return 'caption';
    default:
      if ((node.textContent ?? '').length > MAX_ROLE_CHARS) return null;
      return roleOfNames(`${node.getAttribute('class') ?? ''} ${node.getAttribute('itemprop') ?? ''} ${node.getAttribute('data-testid') ?? ''} ${node.getAttribute('rel') ?? ''}`);
  }
}

/** Longest text that a name like "summary" or "credit" may speak for, characters: a box with a whole story has such names too. */
const MAX_ROLE_CHARS = 400;

/** Roles by the names that news sites give their elements; whole words only. */
function roleOfNames(names: string): Role | null {
  if (names.trim() === '') return null;
  if (/(^|[\s_-])(byline|author-?name|article-?author|story-?byline)([\s_-]|$)/i.test(names)) return 'byline';
  if (/(^|[\s_-])(dateline|timestamp|published(-?(date|time|at))?|publish-?date|article-?date|datepublished|datemodified|date-?time|pubdate)([\s_-]|$)/i.test(names)) return 'dateline';
  if (/(^|[\s_-])(standfirst|dek|deck|subhead(line)?|sub-?title|summary|article-?summary|lede-?summary|strapline|kicker-?text|teaser|description)([\s_-]|$)/i.test(names)) return 'standfirst';
  if (/(^|[\s_-])(photo-?credit|image-?credit|credit|copyright)([\s_-]|$)/i.test(names)) return 'credit';
  if (/(^|[\s_-])(caption|wp-caption-text|image-?caption)([\s_-]|$)/i.test(names)) return 'caption';
  return null;
}

function isAsideName(node: HtmlNode): boolean {
  const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''} ${node.getAttribute('role') ?? ''}`;
  return names.trim() !== '' && ASIDE_NAME.test(names);
}
