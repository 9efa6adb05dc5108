import { append } from './append.ts';
import { fail, ok } from '#core/model/result.ts';
import { attribute, child, childrenNamed, descendants, elements, find, isElement, lineOf, textOf, xmlTree, type XmlElement } from '#formats/xml/xmlTree.ts';
import { xmlText } from '#formats/xml/xmlText.ts';
import type { Budget } from './budget.ts';
import { decodeAs } from '#formats/encodings/decodeAs.ts';
import { oneLine, passage, type Passage } from './copy.ts';
import { fragmentPassages } from './html.ts';
import { isoTime } from './isoTime.ts';
import { nitfItem } from './nitf.ts';
import type { Read, Remark } from './reading.ts';
import { unwrap } from './unwrap.ts';
import { EMPTY_ITEM, takeIn, wireReading, type WireItem } from './wireItem.ts';
import { xmlBody } from './xmlBody.ts';

const KIND = 'NewsML 1';

/** NewsML 1.0–1.2 (IPTC): every NewsItem with text becomes a version. */
export const read: Read = async ({ bytes, name }, budget) => {
  const { text } = await xmlText(bytes);
  budget.spend('chars', text.length);
  const root = await xmlTree(text, { name, kind: KIND }, budget);
  const newsItems = root.local === 'NewsItem' ? [root] : childrenNamed(root, 'NewsItem');
  const roots = newsItems.length > 0 ? newsItems : [root];
  budget.spend('drafts', roots.length);
  const sender = lineOf(find(root, 'NewsEnvelope', 'SentFrom', 'Party')) ?? attribute(find(root, 'NewsEnvelope', 'SentFrom', 'Party'), 'FormalName');
  const items: WireItem[] = [];
  const leftOut: string[] = [];
  for (const newsItem of roots) {
    const item = await newsItemOf(newsItem, sender, budget);
    if (item.body.length > 0) items.push(item);
    else leftOut.push(item.headline ?? item.slug ?? 'an item without text');
  }
  if (items.length === 0) return fail({ code: 'no-text', name, kind: KIND });
  const remarks: Remark[] = leftOut.length === 0 ? [] : [{ kind: 'parts-left-out', names: leftOut }];
  return ok(wireReading(name, KIND, items, remarks));
};

async function newsItemOf(item: XmlElement, sender: string | null, budget: Budget): Promise<WireItem> {
  const identifier = find(item, 'Identification', 'NewsIdentifier');
  const management = child(item, 'NewsManagement');
  const component = textComponent(item);
  const lines = nearest(item, component, 'NewsLines');
  const line = (name: string): string | null => lines.map((one) => lineOf(child(one, name))).find((one) => one !== null) ?? null;
  const { body, hidden, inner } = await componentBody(component, budget);
  const slug = line('SlugLine') ?? line('SlugLineText') ?? line('KeywordLine') ?? lineOf(find(item, 'Identification', 'NameLabel')) ?? inner?.slug ?? null;
  const headline = line('HeadLine') ?? inner?.headline ?? null;
  const revision = Number(lineOf(child(identifier, 'RevisionId')) ?? Number.NaN);
  const bylines = lines.flatMap((one) => childrenNamed(one, 'ByLine')).map(lineOf).filter((one) => one !== null);
  const provider = attribute(nearest(item, component, 'AdministrativeMetadata').map((one) => find(one, 'Provider', 'Party')).find((one) => one !== null), 'FormalName');
  const embargo = descendants(management, 'StatusWillChange')[0];
  const standfirsts = lines.flatMap((one) => childrenNamed(one, 'SubHeadLine')).map(lineOf).filter((one) => one !== null);
  return {
    ...EMPTY_ITEM,
    story: lineOf(child(identifier, 'NewsItemId')),
    source: provider ?? lineOf(child(identifier, 'ProviderId')) ?? sender,
    slug,
    take: takeIn(slug) ?? takeIn(headline) ?? inner?.take ?? null,
    version: Number.isNaN(revision) ? null : revision,
    headline,
    standfirsts: standfirsts.length > 0 ? standfirsts : (inner?.standfirsts ?? []),
    bylines: bylines.length > 0 ? bylines : (inner?.bylines ?? []),
    dateline: line('DateLine') ?? inner?.dateline ?? null,
    publishedAt: isoTime(lineOf(child(management, 'ThisRevisionCreated'))) ?? isoTime(lineOf(child(management, 'FirstCreated'))) ?? isoTime(lineOf(child(identifier, 'DateId'))),
    embargo: /embargo/i.test(attribute(child(management, 'Status'), 'FormalName') ?? '') ? (isoTime(lineOf(child(embargo, 'DateAndTime'))) ?? lineOf(child(embargo, 'DateAndTime')) ?? 'unknown time') : null,
    advisories: childrenNamed(management, 'Instruction').map((one) => lineOf(child(one, 'Comment'))).concat(lines.flatMap((one) => childrenNamed(one, 'NewsLine')).filter((one) => /advisory|ed\w*note/i.test(attribute(child(one, 'NewsLineType'), 'FormalName') ?? '')).map((one) => lineOf(child(one, 'NewsLineText')))).filter((one) => one !== null),
    body,
    credit: line('CreditLine'),
    hidden,
  };
}

