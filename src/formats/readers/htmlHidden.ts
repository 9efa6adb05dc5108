import { all, lineOfNode, type HtmlDocument, type HtmlNode } from './htmlDom.ts';

/** How many hidden passages are named to the reader, and how long each may be, characters. */
const MAX_PASSAGES = 50;
const MAX_PASSAGE = 300;

/** Class names that web builders use for text that only screen readers get. */
const HIDDEN_CLASS = /(^|\s)(visually-?hidden|sr-only|screen-reader(-text|-only)?|u-hidden|is-hidden|assistive-text|hidden)(\s|$)/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?:\.0+)?\s*(;|!|$)|text-indent\s*:\s*-\d{3,}|(left|top)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*[01](px)?[,\s]/i;

/**
 * Takes out what a page hides from its readers and gives back the words, so that they can be named. A saved page may
 * carry a wall's teaser, a tracker's text or instructions to machines; none of it was published copy.
 */
export function takeHidden(document: HtmlDocument): readonly string[] {
  const rules = hiddenSelectors(all(document, 'style').map((style) => style.textContent ?? '').join('\n'));
  const passages: string[] = [];
  const hidden = all(document, '[hidden],[style],[class],[id]').filter((element) => isHidden(element, rules));
  for (const element of hidden) {
    const name = element.localName;
    if (name === 'body' || name === 'html' || name === 'head' || name === 'script' || name === 'style') continue;
    const text = wordsOf(element);
    element.remove();
    if (/\p{L}/u.test(text) && passages.length < MAX_PASSAGES && !passages.includes(text)) passages.push(text);
  }
  return passages;
}

function isHidden(element: HtmlNode, rules: ReadonlySet<string>): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return true;
  const classes = element.getAttribute('class') ?? '';
  if (HIDDEN_CLASS.test(classes)) return true;
  if (rules.size === 0) return false;
  const id = element.getAttribute('id');
  return (id !== null && rules.has(`#${id}`)) || classes.split(/\s+/).some((name) => name !== '' && rules.has(`.${name}`));
}

/**
 * `.name` and `#name` that the page's own style sheets hide always: rules inside @media and longer selectors depend on
 * the screen or on scripts and are left alone.
 */
function hiddenSelectors(css: string): ReadonlySet<string> {
  const found = new Set<string>();
  let depth = 0;
  let selector = '';
  let start = 0;
  const clean = css.slice(0, 500_000).replace(/\/\*[\s\S]*?(\*\/|$)/g, '');
  for (let i = 0; i < clean.length; i++) {
    const char = clean.charAt(i);
    if (char === '{') {
      if (depth === 0) selector = clean.slice(start, i).trim();
      depth += 1;
      if (depth === 1) start = i + 1;
    } else if (char === '}') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) {
        const body = clean.slice(start, i);
        if (!selector.startsWith('@') && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(body)) {
          for (const one of selector.split(',')) if (/^[.#][\w-]+$/.test(one.trim())) found.add(one.trim());
        }
        start = i + 1;
      }
    }
  }
  return found;
}

function wordsOf(element: HtmlNode): string {
  for (const code of all(element, 'script,style,svg,template')) code.remove();
  const text = lineOfNode(element);
  return text.length > MAX_PASSAGE ? `${text.slice(0, MAX_PASSAGE)}…` : text;
}
