import { isoTime } from './isoTime.ts';
import { all, lineOfNode, type HtmlDocument } from './htmlDom.ts';

/** What a page says of itself in its head and in the data it carries for search engines. */
export type PageFacts = {
  readonly title: string | null;
  /** The title, where the page states it as the article's and not only as the window's. */
  readonly headline: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  /** When this text went out: the last change where the page states one, else its publication. */
  readonly publishedAt: string | null;
};

export function pageFacts(document: HtmlDocument): PageFacts {
  const meta = metaValues(document);
  const data = articleData(document);
  const time = all(document, 'time[datetime]').map((node) => isoTime(node.getAttribute('datetime'))).find((iso) => iso !== null) ?? null;
  const pick = (...names: readonly string[]): string | null => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const headline = data.headline ?? pick('og:title', 'twitter:title', 'dc.title', 'headline');
  return {
    headline,
    title: headline ?? (lineOfNode(all(document, 'title')[0]) || null),
    byline: data.author ?? notAnAddress(pick('author', 'byl', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author')),
    source: data.publisher ?? pick('og:site_name', 'application-name', 'dc.publisher', 'twitter:site'),
    publishedAt:
      isoTime(data.modified) ?? isoTime(pick('article:modified_time', 'og:updated_time', 'lastmod', 'dcterms.modified', 'last-modified')) ?? isoTime(data.published) ??
      isoTime(pick('article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.created', 'pubdate', 'parsely-pub-date', 'sailthru.date', 'og:pubdate')) ?? time,
  };
}

function metaValues(document: HtmlDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const node of all(document, 'meta')) {
    const name = node.getAttribute('property') ?? node.getAttribute('name') ?? node.getAttribute('itemprop');
    const content = node.getAttribute('content')?.trim();
    if (name !== null && content !== undefined && content !== '' && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return values;
}

type ArticleData = { headline: string | null; author: string | null; publisher: string | null; published: string | null; modified: string | null };

/** The first article among the page's JSON-LD blocks; broken blocks are passed over. */
function articleData(document: HtmlDocument): ArticleData {
  for (const node of all(document, 'script[type="application/ld+json"]').slice(0, 20)) {
    const text = node.textContent ?? '';
    if (text.length > 500_000) continue;
    try {
      const found = firstArticle(JSON.parse(text), 0);
      if (found !== null) {
        return {
          headline: string(found['headline']) ?? string(found['name']),
          author: names(found['author']),
          publisher: names(found['publisher']),
          published: string(found['datePublished']),
          modified: string(found['dateModified']),
        };
      }
    } catch {
      // Not JSON: the page says nothing here.
    }
  }
  return { headline: null, author: null, publisher: null, published: null, modified: null };
}

type Data = Readonly<Record<string, unknown>>;

function firstArticle(value: unknown, depth: number): Data | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) {
      const found = firstArticle(one, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const data = value as Data;
  const type = [data['@type']].flat().join(' ');
  if (/Article|BlogPosting|Report\b/.test(type)) return data;
  return firstArticle(data['@graph'], depth + 1) ?? firstArticle(data['mainEntity'], depth + 1);
}

const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

function names(value: unknown): string | null {
  const list = [value].flat().map((one) => (typeof one === 'object' && one !== null ? string((one as Data)['name']) : notAnAddress(string(one))));
  const known = list.filter((one): one is string => one !== null);
  return known.length === 0 ? null : known.join(', ');
}

const notAnAddress = (value: string | null): string | null => (value !== null && /^https?:|^@|^www\./.test(value) ? null : value);