/** The component that holds the main text: the one with role Main, else the first that has a text. */
function textComponent(item: XmlElement): XmlElement {
  const withText = descendants(item, 'NewsComponent').filter((one) => childrenNamed(one, 'ContentItem').some(isTextItem));
  return withText.find((one) => /^main/i.test(attribute(child(one, 'Role'), 'FormalName') ?? '')) ?? withText[0] ?? child(item, 'NewsComponent') ?? item;
}

function isTextItem(item: XmlElement): boolean {
  const type = attribute(child(item, 'MediaType'), 'FormalName');
  return (type === null || /text/i.test(type)) && descendants(item, 'DataContent').some((one) => lineOf(one) !== null);
}

/** Elements of a name on the way from the item to its component, the inner ones first: components inherit these. */
function nearest(item: XmlElement, component: XmlElement, local: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (at: XmlElement): boolean => {
    const here = at === component || elements(at).some((one) => visit(one));
    if (here) append(found, childrenNamed(at, local));
    return here;
  };
  visit(item);
  return found;
}

async function componentBody(component: XmlElement, budget: Budget): Promise<{ body: Passage[]; hidden: string[]; inner: WireItem | null }> {
  const body: Passage[] = [];
  const hidden: string[] = [];
  let inner: WireItem | null = null;
  const equivalents = attribute(component, 'EquivalentsList') === 'yes';
  for (const content of childrenNamed(component, 'ContentItem').filter(isTextItem)) {
    const data = descendants(content, 'DataContent')[0];
    if (data === undefined) continue;
    const encoded = descendants(content, 'Encoding').some((one) => /base64/i.test(attribute(one, 'Notation') ?? ''));
    const nitf = child(data, 'nitf');
    const marked = data.children.some(isElement);
    const text = encoded ? fromBase64(textOf(data)) : textOf(data);
    if (nitf !== null) {
      inner = await nitfItem(nitf, budget);
      append(body, inner.body);
      append(hidden, inner.hidden);
    } else if (marked || /<(p|div|br|html)\b[^<>]*>/i.test(text)) {
      const part = marked ? await xmlBody(find(data, 'html', 'body') ?? data, budget) : await fragmentPassages(text, budget);
      append(body, part.passages);
      append(hidden, part.hidden);
    } else append(body, unwrap(text).map((one) => passage(oneLine(one))));
    if (equivalents && body.length > 0) break;
  }
  return { body, hidden, inner };
}

function fromBase64(text: string): string {
  try {
    const raw = atob(text.replace(/\s+/g, ''));
    return decodeAs(Uint8Array.from(raw, (char) => char.charCodeAt(0)), 'utf-8') ?? '';
  } catch {
    return '';
  }
}
