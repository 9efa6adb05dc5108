import type { Role } from '#core/model/draft.ts';
import { isNameLine, isSignature } from './bylines.ts';
import { isWordCharacter } from '../characters.ts';
import { countWords, endsSentence, lastSign } from './shape.ts';

/** Longest headline: 22 words or 160 UTF-16 units; wires cut at 60 to 100 units, long web headlines reach 140. */
const MAX_HEADLINE_WORDS = 22;
const MAX_HEADLINE_UNITS = 160;
/** Longest standfirst between a headline and a byline, in words. */
const MAX_STANDFIRST_WORDS = 60;
/** Signs a headline may open with. */
const OPENING = '"“”‘\'«‹„([¿¡@#$€£';
/** Lines between a headline and the story that may be standfirsts. */
const MAX_STANDFIRSTS = 3;
/** Paragraphs from the top in which a story must have begun. */
const MAX_HEAD_PARAGRAPHS = 16;

/**
 * Fills in headline and standfirst among the undecided paragraphs before the lede. A headline is short, has no final
 * stop and stands over a longer paragraph that has one; given twice, it is a headline twice. What has a stop is left to
 * be the lede, unless a byline after it shows that the story has not begun.
 */
export function markHead(texts: readonly string[], roles: (Role | null)[]): void {
  let headline: string | null = null;
  let standfirsts = 0;
  const limit = Math.min(texts.length, MAX_HEAD_PARAGRAPHS);
  const bylineAt = roles.findIndex((role, i) => i < limit && role === 'byline');
  for (let i = 0; i < limit && standfirsts < MAX_STANDFIRSTS; i++) {
    const text = texts[i] ?? '';
    if (roles[i] !== null) continue;
    if (headline !== null && sameHeadline(text, headline)) roles[i] = 'headline';
    else if (headline !== null && isSignature(text) && storyFollows(texts, roles, i)) roles[i] = 'byline';
    else if (headline === null && isHeadline(texts, roles, i)) {
      headline = text;
      roles[i] = 'headline';
    } else if (headline !== null && isHeadline(texts, roles, i)) roles[i] = isNameLine(text) ? 'byline' : 'standfirst';
    else if (headline !== null && i < bylineAt && countWords(text, MAX_STANDFIRST_WORDS + 1) <= MAX_STANDFIRST_WORDS) roles[i] = 'standfirst';
    else return;
    if (roles[i] === 'standfirst') standfirsts++;
  }
}

function isHeadline(texts: readonly string[], roles: readonly (Role | null)[], i: number): boolean {
  const text = texts[i] ?? '';
  if (text.length > MAX_HEADLINE_UNITS || countWords(text, MAX_HEADLINE_WORDS + 1) > MAX_HEADLINE_WORDS) return false;
  const sign = lastSign(text);
  if (/^["“][^"”]*["”]$/.test(text) || !isWordCharacter(text, OPENING.includes(text.charAt(0)) ? 1 : 0)) return false;
  if (',:;،、：；'.includes(sign)) return false;
  if (!storyFollows(texts, roles, i)) return false;
  if ('?!？！؟'.includes(sign)) return isVouchedFor(texts, roles, i) && !/[.!?]["”’]? \S/.test(text);
  return !endsSentence(text);
}

/** A question may be the lede; it is a headline where it is given twice or other furniture stands before the story. */
function isVouchedFor(texts: readonly string[], roles: readonly (Role | null)[], i: number): boolean {
  const next = roles[i + 1];
  return next === 'byline' || next === 'dateline' || next === 'caption' || next === 'credit' || sameHeadline(texts[i] ?? '', texts[i + 1] ?? '');
}

/** Does a longer paragraph that ends as sentences do stand below, near enough to be the lede? */
function storyFollows(texts: readonly string[], roles: readonly (Role | null)[], i: number): boolean {
  const units = texts[i]?.length ?? 0;
  for (let j = i + 1; j < texts.length && j <= i + MAX_HEAD_PARAGRAPHS; j++) {
    const text = texts[j] ?? '';
    if (roles[j] === null && text.length > units && endsSentence(text)) return true;
  }
  return false;
}

const sameHeadline = (a: string, b: string): boolean => bare(a) === bare(b);

/** Letters and digits in lower case. */
function bare(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) if (isWordCharacter(text, i)) out += text.charAt(i);
  return out.toLowerCase();
}
