import { int32, uint8 } from '#core/model/slab.ts';
import type { Version } from '#core/model/version.ts';
import type { OpenRun } from './openRuns.ts';
import type { Weights } from './weights.ts';

/**
 * Words in a row that make a seed; punctuation is passed over. Range 4–6: a moved clause of eight words with one word
 * changed in the middle still holds four in a row.
 */
const SEED_WORDS = 4;

/** Room for the marks of one run of words, a power of two, 4 to 16: with 8 about one run in ten is kept for nothing. */
const MARKS_PER_SHINGLE = 8;

/** The words of a version in order, with a hash of the `SEED_WORDS` words from each. */
export type Shingles = { readonly token: Int32Array; readonly hash: Int32Array; readonly count: number };

/** A run of words that stands exactly once in each version, unmatched in both: its first token on each side. */
export type Seed = { readonly before: number; readonly after: number; readonly ownRun: number; readonly theirRun: number };

export function createShingles(version: Version, weights: Weights): Shingles {
  const { norm, length } = version.tokens;
  const token = int32(length);
  let words = 0;
  for (let t = 0; t < length; t++) if (weights.isWord(norm[t]!)) token[words++] = t;
  const count = Math.max(0, words - SEED_WORDS + 1);
  const hash = int32(count);
  for (let w = 0; w < count; w++) {
    let h = 17;
    for (let k = 0; k < SEED_WORDS; k++) h = Math.imul(h ^ norm[token[w + k]!]!, 0x9e3779b1) ^ (h >>> 15);
    hash[w] = h;
  }
  return { token, hash, count };
}

/**
 * Seeds in the order of the compared version. Hashes are 32 bits: two different runs may share one, which costs a
 * look and no wrong match, since clauses are matched on their words afterwards. Linear.
 */
export function findSeeds(own: Shingles, ownRuns: readonly OpenRun[], theirs: Shingles, theirRuns: readonly OpenRun[]): readonly Seed[] {
  // Most runs of words have no like on the other side: those are passed over before anything is kept of them.
  const marks = uint8(MARKS_PER_SHINGLE * 2 ** Math.ceil(Math.log2(theirs.count + 1)));
  const mask = marks.length - 1;
  eachInside(theirs, theirRuns, (word) => { marks[theirs.hash[word]! & mask] = 1; });
  const open = new Map<number, { word: number; run: number; copies: number; partner: number; partnerRun: number; partnerCopies: number }>();
  eachInside(own, ownRuns, (word, run) => {
    if (marks[own.hash[word]! & mask] === 1) open.set(own.hash[word]!, { word, run, copies: 0, partner: -1, partnerRun: -1, partnerCopies: 0 });
  });
  if (open.size === 0) return [];
  eachInside(theirs, theirRuns, (word, run) => {
    const entry = open.get(theirs.hash[word]!);
    if (entry === undefined) return;
    entry.partner = word;
    entry.partnerRun = run;
  });
  for (let w = 0; w < own.count; w++) {
    const entry = open.get(own.hash[w]!);
    if (entry !== undefined) entry.copies++;
  }
  for (let w = 0; w < theirs.count; w++) {
    const entry = open.get(theirs.hash[w]!);
    if (entry !== undefined) entry.partnerCopies++;
  }
  const seeds: Seed[] = [];
  for (const entry of open.values()) {
    if (entry.partner < 0 || entry.copies !== 1 || entry.partnerCopies !== 1) continue;
    seeds.push({ before: own.token[entry.word]!, after: theirs.token[entry.partner]!, ownRun: entry.run, theirRun: entry.partnerRun });
  }
  return seeds.sort((x, y) => x.after - y.after);
}

/** Calls `visit` for every shingle that lies wholly within one of the runs, both ascending. */
function eachInside(shingles: Shingles, runs: readonly OpenRun[], visit: (word: number, run: number) => void): void {
  let r = 0;
  for (let w = 0; w < shingles.count && r < runs.length; w++) {
    const start = shingles.token[w]!;
    while (r < runs.length && runs[r]!.end <= start) r++;
    const run = runs[r];
    if (run !== undefined && start >= run.start && shingles.token[w + SEED_WORDS - 1]! < run.end) visit(w, r);
  }
}
