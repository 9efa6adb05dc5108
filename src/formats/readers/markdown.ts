import { fail, ok } from '#core/model/result.ts';
import type { Role } from '#core/model/draft.ts';
import { copyDraft, passage, type Passage } from './copy.ts';
import { decodeText, refusalOf } from './plain.ts';
import { isoTime } from './isoTime.ts';
import type { Read } from './reading.ts';

/**
 * Markdown (CommonMark's blocks, without its corner cases): paragraphs, headings, list items and quotations as
 * paragraphs of their own, marks of emphasis and links taken off, because they are typography. The text with its
 * marks is the other reading.
 */
export const read: Read = async ({ bytes, name }, budget, options) => {
  const decoded = await decodeText(bytes, options.encoding);
  const refused = refusalOf(decoded, name, options.encoding);
  if (refused !== null) return fail(refused);
  const { text, guess, remarks } = decoded;
  budget.spend('chars', text.length);
  const { facts, body } = frontMatter(text);
  const passages = blocks(body);
  const title = facts.get('title') ?? passages.find((one) => one.role === 'headline')?.text ?? null;
  const copy: Passage[] = [];
  if (facts.has('title') && !passages.some((one) => one.role === 'headline')) copy.push(passage(facts.get('title') as string, 'headline'));
  if (facts.has('author')) copy.push(passage(facts.get('author') as string, 'byline'));
  const draft = copyDraft(name, [...copy, ...passages], {
    title,
    source: facts.get('source') ?? facts.get('publication') ?? null,
    slug: facts.get('slug') ?? null,
    publishedAt: isoTime(facts.get('date') ?? facts.get('published') ?? null),
  });
  const asTyped = { ...draft, text, roles: [] };
  return ok({ format: 'Markdown', drafts: [draft], guess, alternatives: [{ kind: 'with-marks', name: '', drafts: [asTyped] }], remarks });
};

/** YAML between two lines of three dashes, single-line values only; anything else is left in the text. */
function frontMatter(text: string): { readonly facts: ReadonlyMap<string, string>; readonly body: string } {
  const match = /^---\n((?:[^\n]*\n){0,100}?)---[ \t]*(?:\n|$)/.exec(text);
  const lines = match?.[1]?.split('\n').filter((line) => line.trim() !== '') ?? [];
  if (match === null || lines.length === 0 || !lines.every((line) => /^[\w-]+:|^\s|^#/.test(line))) return { facts: new Map(), body: text };
  const facts = new Map<string, string>();
  for (const line of lines) {
    const pair = /^([\w-]+):\s*(.+)$/.exec(line);
    if (pair !== null) facts.set((pair[1] as string).toLowerCase(), (pair[2] as string).trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { facts, body: text.slice(match[0].length) };
}

/** Splits the text into blocks line by line; never backtracks, so a hostile file costs no more than its length. */
function blocks(text: string): readonly Passage[] {
  const out: Passage[] = [];
  let open: string[] = [];
  let fence: string | null = null;
  let headings = 0;
  let isListOpen = false;
  const notes: string[] = [];
  const close = (role: Role | null = null): void => {
    if (open.length > 0) out.push(passage(unmark(open.join('\n')), role));
    open = [];
  };
  const heading = (level: number): Role => (++headings === 1 && level <= 2 && out.length === 0 ? 'headline' : 'heading');
  for (const line of text.split('\n')) {
    const fenceMark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (fence !== null) {
      if (fenceMark?.startsWith(fence) === true) {
        if (open.length > 0) out.push(passage(open.join(' ')));
        open = [];
        fence = null;
      } else open.push(line);
      continue;
    }
    if (fenceMark !== undefined) {
      close();
      fence = fenceMark;
      continue;
    }
    const bare = line.replace(/^(?: {0,3}> ?)+/, '');
    if (bare.trim() === '') {
      close();
      continue;
    }
    const atx = /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(bare);
    if (atx !== null) {
      close();
      open = [(atx[2] ?? '').trimEnd().replace(/(?:^|[ \t])#+$/, '')];
      close(heading((atx[1] as string).length));
      continue;
    }
    if (open.length > 0 && /^ {0,3}(=+|-{2,})[ \t]*$/.test(bare)) {
      close(heading(bare.includes('=') ? 1 : 2));
      continue;
    }
    if (/^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(bare)) {
      close();
      continue;
    }
    const note = /^ {0,3}\[\^[^\]\s]{1,60}\]:\s+(.*)$/.exec(bare);
    if (note !== null) {
      close();
      notes.push(note[1] ?? '');
      continue;
    }
    if (/^ {0,3}\[[^\]]{1,200}\]:\s/.test(bare) || /^\s*<!--.*-->\s*$/.test(bare)) continue;
    // The line under a table's head; one simple class, because longer patterns over long lines cost their square.
    if (/^[\s:|-]+$/.test(bare) && bare.includes('|') && bare.includes('-')) continue;
    const item = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/.exec(bare);
    if (item !== null && (open.length === 0 || /^\s*(?:[-*+]|1[.)])/.test(bare) || !/\d/.test(bare.charAt(0)) || isListOpen)) {
      close();
      isListOpen = true;
      open.push(item[1] ?? '');
      continue;
    }
    isListOpen = isListOpen && open.length > 0;
    open.push(bare.trim().replace(/^\|(.*)\|$/, (_, row: string) => row.split('|').map((cell) => cell.trim()).join(' ')));
  }
  close();
  for (const text of notes) out.push(passage(unmark(text), 'footnote'));
  return out;
}

/** Takes inline marks off: what a reader of the finished page sees. */
export function unmark(text: string): string {
  return text
    .replace(/\\\n/g, ' ')
    .replace(/\[\^[^[\]\s]{1,60}\]/g, '')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/!\[([^[\]\n]{0,500})\]\([^()[\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/g, '$1')
    .replace(/\[([^[\]\n]{1,500})\]\([^()[\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/g, '$1')
    .replace(/\[([^[\]\n]{1,500})\]\[[^[\]\n]{0,200}\]/g, '$1')
    .replace(/<((?:https?|mailto):[^>\s]{1,2000})>/g, '$1')
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,500})?\/?>/gi, '')
    .replace(/(?<![\\*\p{L}\p{N}])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?!\*)/gu, '$2')
    .replace(/(?<![\\*])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?!\*)/gu, '$2')
    .replace(/(?<![\\_\p{L}\p{N}])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![_\p{L}\p{N}])/gu, '$2')
    .replace(/~~([^~\n]{1,2000})~~/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|mdash|ndash|hellip|ldquo|rdquo|lsquo|rsquo|#\d{1,7}|#x[0-9a-f]{1,6});/gi, (_, name: string) => entity(name))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', mdash: '—', ndash: '–', hellip: '…', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’',
};

function entity(name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : 0;
  if (code > 0) return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
  return ENTITIES[name.toLowerCase()] ?? `&${name};`;
}
