import { fail, ok } from '#core/model/result.ts';
import { decodeText } from './plain.ts';
import { agencyIn, agencyMarks, printable } from './agencyMarks.ts';
import { oneLine, passage, type Passage } from './copy.ts';
import { build, monthNumber } from './isoTime.ts';
import { decodeAs } from '#formats/encodings/decodeAs.ts';
import type { Read, Remark } from './reading.ts';
import { unwrap } from './unwrap.ts';
import { EMPTY_ITEM, takeIn, wireReading, type WireItem } from './wireItem.ts';

const KIND = 'IPTC 7901';
const SOH = '\u0001';
const STX = '\u0002';
const ETX = '\u0003';

/**
 * IPTC Recommendation 7901: header between SOH and STX (source, number, priority, category, words, key words), text
 * between STX and ETX, then day and time. A file may hold several messages. Saved copies that lost the control
 * characters are read by their lines.
 */
export const read: Read = async ({ bytes, name }, budget, options) => {
  const { guess } = await decodeText(bytes, options.encoding);
  const raw = decodeAs(bytes, guess.encoding) ?? '';
  budget.spend('chars', raw.length);
  const messages = raw.includes(SOH) ? raw.split(SOH).slice(1) : [raw];
  budget.spend('drafts', messages.length);
  const items: WireItem[] = [];
  let cut = false;
  for (const message of messages) {
    const item = messageItem(message);
    if (item.body.length > 0) items.push(item);
    // Framed messages end with ETX; copies without frames end with their day and time.
    cut ||= raw.includes(SOH) ? !message.includes(ETX) : cutTail(message)[1] === '';
  }
  if (items.length === 0) return fail({ code: 'no-text', name, kind: KIND });
  const remarks: Remark[] = cut ? [{ kind: 'cut-short', reason: 'the mark that ends the text is missing' }] : [];
  return ok({ ...wireReading(name, KIND, items, remarks), guess });
};

/** Longest header and longest stretch in which an embargo is looked for, characters. */
const MAX_HEADER_CHARS = 2_000;
/** Most lines that can stand over the text: key words, two lines of headline, byline, notes. */
const MAX_HEAD_LINES = 10;

