import type { Role } from '#core/model/draft.ts';
import { classAt, CharClass, isLower, isWordCharacter } from '../characters.ts';
import { countWords, endsSentence, isAllCaps, isTitleCase } from './shape.ts';

/** Longest heading between paragraphs, in words; set in capitals throughout it may be a little longer. */
const MAX_HEADING_WORDS = 8;
const MAX_HEADING_UNITS = 72;
/** In sentence case only lines this short count, and only where the text has at least two of them. */
const MAX_PLAIN_WORDS = 4;
const MIN_PLAIN_HEADINGS = 2;
/** A heading stands over a real paragraph: at least so many UTF-16 units. */
const MIN_SECTION_UNITS = 80;

/**
 * Marks headings between body paragraphs: a short line without stop, after a paragraph that ends and before one that is
 * long. Typed half-finished, a paragraph looks alike; so the line must be in capitals, in title case, or one of several.
 */
export function markHeadings(texts: readonly string[], roles: (Role | null)[]): void {
  const plain: number[] = [];
  let before = -1;
  for (let i = 0; i < texts.length; i++) {
    if (roles[i] !== null) continue;
    const text = texts[i] ?? '';
    if (before >= 0 && isShortLine(text) && endsSentence(texts[before] ?? '') && opensSection(texts, roles, i)) {
      if (/^#{1,6} \S/.test(text) || isAllCaps(text) || (isTitleCase(text) && countWords(text, 3) > 1)) roles[i] = 'heading';
      else if (countWords(text, MAX_PLAIN_WORDS + 1) <= MAX_PLAIN_WORDS) plain.push(i);
    }
    if (roles[i] === null) before = i;
  }
  if (plain.length >= MIN_PLAIN_HEADINGS) for (const i of plain) roles[i] = 'heading';
}

function isShortLine(text: string): boolean {
  if (text.length > MAX_HEADING_UNITS || countWords(text, MAX_HEADING_WORDS + 1) > MAX_HEADING_WORDS) return false;
  const first = /^#{1,6} /.exec(text)?.[0].length ?? 0;
  const last = text.length - 1;
  return (isWordCharacter(text, last) || classAt(text, last) === CharClass.mark || text.endsWith(')')) && isWordCharacter(text, first) && !isLower(text, first);
}

function opensSection(texts: readonly string[], roles: readonly (Role | null)[], i: number): boolean {
  for (let j = i + 1; j < texts.length; j++) {
    const text = texts[j] ?? '';
    if (roles[j] === null) return text.length >= MIN_SECTION_UNITS && endsSentence(text);
    if (roles[j] !== 'caption' && roles[j] !== 'credit' && roles[j] !== 'junk' && roles[j] !== 'tag') return false;
  }
  return false;
}
