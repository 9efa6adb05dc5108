import { append } from './append.ts';
import { fail, ok } from '#core/model/result.ts';
import type { Budget } from './budget.ts';
import { copyDraft, oneLine, passage, type Passage } from './copy.ts';
import { fragmentPassages } from './html.ts';
import { isoTime } from './isoTime.ts';
import { asList, asRecord, asText, parseJson, type JsonRecord } from './jsonValue.ts';
import type { Read, ReadDraft } from './reading.ts';
import { unwrap } from './unwrap.ts';
import { distinctNames, wireLabel } from './wireItem.ts';

const KIND = 'JSON';

const TEXT_KEYS = ['text', 'body', 'content', 'story', 'copy', 'article', 'articleBody', 'body_text', 'plain_text', 'plainText', 'html', 'body_html', 'paragraphs', 'summary_detail'];
const NAME_KEYS = ['name', 'label', 'id', 'version', 'revision'];
const TITLE_KEYS = ['title', 'headline', 'hed', 'subject'];
const TIME_KEYS = ['publishedAt', 'published_at', 'published', 'time', 'date', 'datePublished', 'dateModified', 'updated', 'updated_at', 'modified', 'timestamp', 'created', 'created_at', 'versioncreated'];
const SOURCE_KEYS = ['source', 'agency', 'publisher', 'outlet', 'publication', 'site'];
const BYLINE_KEYS = ['byline', 'author', 'by'];

/**
 * A list of versions as JSON, in the shapes that people and programs write: a list of texts or of objects with a text,
 * such a list under any key, or an object of name → text.
 */
export const read: Read = async ({ bytes, name }, budget) => {
  const parsed = parseJson(bytes, name, KIND, budget);
  if (!parsed.ok) return parsed;
  const drafts = await draftsIn(parsed.value, name, budget, 0);
  if (drafts.length === 0) return fail({ code: 'no-text', name, kind: 'JSON without a list of texts' });
  return ok({ format: KIND, drafts: drafts.length === 1 ? drafts : distinctNamed(name, drafts), guess: null, alternatives: [], remarks: [] });
};

type Named = { readonly own: string | null; readonly draft: ReadDraft };

const distinctNamed = (name: string, found: readonly ReadDraft[]): readonly ReadDraft[] =>
  found.some((one, i) => found.findIndex((other) => other.name === one.name) !== i) ? distinctNames(name, found) : found;

async function draftsIn(value: unknown, name: string, budget: Budget, depth: number): Promise<readonly ReadDraft[]> {
  if (depth > 5) return [];
  if (typeof value === 'string') return value.trim().length > 0 && depth > 0 ? [(await textDraft(value, name, budget, {})).draft] : [];
  if (Array.isArray(value)) {
    budget.spend('drafts', value.every((one) => asRecord(one) !== null) ? value.length : 0);
    const out: ReadDraft[] = [];
    for (const one of value) {
      const record = asRecord(one);
      if (record === null) append(out, (await draftsIn(one, name, budget, depth + 1)));
      else if (textOf(record) !== null) out.push(await recordDraft(record, name, budget));
      else append(out, (await draftsIn(record, name, budget, depth + 1)));
    }
    return out;
  }
  const record = asRecord(value);
  if (record === null) return [];
  const own = textOf(record);
  if (own !== null && isStory(own)) return [await recordDraft(record, name, budget)];
  for (const inner of Object.values(record)) {
    if (Array.isArray(inner) || asRecord(inner) !== null) {
      const found = await draftsIn(inner, name, budget, depth + 1);
      if (found.length > 0) return found;
    }
  }
  if (own !== null) return [await recordDraft(record, name, budget)];
  // An object of name → text: every value is a text of more than a few words.
  const entries = Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim().split(/\s+/).length > 4);
  const out: ReadDraft[] = [];
  for (const [key, text] of entries) out.push({ ...(await textDraft(text, name, budget, {})).draft, name: key.slice(0, 120) });
  return out;
}

/** The text of an object: a string, or a list of paragraphs. */
function textOf(record: JsonRecord): string | null {
  for (const key of TEXT_KEYS) {
    const text = asText(record[key]);
    if (text !== null && typeof record[key] === 'string') return text;
    const list = asList(record[key]);
    if (list.length > 0 && list.every((one) => typeof one === 'string')) return list.join('\n\n');
  }
  return null;
}

/** Words from which a text is a story and not the name of one. */
const MIN_STORY_WORDS = 6;
const isStory = (text: string): boolean => text.trim().split(/\s+/).length >= MIN_STORY_WORDS;

const first = (record: JsonRecord, keys: readonly string[]): string | null => {
  for (const key of keys) {
    const text = asText(record[key]) ?? asText(asRecord(record[key])?.['name']);
    if (text !== null) return oneLine(text);
  }
  return null;
};

async function recordDraft(record: JsonRecord, name: string, budget: Budget): Promise<ReadDraft> {
  const title = first(record, TITLE_KEYS);
  const byline = first(record, BYLINE_KEYS);
  const { draft } = await textDraft(textOf(record) as string, name, budget, { title, byline, record });
  const own = first(record, NAME_KEYS);
  return { ...draft, name: own !== null && own.length > 1 ? own.slice(0, 120) : draft.label ?? (title ?? draft.name).slice(0, 120) };
}

async function textDraft(text: string, name: string, budget: Budget, about: { title?: string | null; byline?: string | null; record?: JsonRecord }): Promise<Named> {
  const isMarkup = /<(p|div|br|h[1-6])\b[^<>]*>/i.test(text);
  const body: readonly Passage[] = isMarkup ? (await fragmentPassages(text, budget)).passages : unwrap(text).map((one) => passage(oneLine(one)));
  const { title = null, byline = null, record = {} } = about;
  const opening = new Set(body.slice(0, 3).map((one) => one.text));
  const head = [
    ...(title === null || opening.has(title) ? [] : [passage(title, 'headline')]),
    ...(byline === null || opening.has(byline) ? [] : [passage(byline, 'byline')]),
  ];
  const marked = body.map((one, i) => (i < 3 && one.role === null ? passage(one.text, one.text === title ? 'headline' : one.text === byline ? 'byline' : null) : one));
  const source = first(record, SOURCE_KEYS);
  const publishedAt = isoTime(first(record, TIME_KEYS));
  const label = source === null && publishedAt === null ? null : wireLabel({ source, take: first(record, ['take']), version: null, publishedAt, slug: null });
  return { own: null, draft: copyDraft(name, [...head, ...marked], { title, source, label, slug: first(record, ['slug', 'slugline']), publishedAt }) };
}

/** Makes a draft of a table's row as if it were a JSON object. */
export const rowDraft = recordDraft;
export const hasTextColumn = (record: JsonRecord): boolean => textOf(record) !== null;