function messageItem(message: string): WireItem {
  const framed = message.includes(STX);
  const [before = '', after = ''] = framed ? splitOnce(message, STX) : splitHeader(message);
  const [text, tail] = after.includes(ETX) ? splitOnce(after, ETX) : cutTail(after);
  const headerLines = printable(before.slice(0, MAX_HEADER_CHARS)).split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const [header = '', ...keywords] = headerLines;
  const fields = /^\s*([A-Za-z]{1,5})(\d{1,5})\s+(\d)\s+([A-Za-z]{1,4})\s+(\d{1,5})?\s*(.*)$/.exec(header);

  const lines = printable(text).split('\n');
  const { head, rest } = splitHead(lines);
  const { headline, bylines, advisories, slugs } = sortHead(head);
  const slug = [...keywords, ...slugs].join(' ').trim();
  const body = bodyPassages(rest);
  const publishedAt = timeIn(printable(tail.slice(0, MAX_HEADER_CHARS))) ?? timeIn(header);
  return {
    ...EMPTY_ITEM,
    story: slug === '' ? null : slug,
    source: agencyIn(body[0]?.text ?? '') ?? (fields?.[6]?.match(/\b[A-Za-z]{2,10}\b/)?.[0] || null) ?? fields?.[1]?.toUpperCase() ?? null,
    slug: slug === '' ? null : slug,
    take: takeIn(slug) ?? takeIn(headline) ?? takeIn(header) ?? advisories.map(takeIn).find((one) => one !== null) ?? null,
    headline: headline === '' ? null : headline,
    bylines,
    advisories,
    publishedAt,
    embargo: /\bembargo(?:ed)?\b[^\n]*?(?:until|till|to|bis)\s+([^\n]{3,60})/i.exec(text.slice(0, MAX_HEADER_CHARS))?.[1]?.trim() ?? null,
    body,
  };
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** Without control characters the header is the first line that says anything. */
function splitHeader(message: string): [string, string] {
  const match = /^\s*[^\n]*\n/.exec(message);
  return match === null ? ['', message] : [match[0], message.slice(match[0].length)];
}

/** Without ETX the last line that is a day and time ends the text. */
function cutTail(text: string): [string, string] {
  const match = /\n\s*(\d{6} [A-Za-z]{3,4} \d{2,4})\s*$/.exec(text.trimEnd());
  return match === null ? [text, ''] : [text.slice(0, match.index), match[1] as string];
}

/**
 * Parts what stands over the text from the text: up to the last line that ends with "=" (the recommendation's end of a
 * head line), else a first short line that an empty or indented line follows.
 */
function splitHead(lines: readonly string[]): { head: readonly string[]; rest: readonly string[] } {
  const start = Math.max(0, lines.findIndex((line) => line.trim() !== ''));
  const window = lines.slice(start, start + MAX_HEAD_LINES);
  const mark = window.findLastIndex((line) => /=\s*$/.test(line));
  if (mark >= 0) return { head: window.slice(0, mark + 1), rest: lines.slice(start + mark + 1) };
  const blank = window.findIndex((line) => line.trim() === '');
  const first = window[0]?.trim() ?? '';
  if (blank > 0 && blank <= 3 && first.length < 120 && !/[.!?]”?"?$/.test(first)) return { head: window.slice(0, blank), rest: lines.slice(start + blank) };
  if (/^(\s{2,}|\t)\S/.test(window[1] ?? '') && !/[.!?]$/.test(first)) return { head: window.slice(0, 1), rest: lines.slice(start + 1) };
  return { head: [], rest: lines.slice(start) };
}

function sortHead(head: readonly string[]): { headline: string; bylines: string[]; advisories: string[]; slugs: string[] } {
  const headline: string[] = [];
  const bylines: string[] = [];
  const advisories: string[] = [];
  const slugs: string[] = [];
  for (const raw of head) {
    const line = oneLine(agencyMarks(raw.replace(/[=<^]+\s*$/, '')));
    if (line === '') continue;
    if (/^(by|von|par|por|di)\s+\p{Lu}/iu.test(line) && /^\p{L}+\s+\p{Lu}/u.test(line) && line.length < 120) bylines.push(line);
    else if (/^\(?(eds?|editors?|note|embargo|attention|refile|recasts?|adds?|updates?|corrects?)\b.*[:)]/i.test(line)) advisories.push(line);
    else if (line.endsWith('/') || (/^[\p{Lu}\d/,. -]+$/u.test(line) && /[-/]/.test(line) && headline.length === 0)) slugs.push(line);
    else headline.push(line);
  }
  return { headline: headline.join(' '), bylines, advisories, slugs };
}

/** The text's paragraphs; what a desk adds "not for publication" is an advisory. */
function bodyPassages(lines: readonly string[]): readonly Passage[] {
  const out: Passage[] = [];
  let notForPrint = false;
  for (const paragraph of unwrap(lines.join('\n'))) {
    const text = oneLine(agencyMarks(paragraph));
    if (text === '') continue;
    if (/not (?:intended )?for publication|nicht zur Veröffentlichung/i.test(text)) notForPrint = true;
    if (/^\(?(eds|editors|editor's note|note to editors)\b/i.test(text) || notForPrint) out.push(passage(text, 'advisory'));
    else if (/^#{1,3}\s/.test(text)) out.push(passage(text.replace(/^#+\s*/, ''), 'heading'));
    else out.push(passage(text));
  }
  return out;
}

/** DDHHMM MON YY, as the recommendation puts it behind the text; its zone is what the line names, else not known. */
function timeIn(text: string): string | null {
  const match = /\b(\d{2})(\d{2})(\d{2})\s*(GMT|UTC|Z)?\s+([A-Za-z]{3})[a-z]*\s+(\d{4}|\d{2})\b(?:\s*(GMT|UTC))?/.exec(text);
  if (match === null) return null;
  const [, day, hour, minute, zone, month, year, late] = match;
  const century = (year as string).length === 2 ? (Number(year) >= 70 ? 1900 : 2000) : 0;
  return build(century + Number(year), monthNumber(month as string), Number(day), [Number(hour), Number(minute), 0], (zone ?? late) === undefined ? undefined : 'Z');
}
