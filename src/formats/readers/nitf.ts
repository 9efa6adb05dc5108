import { append } from './append.ts';
import { fail, ok } from '#core/model/result.ts';
import { attribute, child, childrenNamed, descendants, find, lineOf, xmlTree, type XmlElement } from '#formats/xml/xmlTree.ts';
import { xmlText } from '#formats/xml/xmlText.ts';
import type { Budget } from './budget.ts';
import { passage, type Passage } from './copy.ts';
import { isoTime } from './isoTime.ts';
import type { Read } from './reading.ts';
import { EMPTY_ITEM, takeIn, wireReading, type WireItem } from './wireItem.ts';
import { xmlBody } from './xmlBody.ts';

const KIND = 'NITF';

/** News Industry Text Format 3.x (IPTC): one story with its head data. */
export const read: Read = async ({ bytes, name }, budget) => {
  const { text } = await xmlText(bytes);
  budget.spend('chars', text.length);
  const root = await xmlTree(text, { name, kind: KIND }, budget);
  const item = await nitfItem(root, budget);
  if (item.body.length === 0 && item.headline === null) return fail({ code: 'no-text', name, kind: KIND });
  return ok(wireReading(name, KIND, [item]));
};

/** The story in an `nitf` element, also where another format carries it. */
export async function nitfItem(nitf: XmlElement, budget: Budget): Promise<WireItem> {
  const docdata = find(nitf, 'head', 'docdata');
  const bodyHead = find(nitf, 'body', 'body.head');
  const meta = new Map(childrenNamed(child(nitf, 'head'), 'meta').map((one) => [(attribute(one, 'name') ?? '').toLowerCase(), attribute(one, 'content') ?? '']));
  const slug = attribute(child(docdata, 'du-key'), 'key') ?? attribute(find(docdata, 'fixture'), 'fix-id') ?? meta.get('slug') ?? meta.get('slugline') ?? meta.get('anpa-keyword') ?? null;
  const version = Number(attribute(child(docdata, 'du-key'), 'version') ?? attribute(child(docdata, 'du-key'), 'part') ?? Number.NaN);

  const body: Passage[] = [];
  const hidden: string[] = [];
  for (const content of childrenNamed(child(nitf, 'body'), 'body.content')) {
    const part = await xmlBody(content, budget);
    append(body, part.passages);
    append(hidden, part.hidden);
  }
  for (const end of childrenNamed(child(nitf, 'body'), 'body.end')) {
    const line = lineOf(child(end, 'tagline'));
    if (line !== null) body.push(passage(line, 'contributor'));
  }
  const hl1 = childrenNamed(child(bodyHead, 'hedline'), 'hl1').map(lineOf).find((one) => one !== null) ?? lineOf(find(nitf, 'head', 'title'));
  const abstract = descendants(child(bodyHead, 'abstract'), 'p').map(lineOf);
  return {
    ...EMPTY_ITEM,
    story: slug ?? attribute(child(docdata, 'doc-id'), 'id-string'),
    source: lineOf(child(bodyHead, 'distributor')) ?? attribute(child(docdata, 'doc-id'), 'regsrc') ?? attribute(child(docdata, 'doc.copyright'), 'holder') ?? lineOf(find(bodyHead, 'rights', 'rights.owner')),
    slug,
    take: takeIn(slug) ?? takeIn(attribute(child(docdata, 'ed-msg'), 'info')) ?? takeIn(hl1),
    version: Number.isNaN(version) ? null : version,
    headline: hl1,
    standfirsts: [...childrenNamed(child(bodyHead, 'hedline'), 'hl2').map(lineOf), ...(abstract.length > 0 ? abstract : [lineOf(child(bodyHead, 'abstract'))])].filter((one): one is string => one !== null),
    bylines: childrenNamed(bodyHead, 'byline').map(bylineOf).filter((one): one is string => one !== null),
    dateline: lineOf(child(bodyHead, 'dateline')),
    publishedAt: isoTime(attribute(child(docdata, 'date.issue'), 'norm')) ?? isoTime(attribute(find(nitf, 'head', 'pubdata'), 'date.publication')) ?? isoTime(attribute(child(docdata, 'date.release'), 'norm')),
    embargo: embargoOf(docdata),
    advisories: [attribute(child(docdata, 'ed-msg'), 'info'), ...childrenNamed(bodyHead, 'note').map(lineOf)].filter((one): one is string => one !== null && one.trim() !== ''),
    body,
    hidden,
  };
}

/** A byline with its title on the same line, as it is printed: "By ANA RUIZ, Business Writer". */
function bylineOf(byline: XmlElement): string | null {
  const title = lineOf(child(byline, 'byttl'));
  const whole = lineOf(byline);
  if (whole === null || title === null || whole === title) return whole;
  const name = whole.endsWith(title) ? whole.slice(0, -title.length).trim() : whole;
  return name.endsWith(',') || name === whole ? `${name} ${name === whole ? '' : title}`.trim() : `${name}, ${title}`;
}

/** The release time counts as an embargo where it lies after the issue. */
function embargoOf(docdata: XmlElement | null): string | null {
  const release = isoTime(attribute(child(docdata, 'date.release'), 'norm'));
  const issue = isoTime(attribute(child(docdata, 'date.issue'), 'norm'));
  return release !== null && (issue === null || release > issue) ? release : null;
}
