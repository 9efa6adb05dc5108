import type { Budget } from './budget.ts';

/** The little of a document tree that the readers use; linkedom's nodes fit it, and no page type is needed. */
export type HtmlNode = {
  /** 1 element, 3 text, 9 document. */
  readonly nodeType: number;
  readonly localName: string;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly parentNode: HtmlNode | null;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): ArrayLike<HtmlNode>;
  remove(): void;
};
export type HtmlDocument = HtmlNode & { readonly documentElement: HtmlNode; readonly body: HtmlNode | null };

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
/** Elements whose end tag is often left out; a new one of the same name ends the last. */
const SELF_ENDING = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'thead', 'tbody', 'tfoot', 'colgroup', 'optgroup']);
/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noscript', 'iframe']);

/** What an element costs of the budget's nodes: a tree for reading takes thirty times a parser’s event. 50,000 in all. */
const ELEMENT_COST = 30;

/**
 * Counts elements and their nesting before any tree is built, because building one is what hostile pages make costly.
 * Walks by position and never backtracks; where the markup is loose it errs on the deep side.
 */
export function guardHtml(html: string, budget: Budget): void {
  const open: string[] = [];
  let at = 0;
  while ((at = html.indexOf('<', at)) >= 0) {
    const next = html.charCodeAt(at + 1);
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const closing = next === 0x2f;
    const from = closing ? at + 2 : at + 1;
    let to = from;
    while (to < html.length && to - from < 40 && isNameUnit(html.charCodeAt(to))) to += 1;
    at = Math.max(to, at + 1);
    if (to === from) continue;
    const name = html.slice(from, to).toLowerCase();
    if (closing) {
      const found = open.lastIndexOf(name);
      if (found >= 0) open.length = found;
      continue;
    }
    budget.spend('nodes', ELEMENT_COST);
    if (VOID.has(name)) continue;
    if (RAW.has(name)) {
      const end = indexOfClosing(html, name, at);
      at = end < 0 ? html.length : end;
      continue;
    }
    if (SELF_ENDING.has(name) && open[open.length - 1] === name) open.pop();
    open.push(name);
    budget.depth(open.length);
  }
}

const isNameUnit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x3a;

/** Builds the tree in plain objects: nothing in it runs, loads or is ever put on a page. */
export async function parseHtml(html: string, budget: Budget): Promise<HtmlDocument> {
  guardHtml(html, budget);
  budget.check();
  const { parseHTML } = await import('linkedom/worker');
  const whole = /<(html|body)[\s>]/i.test(html.slice(0, 65_536)) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: HtmlDocument };
  return document;
}

/** All elements that match, as an array. */
export const all = (root: HtmlNode, selector: string): readonly HtmlNode[] => Array.from(root.querySelectorAll(selector));

export const lineOfNode = (node: HtmlNode | null | undefined): string => (node?.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ').trim();

/** Where `</name` stands next, in any case of letters, without copying the page for each look. */
function indexOfClosing(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return -1;
}
