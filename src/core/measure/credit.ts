import { CreditKind, type Credits, type WordCredit } from '#core/model/credits.ts';
import { pairIndex, type Kinship } from '#core/model/kindred.ts';
import type { Version } from '#core/model/version.ts';
import { bodyWords, fileRuns, sharedRuns, type RunTable, type Words } from './runs.ts';

/** What one version has of another: for each word, the token there that stands in a shared run with it, or -1. */
type Found = Int32Array;

/** Credits the words of every version: by runs of five first, then by what the alignment pairs. O(pairs × words). */
export function creditWords(versions: readonly Version[], kinships: readonly Kinship[]): Credits {
  const words = versions.map(bodyWords);
  const tables = words.map(fileRuns);
  const kin = (version: number, other: number): Answers => answersOf(kinships, version, other);
  const found = versions.map((_, i) => versions.map((__, j): Found => (i === j ? EMPTY : runsIn(words[i]!, tables[j]!, kin(i, j)))));
  const shares = found.map((row, i) => row.map((at, j) => (i === j ? 1 : shareOf(at))));
  const credit = (within: (i: number, j: number) => boolean): readonly WordCredit[] =>
    versions.map((version, i) => creditOf(version, words[i]!, [...versions.keys()].filter((j) => within(i, j)), found[i]!, (j) => kin(i, j)));
  return { shares, earlier: credit((i, j) => j < i), all: credit((i, j) => j !== i), later: credit((i, j) => j > i) };
}

const EMPTY = new Int32Array(0);

/** A pair as seen from one of its versions: its tokens' matches in the other, and the edits by its own side. */
type Answers = { readonly match: Int32Array; readonly edits: readonly { readonly own: Range; readonly other: Range }[] };
type Range = { readonly start: number; readonly end: number };

function answersOf(kinships: readonly Kinship[], version: number, other: number): Answers {
  if (other < version) {
    const { matchAfter, edits } = kinships[pairIndex(other, version)]!;
    return { match: matchAfter, edits: edits.map(({ before, after }) => ({ own: after, other: before })) };
  }
  const { matchBefore, edits } = kinships[pairIndex(version, other)]!;
  return { match: matchBefore, edits: edits.map(({ before, after }) => ({ own: before, other: after })) };
}

/** Runs shared with the other version, as tokens of it. Of several occurrences, the one that the alignment names. */
function runsIn(words: Words, base: RunTable, { match }: Answers): Found {
  const wordOf = new Map<number, number>();
  base.words.token.forEach((token, w) => wordOf.set(token, w));
  const likely = words.token.map((token) => wordOf.get(match[token]!) ?? -1);
  return sharedRuns(base, words, likely).at.map((w) => (w < 0 ? -1 : base.words.token[w]!));
}

function shareOf(found: Found): number {
  let count = 0;
  for (const at of found) if (at >= 0) count++;
  return found.length === 0 ? 0 : count / found.length;
}

function creditOf(version: Version, words: Words, scope: readonly number[], found: readonly Found[], answers: (other: number) => Answers): WordCredit {
  const { length } = version.tokens;
  const kind = new Uint8Array(length);
  const source = new Int8Array(length).fill(-1);
  const counterpart = new Int32Array(length).fill(-1);
  const give = (token: number, as: CreditKind, to: number, at: number): void => {
    kind[token] = as;
    source[token] = to;
    counterpart[token] = at;
  };
  for (const token of words.token) kind[token] = CreditKind.own;
  for (const other of scope) {
    found[other]!.forEach((at, w) => {
      const token = words.token[w]!;
      if (at >= 0 && kind[token] === CreditKind.own) give(token, CreditKind.verbatim, other, at);
    });
  }
  for (const other of scope) {
    const { match, edits } = answers(other);
    for (const token of words.token) {
      if (kind[token] === CreditKind.own && match[token]! >= 0) give(token, CreditKind.reworded, other, match[token]!);
    }
    for (const { own, other: there } of edits) {
      if (there.start === there.end) continue;
      for (let t = own.start; t < own.end; t++) if (kind[t] === CreditKind.own) give(t, CreditKind.reworded, other, Math.min(there.start + t - own.start, there.end - 1));
    }
  }
  return { kind, source, counterpart };
}
