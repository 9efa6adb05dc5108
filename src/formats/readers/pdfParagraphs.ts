import type { Role } from '#core/model/draft.ts';
import { oneLine, passage, type Passage } from './copy.ts';
import { median, type PdfLine } from './pdfLines.ts';

/** Gap between lines, against the usual one of the text, from which a new paragraph begins. */
const PARAGRAPH_GAP = 1.3;
/** Indent of a first line, in type sizes. */
const MIN_INDENT = 0.6;
/** Difference of type sizes that parts lines: a headline from its text. */
const OTHER_SIZE = 1.12;
/** Sizes over the body's from which a line at the top is the headline, and from which it is a subhead. */
const HEADLINE_SIZE = 1.35;
const HEADING_SIZE = 1.12;
/** Longest subhead, characters. */
const MAX_HEADING = 160;

const SENTENCE_END = /[.!?…:;][)"'”’»\]]*\d*$/;

type Paragraph = { lines: PdfLine[]; texts: string[] };

/** Joins lines to paragraphs, over columns and pages too, and undoes hyphenation. */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): readonly Passage[] {
  const lines = pages.flatMap((page, at) => page.map((line) => ({ ...line, column: line.column + at * 100 }))).filter((line) => line.text.trim() !== '');
  if (lines.length === 0) return [];
  const words = vocabulary(lines);
  const leading = usualLeading(lines) / median(lines.map((line) => line.size));
  const indents = lines.filter((line) => line.left - line.columnLeft >= MIN_INDENT * line.size && line.left - line.columnLeft < 4 * line.size).length;
  const indented = indents >= 2 && indents >= lines.length * 0.08;

  const paragraphs: Paragraph[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const open = paragraphs[paragraphs.length - 1];
    if (before === undefined || open === undefined || startsParagraph(before, line, leading, indented)) paragraphs.push({ lines: [line], texts: [line.text.trim()] });
    else {
      open.lines.push(line);
      open.texts.push(line.text.trim());
    }
  }
  return withRoles(paragraphs.map((one) => ({ text: oneLine(joinLines(one.texts, words)), lines: one.lines })));
}

/** `leading`: usual distance of lines, in type sizes. */
function startsParagraph(before: PdfLine, line: PdfLine, leading: number, indented: boolean): boolean {
  const ratio = line.size / before.size;
  if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) return true;
  const isIndented = line.left - line.columnLeft >= MIN_INDENT * line.size;
  const wasIndented = before.left - before.columnLeft >= MIN_INDENT * before.size;
  const ended = SENTENCE_END.test(before.text.trim());
  if (/^[•‣▪–-]\s/.test(line.text) && /^[•‣▪–-]\s|[:.]$/.test(before.text)) return true;
  if (before.column !== line.column) {
    // A new column or page: the paragraph goes on unless the last line ended it.
    if (indented) return isIndented || (ended && hasRoom(before, line));
    return ended;
  }
  if (before.y - line.y > PARAGRAPH_GAP * leading * line.size) return true;
  if (indented && isIndented && !wasIndented) return true;
  if (indented && isIndented && wasIndented && ended) return true;
  return ended && hasRoom(before, line);
}

/** Whether the next line's first word would have stood on this line: then somebody broke it on purpose. */
function hasRoom(before: PdfLine, line: PdfLine): boolean {
  const first = line.text.trim().split(/\s+/)[0] ?? '';
  const perChar = (line.right - line.left) / Math.max(1, line.text.length);
  return before.right + (first.length + 1) * perChar < before.columnRight - perChar;
}

function usualLeading(lines: readonly PdfLine[]): number {
  const gaps: number[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before !== undefined && before.column === line.column && before.y > line.y && before.y - line.y < 3 * line.size) gaps.push(before.y - line.y);
  }
  // The lower third: in copy of one-line paragraphs the middle would be the gap between paragraphs.
  const sorted = gaps.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 3)] ?? (lines[0] as PdfLine).size * 1.2;
}

/** Words that stand whole inside lines: what a broken word is checked against. */
function vocabulary(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const all = line.text.trim().split(/\s+/);
    for (const word of all.slice(0, -1)) words.add(word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  }
  return words;
}

function joinLines(texts: readonly string[], words: ReadonlySet<string>): string {
  let out = '';
  for (const text of texts) {
    if (out === '') out = text;
    else out = joinTwo(out, text, words);
  }
  return out;
}

/**
 * Joins over a line end. A hyphen between two small letters was put there by the typesetter, unless the word with its
 * hyphen stands elsewhere and the one without does not. East Asian lines are joined without a blank.
 */
function joinTwo(before: string, after: string, words: ReadonlySet<string>): string {
  const broken = /([\p{L}\p{N}’'-]*\p{L})([-\u00ad\u2010])$/u.exec(before);
  const head = /^[\p{L}’']+/u.exec(after)?.[0];
  if (broken !== null && head !== undefined) {
    const [whole, left = '', mark] = broken;
    const stem = before.slice(0, before.length - (whole?.length ?? 0));
    if (mark === '\u00ad') return `${stem}${left}${after}`;
    const joined = `${left}${head}`.toLowerCase();
    const hyphened = `${left}-${head}`.toLowerCase();
    if (/^\p{Ll}/u.test(after) && (words.has(joined) || !words.has(hyphened))) return `${stem}${left}${after}`;
    return `${before}${after}`;
  }
  if (/[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]$/.test(before) && /^[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/.test(after)) return before + after;
  return /[–—/]$/.test(before) && !/\s[–—]$/.test(before) ? before + after : `${before} ${after}`;
}

function withRoles(paragraphs: readonly { readonly text: string; readonly lines: readonly PdfLine[] }[]): readonly Passage[] {
  const weights = new Map<number, number>();
  for (const { text, lines } of paragraphs) {
    const size = Math.round(median(lines.map((line) => line.size)) * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + text.length);
  }
  const bodySize = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  let headlineAt = -1;
  let largest = bodySize * HEADLINE_SIZE;
  for (const [i, { lines, text }] of paragraphs.slice(0, 6).entries()) {
    const size = (lines[0] as PdfLine).size;
    if (size > largest && text.length < 300) {
      headlineAt = i;
      largest = size;
    }
  }
  return paragraphs.map(({ text, lines }, i): Passage => {
    const size = (lines[0] as PdfLine).size;
    const role: Role | null = i === headlineAt ? 'headline' : size >= bodySize * HEADING_SIZE && text.length <= MAX_HEADING && i > headlineAt && !/[.!?]$/.test(text) ? (i === headlineAt + 1 ? 'standfirst' : 'heading') : null;
    return passage(text, role);
  });
}
