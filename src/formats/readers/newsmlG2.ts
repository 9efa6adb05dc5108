import { append } from './append.ts';
import { fail, ok } from '#core/model/result.ts';
import { attribute, child, childrenNamed, descendants, elements, find, lineOf, textOf, xmlTree, type XmlElement } from '#formats/xml/xmlTree.ts';
import { xmlText } from '#formats/xml/xmlText.ts';
import type { Budget } from './budget.ts';
import { oneLine, passage, type Passage } from './copy.ts';
import { fragmentPassages } from './html.ts';
import { isoTime } from './isoTime.ts';
import { nitfItem } from './nitf.ts';
import type { Read, Remark } from './reading.ts';
import { unwrap } from './unwrap.ts';
import { EMPTY_ITEM, takeIn, wireReading, type WireItem } from './wireItem.ts';
import { xmlBody } from './xmlBody.ts';

const KIND = 'NewsML-G2';

/** NewsML-G2 (IPTC): a single item, a package, or a message of several; each text item becomes a version. */
export const read: Read = async ({ bytes, name }, budget) => {
  const { text } = await xmlText(bytes);
  budget.spend('chars', text.length);
  const root = await xmlTree(text, { name, kind: KIND }, budget);
  const newsItems = root.local === 'newsItem' ? [root] : descendants(root, 'newsItem');
  budget.spend('drafts', newsItems.length);
  const items: WireItem[] = [];
  const leftOut: string[] = [];
  for (const newsItem of newsItems) {
    const item = await g2Item(newsItem, budget);
    if (item.body.length > 0) items.push(item);
    else leftOut.push(item.headline ?? item.slug ?? attribute(newsItem, 'guid') ?? 'an item without text');
  }
  if (items.length === 0) {
    return newsItems.length === 0 && descendants(root, 'itemRef').length > 0
      ? fail({ code: 'no-text', name, kind: 'NewsML-G2 package that only points to its items' })
      : fail({ code: 'no-text', name, kind: KIND });
  }
  const remarks: Remark[] = leftOut.length === 0 ? [] : [{ kind: 'parts-left-out', names: leftOut }];
  return ok(wireReading(name, KIND, inPackageOrder(items, root), remarks));
};

async function g2Item(item: XmlElement, budget: Budget): Promise<WireItem> {
  const itemMeta = child(item, 'itemMeta');
  const contentMeta = child(item, 'contentMeta');
  const body: Passage[] = [];
  const hidden: string[] = [];
  let inner: WireItem | null = null;
  // Alternatives of the same content (plain and marked up) stand side by side: the first with text is read.
  for (const content of elements(child(item, 'contentSet') ?? item).filter((one) => one.local === 'inlineXML' || one.local === 'inlineData')) {
    const part = await contentOf(content, budget);
    if (part.passages.length === 0) continue;
    append(body, part.passages);
    append(hidden, part.hidden);
    inner = part.inner;
    break;
  }
  const headlines = childrenNamed(contentMeta, 'headline');
  const main = headlines.find((one) => /main|headline$|hl1/i.test(attribute(one, 'role') ?? '')) ?? headlines.find((one) => attribute(one, 'role') === null) ?? headlines[0];
  const headline = lineOf(main) ?? inner?.headline ?? lineOf(child(itemMeta, 'title'));
  const slug = lineOf(child(contentMeta, 'slugline')) ?? inner?.slug ?? null;
  const version = Number(attribute(item, 'version') ?? Number.NaN);
  const edNotes = childrenNamed(itemMeta, 'edNote').map(lineOf).filter((one) => one !== null);
  const descriptions = childrenNamed(contentMeta, 'description').filter((one) => /summary|abstract|standfirst|subtitle|lead/i.test(attribute(one, 'role') ?? ''));
  const secondary = headlines.filter((one) => one !== main && /sub|secondary|standfirst|deck/i.test(attribute(one, 'role') ?? ''));
  const bylines = childrenNamed(contentMeta, 'by').map(lineOf).filter((one) => one !== null);
  return {
    ...EMPTY_ITEM,
    story: attribute(item, 'guid'),
    source: providerOf(itemMeta) ?? namedOf(child(contentMeta, 'infoSource')) ?? inner?.source ?? null,
    slug,
    take: takeIn(slug) ?? takeIn(headline) ?? edNotes.map(takeIn).find((one) => one !== null) ?? inner?.take ?? null,
    version: Number.isNaN(version) ? null : version,
    headline,
    standfirsts: [...secondary, ...descriptions].map(lineOf).filter((one) => one !== null),
    bylines: bylines.length > 0 ? bylines : (inner?.bylines ?? []),
    dateline: lineOf(child(contentMeta, 'dateline')) ?? inner?.dateline ?? null,
    publishedAt: isoTime(lineOf(child(itemMeta, 'versionCreated'))) ?? isoTime(lineOf(child(contentMeta, 'contentModified'))) ?? isoTime(lineOf(child(contentMeta, 'contentCreated'))),
    embargo: isoTime(lineOf(child(itemMeta, 'embargoed'))) ?? lineOf(child(itemMeta, 'embargoed')),
    advisories: edNotes,
    body,
    hidden,
  };
}

type Content = { readonly passages: readonly Passage[]; readonly hidden: readonly string[]; readonly inner: WireItem | null };

/** The text of one rendition: NITF or XHTML as XML, HTML as escaped text, or plain text. */
async function contentOf(content: XmlElement, budget: Budget): Promise<Content> {
  const type = attribute(content, 'contenttype') ?? '';
  const nitf = content.local === 'inlineXML' ? child(content, 'nitf') : null;
  if (nitf !== null) {
    const inner = await nitfItem(nitf, budget);
    return { passages: inner.body, hidden: inner.hidden, inner };
  }
  if (content.local === 'inlineXML') return { ...(await xmlBody(find(content, 'html', 'body') ?? content, budget)), inner: null };
  if (type !== '' && !/text|html|xml/i.test(type)) return { passages: [], hidden: [], inner: null };
  if (/base64/i.test(attribute(content, 'encoding') ?? '')) return { passages: [], hidden: [], inner: null };
  const text = textOf(content);
  if (/html|xml/i.test(type) || /<(p|div|br|html)\b[^<>]*>/i.test(text)) return { ...(await fragmentPassages(text, budget)), inner: null };
  return { passages: unwrap(text).map((one) => passage(oneLine(one))), hidden: [], inner: null };
}

const namedOf = (element: XmlElement | null): string | null =>
  lineOf(child(element, 'name')) ?? attribute(element, 'literal') ?? attribute(element, 'qcode')?.replace(/^[^:]*:/, '') ?? null;

const providerOf = (itemMeta: XmlElement | null): string | null => namedOf(child(itemMeta, 'provider'));

/** A package says in which order its items are to be shown; items it does not name keep their place behind. */
function inPackageOrder(items: readonly WireItem[], root: XmlElement): readonly WireItem[] {
  const order = descendants(root, 'itemRef').map((ref) => attribute(ref, 'residref'));
  if (order.length === 0) return items;
  const place = (item: WireItem): number => {
    const at = order.indexOf(item.story);
    return at < 0 ? order.length : at;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}
