import { fail, ok } from '#core/model/result.ts';
import { decodeAs } from '#formats/encodings/decodeAs.ts';
import { agencyIn, agencyMarks, printable } from './agencyMarks.ts';
import { oneLine, passage, type Passage } from './copy.ts';
import { build } from './isoTime.ts';
import { decodeText } from './plain.ts';
import type { Read, Remark } from './reading.ts';
import { unwrap } from './unwrap.ts';
import { EMPTY_ITEM, takeIn, wireReading, type WireItem } from './wireItem.ts';

const KIND = 'ANPA 1312';
const STX = '\u0002';
const ETX = '\u0003';

/**
 * ANPA 1312 (later 84-2, 89-3): service letter and number, priority and category, key word line with take and word
 * count, then head lines that begin with "^" and end with "<" or "=", then the text, then where and when it was sent.
 */
export const read: Read = async ({ bytes, name }, budget, options) => {
  const { guess } = await decodeText(bytes, options.encoding);
  const raw = (decodeAs(bytes, guess.encoding) ?? '').replace(/\r\n?/g, '\n');
  budget.spend('chars', raw.length);
  const messages = splitMessages(raw);
  budget.spend('drafts', messages.length);
  const items = messages.map(messageItem).filter((item) => item.body.length > 0);
  if (items.length === 0) return fail({ code: 'no-text', name, kind: KIND });
  const cut = messages.some((message) => (message.includes(STX) && !message.includes(ETX)) || (!message.includes(STX) && !SENT.test(message)));
  const remarks: Remark[] = cut ? [{ kind: 'cut-short', reason: 'the line that ends the message is missing' }] : [];
  return ok({ ...wireReading(name, KIND, items, remarks), guess });
};

/** "AP-WF-11-13-26 1509GMT<": wire, month, day, year, clock and zone. */
const SENT = /\b([A-Z]{2,4})-[A-Z]{2,3}-(\d{2})-(\d{2})-(\d{2})\s+(\d{2})(\d{2})\s*([A-Z]{2,4})?\s*<?/i;
const ZONES: Readonly<Record<string, string>> = { GMT: 'Z', UTC: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' };

/** Longest header and advisory that is looked into, characters. */
const MAX_HEADER_CHARS = 1_000;

function splitMessages(raw: string): readonly string[] {
  if (!raw.includes('\u0001')) return [raw];
  return raw.split('\u0001').slice(1);
}

function messageItem(message: string): WireItem {
  const framed = message.includes(STX);
  const cutAt = framed ? message.indexOf(STX) : message.search(/^\^/m);
  const header = printable((cutAt < 0 ? '' : message.slice(0, Math.min(cutAt, MAX_HEADER_CHARS))).replaceAll('\u001f', ' '));
  const content = cutAt < 0 ? message : message.slice(framed ? cutAt + 1 : cutAt);
  const sentAt = content.replaceAll(ETX, ' ').search(/\n[^\n\S]*[A-Z]{2,4}-[A-Z]{2,3}-\d{2}-\d{2}-\d{2}/i);
  const end = content.includes(ETX) ? content.indexOf(ETX) : sentAt < 0 ? content.length : sentAt;
  const lines = printable(content.slice(0, end)).split('\n');
  const sent = SENT.exec(printable(content.slice(Math.max(0, Math.min(end, sentAt < 0 ? end : sentAt)))).slice(0, MAX_HEADER_CHARS));
  const keyLine = /\b((?:AM|PM|BC|AP)-[^\n]*?)\s+(?:\d{1,2}-\d{1,2})?\s*\d{0,4}\s*$/im.exec(header)?.[1]?.trim() ?? null;

  const { slug, headline, bylines, advisories, rest } = headLines(lines);
  const body = bodyPassages(rest);
  const publishedAt =
    sent === null ? null : build(2_000 + Number(sent[4]), Number(sent[2]), Number(sent[3]), [Number(sent[5]), Number(sent[6]), 0], sent[7] === undefined ? undefined : ZONES[sent[7].toUpperCase()]);
  const fullSlug = slug ?? keyLine;
  return {
    ...EMPTY_ITEM,
    story: (fullSlug ?? '').split(',')[0] || null,
    source: agencyIn(body[0]?.text ?? '') ?? sent?.[1]?.toUpperCase() ?? null,
    slug: fullSlug,
    take: takeIn(slug) ?? takeIn(keyLine),
    headline,
    bylines,
    advisories,
    publishedAt,
    embargo: advisories.map((one) => /\b(?:embargo(?:ed)?|hold|for release)\b.*?((?:\d{1,2}(?::\d{2})?\s*[ap]\.?m\.?|\d{4}).*)/i.exec(one.slice(0, MAX_HEADER_CHARS))?.[1] ?? null).find((one) => one !== null) ?? null,
    body,
  };
}

/** Head lines by what they say. The first with a cycle mark (AM-, PM-, BC-) is the slug with take and word count. */
function headLines(lines: readonly string[]): { slug: string | null; headline: string | null; bylines: string[]; advisories: string[]; rest: readonly string[] } {
  let slug: string | null = null;
  const headline: string[] = [];
  const bylines: string[] = [];
  const advisories: string[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const raw = (lines[at] as string).trim();
    if (raw === '') continue;
    if (!raw.startsWith('^')) break;
    const quad = /([<=])\s*$/.exec(raw)?.[1];
    const line = oneLine(agencyMarks(raw.replace(/^\^+/, '').replace(/[<=]+\s*$/, '')));
    if (slug === null && headline.length === 0 && /^(AM|PM|BC|AP)-/i.test(line)) slug = line.replace(/,\s*\d{1,5}$/, '');
    else if (/^(eds?|editors?|editor's note|note|with|moves|updates?|recasts?|adds?|ap photos?|photos?|embargo|hold|for release|corrects?|minor edits|no pickup|pickup)\b/i.test(line) || line.startsWith('(')) advisories.push(line);
    else if (/^by\s/i.test(line) || (quad === '=' && bylines.length > 0)) bylines.push(line);
    else headline.push(line);
  }
  return { slug, headline: headline.length === 0 ? null : headline.join(' '), bylines, advisories, rest: lines.slice(at) };
}

function bodyPassages(lines: readonly string[]): readonly Passage[] {
  const text = lines.map((line) => line.replace(/<\s*$/, '').replace(/^\^/, '')).join('\n');
  return unwrap(text)
    .map((paragraph) => oneLine(agencyMarks(paragraph)))
    .filter((paragraph) => paragraph !== '' && !/^(eds:|eds\.)/i.test(paragraph) || /^eds/i.test(paragraph))
    .map((paragraph) => passage(paragraph, /^(eds[:.]|editor's note)/i.test(paragraph) ? 'advisory' : null));
}
