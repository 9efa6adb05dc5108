import type { AlignmentBlock } from '#core/model/alignment.ts';
import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import { NO_PINS } from '#core/model/pin.ts';
import { PLAIN_TERMS, type Terms } from '#core/model/terms.ts';
import type { Version } from '#core/model/version.ts';
import { comparePair } from './collate.ts';
import { segment } from './segment/segment.ts';

/**
 * Characters, both texts together, from which their openings are compared ahead, 40,000 to 200,000: five stories of news
 * length. Below it the whole comparison is there before a reader would notice.
 */
const LONG_CHARS = 60_000;
/** Characters of each opening: some fifteen screens, so that passages moved near the top still find their other end. */
const OPENING_CHARS = 40_000;
/** And at most this share of the text, 0 to 1: a larger opening of an article would take as long as the whole. */
const OPENING_SHARE = 0.2;
/** Characters that the agreed opening must hold on each side: about a screen. Less is not worth being shown. */
const SCREEN_CHARS = 4_000;
/** Share of words, 0 to 1, that openings of one story have in common. Below it the texts may begin at different places. */
const SAME_OPENING = 0.3;

/**
 * The openings of two long texts, compared on their own up to the last passage that both have at the same place: what a
 * reader sees first, a good while before the whole is known. Null for shorter texts, and where the openings do not meet.
 */
export function compareAhead(before: Draft, after: Draft, terms: Terms = PLAIN_TERMS): Comparison | null {
  if (before.text.length + after.text.length < LONG_CHARS) return null;
  const [first, second] = [cut(before, paragraphEnd(before.text)), cut(after, paragraphEnd(after.text))];
  if (first === null || second === null) return null;
  const rough = compared(first, second, terms);
  if (rough.measures.verbatimShare < SAME_OPENING) return null;
  // Behind the last passage in its place, words would seem new or gone whose other half lies beyond the cut.
  const last = rough.blocks.findLast((block) => block.before.length > 0 && block.after.length > 0 && !block.moved);
  if (last === undefined) return null;
  const left = cut({ ...first, text: rough.before.text }, endOf(rough.before, last.before));
  const right = cut({ ...second, text: rough.after.text }, endOf(rough.after, last.after));
  return left === null || right === null ? null : compared(left, right, terms);
}

function compared(before: Draft, after: Draft, terms: Terms): Comparison {
  const lexicon = createLexicon();
  return comparePair(segment(before, lexicon), segment(after, lexicon), lexicon, NO_PINS, terms);
}

const cut = (draft: Draft, end: number): Draft | null => (end < SCREEN_CHARS ? null : { ...draft, text: draft.text.slice(0, end) });

/** The last line's end within an opening; 0 where it has none. */
const paragraphEnd = (text: string): number => text.slice(0, Math.min(OPENING_CHARS, text.length * OPENING_SHARE)).lastIndexOf('\n') + 1;

/** Where the last of a block's paragraphs ends, in UTF-16 units of the version's text. */
const endOf = (version: Version, paragraphs: AlignmentBlock['before']): number =>
  Math.max(0, ...paragraphs.map((p) => version.paragraphs[p]?.chars.end ?? 0));
