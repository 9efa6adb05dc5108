import { oneLine, passage, type Passage } from './copy.ts';
import type { HtmlDocument, HtmlNode } from './htmlDom.ts';
import type { PageFacts } from './htmlFacts.ts';
import { pagePassages, type PagePassage } from './htmlPassages.ts';

/** Shortest paragraph that counts as copy, characters; it also has to end as a sentence does. */
const MIN_COPY_CHARS = 25;
/** Share of link text above which a paragraph is no copy, and above which it is a teaser that goes. */
const COPY_LINK_SHARE = 0.35;
const MAX_LINK_SHARE = 0.6;
/** Share of the copy that an element must hold to be the article's home. Boxes of comments and teasers hold the rest. */
const HOME_SHARE = 0.72;
/** Readability's answer is taken where it holds so many times the words of ours: then our idea of the page was wrong. */
const MUCH_MORE = 1.6;
/** Characters that Readability asks of an article; its own 500 loses a brief of three sentences. */
const MIN_ARTICLE_CHARS = 120;

/**
 * Picks the article out of a page: the deepest element that holds most of the paragraphs that read as copy, and all in
 * it that is not navigation, a teaser or a box. Readability (Mozilla, 0.6) alone dropped short paragraphs, subheads,
 * lists and whole sections of pages cut into many boxes; it is asked as a second opinion.
 */
export async function articlePassages(document: HtmlDocument, page: readonly PagePassage[], facts: PageFacts): Promise<readonly Passage[]> {
  const copy = page.filter(isCopy);
  const own = copy.length === 0 ? [] : inHome(page, homeOf(copy));
  const other = await readabilityOpinion(document, page);
  const body = wordCount(other) > MUCH_MORE * wordCount(own) ? other : own;
  if (body.length === 0) return page.map(({ text, role }) => ({ text, role }));
  return withHead(body, page, facts);
}

const SENTENCE_END = /[.!?…:。！？؟۔।]["'”’»)\]]*$/;

const isCopy = (one: PagePassage): boolean =>
  !one.aside && one.linkShare <= COPY_LINK_SHARE && one.text.length >= minLength(one.text) && SENTENCE_END.test(one.text) && one.role !== 'caption' && one.role !== 'headline';

/** East Asian writing says in ten signs what takes others thirty. */
const minLength = (text: string): number => (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text) ? MIN_COPY_CHARS / 2.5 : MIN_COPY_CHARS);

/** Descends from the root while one child still holds most of the copy. */
function homeOf(copy: readonly PagePassage[]): HtmlNode {
  const weights = new Map<HtmlNode, number>();
  let total = 0;
  for (const { parent, text } of copy) {
    total += text.length;
    for (let at: HtmlNode | null = parent; at !== null; at = at.parentNode) weights.set(at, (weights.get(at) ?? 0) + text.length);
  }
  // With one paragraph of copy its own element would be the home: a home holds paragraphs, so it is a parent of one.
  const parents = new Set(copy.map((one) => one.parent));
  let home: HtmlNode = copy[0]?.parent as HtmlNode;
  let least = Infinity;
  for (const [node, weight] of weights) {
    if (weight < HOME_SHARE * total || (parents.has(node) && isParagraph(node)) || weight > least) continue;
    if (weight < least || depthOf(node) > depthOf(home)) home = node;
    least = weight;
  }
  return home;
}

const isParagraph = (node: HtmlNode): boolean => /^(p|li|blockquote|h[1-6]|dd|dt|pre)$/.test(node.localName);

function depthOf(node: HtmlNode): number {
  let depth = 0;
  for (let at: HtmlNode | null = node; at !== null; at = at.parentNode) depth += 1;
  return depth;
}

/** What stands in the article's home, less boxes and teasers; at its end, less what follows the last copy by headings. */
function inHome(page: readonly PagePassage[], home: HtmlNode): readonly PagePassage[] {
  const inside = page.filter((one) => !one.aside && one.linkShare < MAX_LINK_SHARE && isWithin(one.parent, home));
  const last = inside.findLastIndex((one) => isCopy(one) || (one.role === null && one.parent.localName === 'li'));
  return inside.filter((one, i) => i <= last || one.role !== 'heading');
}

function isWithin(node: HtmlNode, home: HtmlNode): boolean {
  for (let at: HtmlNode | null = node; at !== null; at = at.parentNode) if (at === home) return true;
  return false;
}

