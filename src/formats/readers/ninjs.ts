import { fail, ok } from '#core/model/result.ts';
import type { Budget } from './budget.ts';
import { oneLine, passage, type Passage } from './copy.ts';
import { fragmentPassages } from './html.ts';
import { isoTime } from './isoTime.ts';
import { asList, asRecord, asText, parseJson, type JsonRecord } from './jsonValue.ts';
import type { Read, Remark } from './reading.ts';
import { unwrap } from './unwrap.ts';
import { EMPTY_ITEM, takeIn, wireReading, type WireItem } from './wireItem.ts';

const KIND = 'ninjs';

/** ninjs 1.x, 2.x and 3.x (IPTC): one item, a list of them, or a package whose texts hang on it. */
export const read: Read = async ({ bytes, name }, budget) => {
  const parsed = parseJson(bytes, name, KIND, budget);
  if (!parsed.ok) return parsed;
  const found = itemsIn(parsed.value, 0);
  budget.spend('drafts', found.length);
  const items: WireItem[] = [];
  const leftOut: string[] = [];
  for (const record of found) {
    const item = await ninjsItem(record, budget);
    if (item.body.length > 0) items.push(item);
    else leftOut.push(item.headline ?? asText(record['uri']) ?? 'an item without text');
  }
  if (items.length === 0) return fail({ code: 'no-text', name, kind: KIND });
  const remarks: Remark[] = leftOut.length === 0 ? [] : [{ kind: 'parts-left-out', names: leftOut }];
  return ok(wireReading(name, KIND, items, remarks));
};

/** Items in the shapes feeds send: alone, in an array, under `items`, `data.items[].item` or `_items`, or as associations. */
function itemsIn(value: unknown, depth: number): readonly JsonRecord[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => itemsIn(one, depth + 1));
  const record = asRecord(value);
  if (record === null) return [];
  for (const key of ['items', '_items', 'data', 'item', 'ninjs', 'newsItems']) {
    if (record[key] !== undefined && typeof record[key] === 'object' && !hasBody(record)) {
      const inner = itemsIn(record[key], depth + 1);
      if (inner.length > 0) return inner;
    }
  }
  const associated = [...asList(record['associations']), ...Object.values(asRecord(record['associations']) ?? {})].map(asRecord).filter((one) => one !== null);
  const texts = associated.filter((one) => asText(one['type']) === 'text' && hasBody(one));
  return hasBody(record) ? [record, ...(asText(record['type']) === 'composite' ? texts : [])] : texts.length > 0 ? texts : [record];
}

const hasBody = (record: JsonRecord): boolean => ['body_text', 'body_html', 'body_xhtml', 'bodies', 'body_nitf'].some((key) => record[key] !== undefined);

async function ninjsItem(record: JsonRecord, budget: Budget): Promise<WireItem> {
  const { passages: body, hidden } = await bodyOf(record, budget);
  const headlines = asList(record['headlines']).map(asRecord).filter((one) => one !== null);
  const main = headlines.find((one) => /main|^$/i.test(asText(one['role']) ?? '')) ?? headlines[0];
  const headline = asText(record['headline']) ?? asText(main?.['value']) ?? asText(record['title']) ?? asText(record['name']);
  const slug = asText(record['slugline']) ?? asText(record['slug']);
  const version = Number(asText(record['version']) ?? Number.NaN);
  const bylines = [asText(record['byline']), ...asList(record['bylines']).map((one) => asText(one) ?? asText(asRecord(one)?.['value']) ?? asText(asRecord(one)?.['byline']))].filter((one) => one !== null);
  const provider = asRecord(record['provider']) ?? asRecord(asList(record['infosources'])[0]);
  return {
    ...EMPTY_ITEM,
    story: asText(record['uri'])?.replace(/[:#]\d+$/, '') ?? asText(record['guid']) ?? slug,
    source: asText(record['source']) ?? asText(provider?.['name']) ?? asText(record['copyrightholder']) ?? asText(record['copyrightHolder']),
    slug,
    take: asText(record['anpa_take_key']) ?? takeIn(slug) ?? takeIn(headline) ?? takeIn(asText(record['ednote'])),
    version: Number.isNaN(version) ? null : version,
    headline: headline === null ? null : oneLine(headline),
    standfirsts: headlines.filter((one) => one !== main && /sub|standfirst|deck|secondary/i.test(asText(one['role']) ?? '')).map((one) => asText(one['value'])).filter((one) => one !== null),
    bylines: bylines.map(oneLine),
    dateline: asText(record['dateline']) ?? asText(asRecord(record['dateline'])?.['text']),
    publishedAt: isoTime(asText(record['versioncreated']) ?? asText(record['versionCreated']) ?? asText(record['contentmodified']) ?? asText(record['firstcreated']) ?? asText(record['firstCreated'])),
    embargo: isoTime(asText(record['embargoed'])) ?? asText(record['embargoed']) ?? asText(record['embargoedreason']),
    advisories: [asText(record['ednote']) ?? asText(record['edNote'])].filter((one) => one !== null).map(oneLine),
    body,
    hidden,
  };
}

/** The body as markup where there is one, because plain text may have lost its paragraphs. */
async function bodyOf(record: JsonRecord, budget: Budget): Promise<{ passages: readonly Passage[]; hidden: readonly string[] }> {
  const bodies = asList(record['bodies']).map(asRecord).filter((one) => one !== null);
  const marked = bodies.find((one) => /html|xml/i.test(asText(one['contenttype']) ?? asText(one['contentType']) ?? asText(one['role']) ?? ''));
  const html = asText(record['body_xhtml']) ?? asText(record['body_html']) ?? asText(marked?.['value']);
  if (html !== null && html.trim() !== '') return fragmentPassages(html, budget);
  const text = asText(record['body_text']) ?? asText((bodies.find((one) => /main|body/i.test(asText(one['role']) ?? '')) ?? bodies[0])?.['value']) ?? '';
  if (/<(p|div|br)\b[^<>]*>/i.test(text)) return fragmentPassages(text, budget);
  return { passages: unwrap(text).map((one) => passage(oneLine(one))), hidden: [] };
}
