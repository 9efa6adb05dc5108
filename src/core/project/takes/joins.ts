import type { ChangeId } from '#core/model/change.ts';
import { composeStretches, type Loom } from './compose.ts';
import { joinText, type Stretch } from './joinText.ts';

/**
 * A join that no version made and that reads wrong: `open-quote`, a quotation without its other mark; `no-stop`, a paragraph
 * that breaks off; `twice`, a word that stands twice where two readings meet. `words`: the end of the passage, to find it by.
 */
export type Rub = { readonly kind: 'open-quote' | 'no-stop' | 'twice'; readonly paragraph: number; readonly words: string };

/** Most characters of the copy that name a place. */
const WORDS_MAX_CHARS = 48;

/**
 * What to look at in a reading that is neither version's: paragraphs counted from 0. Takes that each make sense can leave
 * a sentence that does not; the reader is told where, and decides. Linear.
 */
export function findRubs(loom: Loom, taken: ReadonlySet<ChangeId>): readonly Rub[] {
  const stretches = composeStretches(loom, taken);
  const known = new Set([loom.comparison.before, loom.comparison.after].flatMap(({ text, paragraphs }) => paragraphs.map(({ chars }) => text.slice(chars.start, chars.end))));
  const rubs: Rub[] = [];
  inParagraphs(stretches).forEach((own, paragraph) => {
    const text = joinText(loom.comparison, own);
    if (known.has(text)) return;
    const words = text.length <= WORDS_MAX_CHARS ? text : `… ${text.slice(text.indexOf(' ', text.length - WORDS_MAX_CHARS) + 1)}`;
    if (isOpen(text)) rubs.push({ kind: 'open-quote', paragraph, words });
    if (!ENDS.test(text) && bothEnd(loom, own)) rubs.push({ kind: 'no-stop', paragraph, words });
    if (meetsTwice(loom, own)) rubs.push({ kind: 'twice', paragraph, words });
  });
  return rubs;
}

function inParagraphs(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const out: Stretch[][] = [];
  for (const stretch of stretches) {
    if (stretch.breakBefore || out.length === 0) out.push([]);
    out.at(-1)!.push(stretch);
  }
  return out;
}

const ENDS = /[.!?…。！？:"”'’»)]$/u;
const opening = /[“«„]/gu;
const closing = /[”»]/gu;

/** Straight marks come in twos; an opening curly one may stay open, as a quotation may go on in the next paragraph. */
function isOpen(text: string): boolean {
  if (((text.match(/"/gu) ?? []).length & 1) === 1) return true;
  return (text.match(closing) ?? []).length > (text.match(opening) ?? []).length;
}

/** The paragraphs that its first words come from end with a stop in both versions. */
function bothEnd({ comparison, ground }: Loom, own: readonly Stretch[]): boolean {
  return own.every(({ side, start }) => {
    const version = comparison[side];
    const { chars } = version.paragraphs[ground.paragraphOf[side][start]!]!;
    return ENDS.test(version.text.slice(chars.start, chars.end));
  });
}

function meetsTwice({ comparison }: Loom, own: readonly Stretch[]): boolean {
  return own.some((stretch, i) => {
    const last = own[i - 1];
    if (last === undefined || last.side === stretch.side) return false;
    const word = (s: Stretch, t: number): string => comparison[s.side].text.slice(comparison[s.side].tokens.start[t], comparison[s.side].tokens.end[t]);
    const first = word(stretch, stretch.start);
    return /^\p{L}/u.test(first) && word(last, last.end - 1).toLowerCase() === first.toLowerCase();
  });
}