/** The page's paragraphs that Readability keeps, boxes excepted; none where it finds no article. */
async function readabilityOpinion(document: HtmlDocument, page: readonly PagePassage[]): Promise<readonly PagePassage[]> {
  const { Readability } = await import('@mozilla/readability');
  type Root = ConstructorParameters<typeof Readability>[0];
  try {
    const reader = new Readability(document as unknown as Root, { charThreshold: MIN_ARTICLE_CHARS, keepClasses: true, disableJSONLD: true, serializer: (node) => node as unknown as HtmlNode });
    const content = reader.parse()?.content;
    if (content === null || content === undefined) return [];
    const kept = new Set(pagePassages(content).map((one) => one.text));
    return page.filter((one) => kept.has(one.text) && !one.aside);
  } catch {
    // It expects a browser's document; where it stumbles over ours, our own reading stands.
    return [];
  }
}

/** Sets headline, standfirst, byline and captions over the body where the page shows them outside the article's home. */
function withHead(body: readonly PagePassage[], page: readonly PagePassage[], facts: PageFacts): readonly Passage[] {
  const start = Math.max(0, page.findIndex((one) => one === body[0]));
  const before = page.slice(0, start);
  const out: Passage[] = body.map(({ text, role }) => (role === null && facts.byline !== null && isByline(text, facts.byline) ? passage(text, 'byline') : passage(text, role)));
  const has = (role: Passage['role']): boolean => out.some((one) => one.role === role);
  const headline = has('headline') ? null : headlineOver(before, page, facts);
  // What stands between the headline and the copy belongs to the story's head; what stands above it is the site's.
  const headlineAt = before.findLastIndex((one) => one.text === headline);
  const between = headlineAt < 0 ? before.filter((one) => !one.aside) : before.slice(headlineAt + 1).filter((one) => !one.aside);
  const head: Passage[] = headline === null ? [] : [passage(headline, 'headline')];
  const standfirst = between.find((one) => one.role === 'standfirst');
  if (standfirst !== undefined && !has('standfirst')) head.push(passage(standfirst.text, 'standfirst'));
  const byline = has('byline') ? null : bylineOn(between, facts.byline);
  if (byline !== null && !out.slice(0, 4).some((one) => /^by\s+\p{Lu}/iu.test(one.text))) head.push(passage(byline, 'byline'));
  if (headlineAt >= 0) for (const one of between) if (one.role === 'caption' || one.role === 'credit') head.push(passage(one.text, one.role));
  const known = new Set(head.map((one) => one.text));
  return [...head, ...out.filter((one) => !known.has(one.text))];
}

/** The headline that the page shows: the one its title repeats, else the heading nearest above the copy, else the one it states. */
function headlineOver(before: readonly PagePassage[], page: readonly PagePassage[], facts: PageFacts): string | null {
  const isShown = (one: PagePassage): boolean => (one.role === 'headline' || one.role === 'heading') && !one.aside;
  const titled = page.find((one) => isShown(one) && sameTitle(one.text, facts.title)) ?? page.find((one) => one.role === 'headline' && sameTitle(one.text, facts.title));
  return titled?.text ?? before.findLast((one) => one.role === 'headline' && !one.aside)?.text ?? before.findLast(isShown)?.text ?? page.find((one) => one.role === 'headline')?.text ?? cleanTitle(facts.headline);
}

/** The line of the page that names the author, as it is printed there; else the name alone. */
function bylineOn(between: readonly PagePassage[], author: string | null): string | null {
  const own = between.findLast((one) => one.text.length < 200 && (one.role === 'byline' || /^by\s+\p{Lu}[^.!?]{2,100}$/iu.test(one.text)));
  if (own !== undefined) return own.text;
  if (author === null) return null;
  return between.findLast((one) => isByline(one.text, author))?.text ?? author;
}

const isByline = (text: string, author: string): boolean => text.length <= author.length + 30 && text.toLowerCase().includes(author.toLowerCase());

const sameTitle = (headline: string, title: string | null): boolean => title !== null && headline.length > 3 && title.toLowerCase().includes(headline.toLowerCase());

/** The title without the site's name behind a bar or a dash. */
function cleanTitle(stated: string | null): string | null {
  if (stated === null) return null;
  const title = oneLine(stated);
  const parts = title.split(/ [|–—»·-] /);
  const last = parts[parts.length - 1] ?? '';
  return parts.length > 1 && last.split(' ').length <= 4 ? parts.slice(0, -1).join(' – ') : title;
}

const wordCount = (passages: readonly Passage[]): number => passages.reduce((sum, one) => sum + one.text.split(/\s+/).length, 0);
