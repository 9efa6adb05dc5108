import type { Role } from '#core/model/draft.ts';
import { attribute, isElement, textOf, type XmlElement } from '#formats/xml/xmlTree.ts';
import type { Budget } from './budget.ts';
import { oneLine, passage, type Passage } from './copy.ts';
import { fragmentPassages } from './html.ts';
import { splitAtBreaks, unwrap } from './unwrap.ts';

const BLOCKS = new Set([
  'p', 'block', 'body.content', 'body', 'html', 'div', 'section', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl1', 'hl2', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'bq', 'blockquote', 'pre', 'table',
  'tr', 'nitf-table', 'td', 'th', 'caption', 'media', 'media-caption', 'media-producer', 'fn', 'note', 'credit', 'hr', 'figure', 'figcaption', 'abstract', 'tagline', 'bibliography', 'body.end', 'DataContent',
]);
const NO_TEXT = new Set(['head', 'script', 'style', 'media-reference', 'media-metadata', 'media-object', 'custom-table', 'nitf-table-metadata', 'del', 'iframe', 'object', 'template', 'noscript', 'svg']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl2']);

/** Markup that came as text: a body escaped once too often, or wrapped in CDATA. */
const ESCAPED = /<\/?(p|br|div|span|h[1-6]|ul|li|strong|em|b|i|a)\b[^<>]*>/i;

/** Paragraphs of a body given as inline XML (NITF or XHTML), as escaped HTML, or as plain text with line breaks. */
export async function xmlBody(root: XmlElement, budget: Budget): Promise<{ passages: readonly Passage[]; hidden: readonly string[] }> {
  const whole = textOf(root);
  if (ESCAPED.test(whole) && (!hasBlocks(root) || /<p\b[^<>]*>/i.test(whole))) return fragmentPassages(whole, budget);
  if (!hasBlocks(root)) return { passages: unwrap(whole).map((text) => passage(oneLine(text))), hidden: [] };
  return { passages: walk(root), hidden: [] };
}

function hasBlocks(root: XmlElement): boolean {
  return root.children.some((node) => isElement(node) && (BLOCKS.has(node.local) || node.local === 'br' || hasBlocks(node)));
}

function walk(root: XmlElement): readonly Passage[] {
  const out: Passage[] = [];
  let text = '';
  const flush = (role: Role | null): void => {
    for (const piece of splitAtBreaks(text)) if (oneLine(piece) !== '') out.push(passage(oneLine(piece), role));
    text = '';
  };
  const visit = (element: XmlElement, role: Role | null): void => {
    if (NO_TEXT.has(element.local)) return;
    if (element.local === 'br') {
      text += '\n';
      return;
    }
    const block = BLOCKS.has(element.local);
    if (block) flush(role);
    const own = roleOf(element) ?? role;
    const only = element.children.length === 1;
    for (const node of element.children) {
      if (isElement(node)) visit(node, own);
      // A whole story inside one paragraph element, parted by indents, is how some feeds send it.
      else text += (only && /\n[ \t]*\n|\n(?: {2,}|\t)\S/.test(node) && node.length > 200) || element.local === 'pre' ? node : node.replace(/[ \t\r\n]+/g, ' ');
    }
    if (block) flush(own);
  };
  visit(root, null);
  return out;
}

function roleOf(element: XmlElement): Role | null {
  if (HEADINGS.has(element.local)) return 'heading';
  switch (element.local) {
    case 'hl1': return 'headline';
    case 'media-caption': case 'caption': case 'figcaption': return 'caption';
    case 'media-producer': case 'credit': return 'credit';
    case 'fn': return 'footnote';
    case 'note': return 'advisory';
    case 'tagline': return 'contributor';
    case 'byline': return 'byline';
    case 'p': {
      const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'style') ?? ''}`.toLowerCase();
      if (/\bby-?line\b/.test(names)) return 'byline';
      if (/\bdate-?line\b/.test(names)) return 'dateline';
      if (/\b(headline|title)\b/.test(names)) return 'headline';
      if (/\b(sub-?head|crosshead|subheadline|heading)\b/.test(names)) return 'heading';
      if (/\b(ed(itors?)?-?note|advisory)\b/.test(names)) return 'advisory';
      if (/\b(caption)\b/.test(names)) return 'caption';
      return null;
    }
    default: return null;
  }
}
