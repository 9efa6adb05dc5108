/**
 * Words for how many of a thing, from few to all: one for another is another fact ("most of the dead" → "some of the dead"). Words of one rank
 * are other wording for each other. "None" denies and is a negation. English; general knowledge.
 */
const RANKS = ['few', 'some several', 'many half', 'most', 'all every everyone everybody both each'];

const RANK_OF: ReadonlyMap<string, number> = new Map(RANKS.flatMap((words, rank) => words.split(' ').map((word) => [word, rank] as const)));

/** What may stand beside the word: "most of the", "nearly all". */
const BESIDE: ReadonlySet<string> = new Set('of the a an them these those his her their its our nearly almost'.split(' '));
/** Longest passage, in words, that is one such word. Range 2–4. */
const MAX_WORDS = 4;

/** Whether one short passage, words in small letters, is a word for how many and the other one of another rank, and no more. */
export function isOtherQuantity(before: readonly string[], after: readonly string[]): boolean {
  const [own, theirs] = [rankIn(before), rankIn(after)];
  return own !== null && theirs !== null && own !== theirs;
}

/** The rank of the only word for how many; null where there is none, or another word of sense. */
function rankIn(words: readonly string[]): number | null {
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  let found: number | null = null;
  for (const word of words) {
    const rank = RANK_OF.get(word);
    if (rank === undefined && !BESIDE.has(word)) return null;
    if (rank !== undefined && found !== null) return null;
    if (rank !== undefined) found = rank;
  }
  return found;
}
