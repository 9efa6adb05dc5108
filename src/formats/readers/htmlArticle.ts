import { append } from './append.ts';
import { oneLine, passage, type Passage } from './copy.ts';
import type { HtmlDocument, HtmlNode } from './htmlDom.ts';
import type { PageFacts } from './htmlFacts.ts';
import { pagePassages, type PagePassage } from './htmlPassages.ts';

/** Characters that an article needs for Readability; its own 500 loses a brief of three sentences. */
const MIN_ARTICLE_CHARS = 120;
/** Share of link text above which a paragraph beside the article is a teaser. Bodies link a word or two: below 0.3. */
const MAX_LINK_SHARE = 0.5;
/** Share of the page's words from which the page is nothing but its article. */
const BARE_PAGE_SHARE = 0.97;
/** A paragraph from which a page's own text is judged, characters. */
const MIN_BODY_PARAGRAPH = 60;

/**
 * Picks the article out of a page. Readability (Mozilla, 0.6) says where it is; which of the page's paragraphs belong
 * to it is decided here, because Readability drops short paragraphs, subheads and lists inside the copy: all that
 * stands between its first and its last paragraph in the same element stays, links and boxes go.
 */
export async function articlePassages(document: HtmlDocument, page: readonly PagePassage[], facts: PageFacts): Promise<readonly Passage[]> {
  const kept = await readabilityTexts(document);
  const chosen = kept === null ? page.map(() => true) : choose(page, kept);
  const body = page.filter((one, i) => chosen[i] && !(one.aside && kept !== null && !kept.has(one.text)));
  const bodyWords = body.filter((one) => one.text.length >= MIN_BODY_PARAGRAPH).length;
  if (bodyWords === 0 || wordCount(body) >= BARE_PAGE_SHARE * wordCount(page)) return page.map(({ text, role }) => ({ text, role }));
  return withHead(body, page, facts);
}

/** The texts of the paragraphs that Readability keeps; null where it finds no article. */
async function readabilityTexts(document: HtmlDocument): Promise<ReadonlySet<string> | null> {
  const { Readability } = await import('@mozilla/readability');
  type Root = ConstructorParameters<typeof Readability>[0];
  try {
    const reader = new Readability(document as unknown as Root, { charThreshold: MIN_ARTICLE_CHARS, keepClasses: true, disableJSONLD: true, serializer: (node) => node as unknown as HtmlNode });
    const content = reader.parse()?.content;
    if (content === null || content === undefined) return null;
    return new Set(pagePassages(content).map((one) => one.text));
  } catch {
    // It expects a browser's document; where it stumbles over ours the page itself is the answer.
    return null;
  }
}

function choose(page: readonly PagePassage[], kept: ReadonlySet<string>): readonly boolean[] {
  const first = page.findIndex((one) => kept.has(one.text) && !one.aside);
  const last = page.findLastIndex((one) => kept.has(one.text) && !one.aside);
  if (first < 0) return page.map((one) => kept.has(one.text));
  const homes = new Set<HtmlNode>();
  for (const one of page.slice(first, last + 1)) if (kept.has(one.text) && !one.aside && one.parent.parentNode !== null) homes.add(one.parent.parentNode);
  return page.map((one, i) => {
    if (one.aside) return false;
    if (kept.has(one.text)) return i >= first && i <= last;
    if (i < first || i > last) return isHead(one) && i < first && homes.has(one.parent.parentNode as HtmlNode);
    return one.linkShare < MAX_LINK_SHARE && (homes.has(one.parent.parentNode as HtmlNode) || homes.has(one.parent) || isInside(one.parent, homes));
  });
}

const isHead = (one: PagePassage): boolean => one.role === 'headline' || one.role === 'byline' || one.role === 'standfirst' || one.role === 'dateline';

function isInside(node: HtmlNode, homes: ReadonlySet<HtmlNode>): boolean {
  for (let at: HtmlNode | null = node.parentNode; at !== null; at = at.parentNode) if (homes.has(at)) return true;
  return false;
}

/** Sets the headline and the byline over the body where the page shows them and Readability took them off. */
function withHead(body: readonly PagePassage[], page: readonly PagePassage[], facts: PageFacts): readonly Passage[] {
  const out: Passage[] = body.map(({ text, role }) => ({ text, role }));
  const before = page.slice(0, Math.max(0, page.findIndex((one) => one === body[0])));
  const byline = out.some((one) => one.role === 'byline') ? null : bylineOn(before, facts.byline);
  const marked = out.map((one) => (one.role === null && facts.byline !== null && isByline(one.text, facts.byline) ? passage(one.text, 'byline') : one));
  const standfirst = marked.some((one) => one.role === 'standfirst') ? undefined : before.find((one) => one.role === 'standfirst' && !one.aside);
  const head: Passage[] = [];
  if (!marked.some((one) => one.role === 'headline')) {
    const headline = page.find((one) => one.role === 'headline' && sameTitle(one.text, facts.title))?.text ?? before.find((one) => one.role === 'headline')?.text ?? page.find((one) => one.role === 'headline')?.text ?? cleanTitle(facts);
    if (headline !== null && headline !== undefined && headline !== '') head.push(passage(headline, 'headline'));
  }
  const captions = before.slice(Math.max(0, before.findIndex((one) => one.role === 'headline'))).filter((one) => !one.aside && (one.role === 'caption' || one.role === 'credit'));
  if (standfirst !== undefined) head.push(passage(standfirst.text, 'standfirst'));
  if (byline !== null && !marked.some((one) => one.role === 'byline')) head.push(passage(byline, 'byline'));
  append(head, captions.map(({ text, role }) => ({ text, role })));
  const known = new Set(head.map((one) => one.text));
  return [...head, ...marked.filter((one) => !known.has(one.text))];
}

/** The line of the page that names the author, as it is printed there; else the name alone. */
function bylineOn(before: readonly PagePassage[], author: string | null): string | null {
  const own = before.findLast((one) => one.role === 'byline' && one.text.length < 200);
  if (own !== undefined) return own.text;
  if (author === null) return null;
  return before.findLast((one) => isByline(one.text, author))?.text ?? author;
}

const isByline = (text: string, author: string): boolean => text.length <= author.length + 30 && text.toLowerCase().includes(author.toLowerCase());

function sameTitle(headline: string, title: string | null): boolean {
  return title !== null && title.toLowerCase().includes(headline.toLowerCase());
}

/** The title without the site's name behind a bar or a dash. */
function cleanTitle(facts: PageFacts): string | null {
  if (facts.title === null) return null;
  const title = oneLine(facts.title);
  const parts = title.split(/\s+[|–—»·-]\s+/);
  const last = parts[parts.length - 1] ?? '';
  return parts.length > 1 && last.split(' ').length <= 4 ? title.slice(0, title.length - last.length).replace(/\s+[|–—»·-]\s+$/, '') : title;
}

const wordCount = (passages: readonly Passage[]): number => passages.reduce((sum, one) => sum + one.text.split(/\s+/).length, 0);
