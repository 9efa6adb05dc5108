import { fail, ok } from '#core/model/result.ts';
import { distinctNames } from './wireItem.ts';
import { decodeText } from './plain.ts';
import { hasTextColumn, rowDraft } from './json.ts';
import type { Read, ReadDraft, Remark } from './reading.ts';
import { CSV_SEPARATORS, csvSeparator } from './sniff.ts';

const KIND = 'table';

/** A table of versions (RFC 4180, any usual separator): one row each, columns told by their heads. */
export const read: Read = async ({ bytes, name }, budget, options) => {
  const { text, guess } = await decodeText(bytes, options.encoding);
  budget.spend('chars', text.length);
  const separator = csvSeparator(text) ?? likeliestSeparator(text);
  const parsed = rows(text, separator);
  if (parsed === null) return fail({ code: 'damaged-file', name, kind: KIND, reason: 'a quoted cell is never closed' });
  budget.spend('drafts', Math.max(0, parsed.length - 1));
  const [head = [], ...body] = parsed;
  const keys = keysOf(head, body);
  const drafts: ReadDraft[] = [];
  let ragged = 0;
  for (const cells of body) {
    if (cells.length === 1 && cells[0]?.trim() === '') continue;
    if (cells.length < keys.length) ragged += 1;
    const record = Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? '']));
    if (hasTextColumn(record)) drafts.push(await rowDraft(record, name, budget));
  }
  if (drafts.length === 0) return fail({ code: 'no-text', name, kind: 'table without a column of texts' });
  const last = body.findLast((cells) => !(cells.length === 1 && cells[0]?.trim() === ''));
  const remarks: Remark[] = ragged > 0 && last !== undefined && last.length < keys.length ? [{ kind: 'cut-short', reason: 'its last row has fewer cells than the others' }] : [];
  const same = drafts.some((one, i) => drafts.findIndex((other) => other.name === one.name) !== i);
  return ok({ format: KIND, drafts: same ? distinctNames(name, drafts) : drafts, guess, alternatives: [], remarks });
};

/** Blanks that may stand before a cell's opening quotation mark. */
const MAX_LEADING_BLANKS = 20;

/** Cells by RFC 4180; null where a quotation mark is never closed. */
function rows(text: string, separator: string): readonly string[][] | null {
  const out: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let at = 0;
  while (at < text.length) {
    if (quoted) {
      const end = text.indexOf('"', at);
      if (end < 0) return null;
      cell += text.slice(at, end);
      if (text.charAt(end + 1) === '"') {
        cell += '"';
        at = end + 2;
      } else {
        quoted = false;
        at = end + 1;
      }
      continue;
    }
    const char = text.charAt(at);
    if (char === '"' && cell.length < MAX_LEADING_BLANKS && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (char === separator) {
      row.push(cell);
      cell = '';
    } else if (char === '\n') {
      out.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += char;
    at += 1;
  }
  if (quoted) return null;
  if (cell !== '' || row.length > 0) out.push([...row, cell]);
  return out;
}

/** Column names the record reader knows; where no head names a text, the column with the longest cells is it. */
function keysOf(head: readonly string[], body: readonly (readonly string[])[]): readonly string[] {
  const keys = head.map((cell) => canonical(cell.trim()));
  if (hasTextColumn(Object.fromEntries(keys.map((key) => [key, 'x'])))) return keys;
  const lengths = head.map((_, column) => body.reduce((sum, cells) => sum + (cells[column]?.length ?? 0), 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  return keys.map((key, column) => (column === longest ? 'text' : key));
}

const CANONICAL: Readonly<Record<string, string>> = { 'published at': 'publishedAt', 'body text': 'text', headline: 'headline', texto: 'text', texte: 'text', contenido: 'text', testo: 'text', paragraph: 'text', 'plain text': 'text' };

const canonical = (head: string): string => CANONICAL[head.toLowerCase()] ?? head.toLowerCase().replace(/^published_?at$/, 'publishedAt');

function likeliestSeparator(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  return [...CSV_SEPARATORS].sort((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
}
