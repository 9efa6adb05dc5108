import { type SubstantiveRule } from '../rule.ts';
import type { Passage, Wing } from '../passage.ts';
import { TITLE_WORDS } from '../words/titles.ts';

/** The office or rank beside a name changed, came or went: "Foreign Minister Ana Ruiz" → "Ana Ruiz". */
export const title: SubstantiveRule = {
  rank: 'substantive', name: 'title', feature: 'title',
  applies: ({ before, after }: Passage): boolean => {
    const own = isTitle(before);
    const theirs = isTitle(after);
    return (own && theirs) || (own && after.words.length === 0) || (theirs && before.words.length === 0);
  },
};

const JOINING = new Set(['of', 'the', 'and', 'for']);
const CAPITAL = /^\p{Lu}\p{Ll}/u;

function isTitle(wing: Wing): boolean {
  if (wing.words.length === 0) return false;
  let titles = 0;
  for (const word of wing.words) {
    if (TITLE_WORDS.has(word.norm)) titles++;
    else if (!JOINING.has(word.norm) && !(CAPITAL.test(word.text) && wing.words.length > 1)) return false;
  }
  if (titles === 0) return false;
  // "Rep. Quill": the stop of a short title is a token of its own.
  const next = wing.right.find((word) => word.norm !== '.');
  return next !== undefined && CAPITAL.test(next.text) && /\p{L}/u.test(next.text);
}
