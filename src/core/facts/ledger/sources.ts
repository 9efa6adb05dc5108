import type { Comparison } from '#core/model/collation.ts';
import type { VersionFacts } from '#core/model/facts.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Span, TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { Is, wordTableOf, type WordTable } from '../words/wordTable.ts';

/** A version with what the ledger looks up in it. */
export type Source = {
  readonly version: Version;
  readonly facts: VersionFacts;
  readonly sentenceAt: Int32Array;
  readonly isBody: (token: number) => boolean;
  /** Token → stands between quotation marks: 1. */
  readonly quoted: Uint8Array;
  /** Last name → sentences that name it. */
  readonly namedIn: ReadonlyMap<string, readonly number[]>;
};

/** All versions, and which token of one answers which of another, where the two were compared. */
export type Sources = {
  readonly list: readonly Source[];
  /** Positions of the base and of the version that "dropped" and "new" are said of. */
  readonly base: number;
  readonly compared: number;
  readonly lexicon: Lexicon;
  readonly table: WordTable;
  /** Partner in version `to` of a token of version `from`, or -1 where there is none or the two were not compared. */
  readonly partner: (from: number, token: number, to: number) => number;
  /** Is the stem one of sense, not of grammar? */
  readonly weight: (stem: number) => number;
};

export function makeSources(versions: readonly Version[], facts: readonly VersionFacts[], comparisons: readonly Comparison[], lexicon: Lexicon, base: number): Sources {
  const table = wordTableOf(lexicon);
  const matches = new Map<string, Int32Array>();
  for (const comparison of comparisons) {
    const [b, a] = [versions.indexOf(comparison.before), versions.indexOf(comparison.after)];
    matches.set(`${b} ${a}`, comparison.matchBefore);
    matches.set(`${a} ${b}`, comparison.matchAfter);
  }
  const list = versions.map((version, i): Source => {
    const sentenceAt = new Int32Array(version.tokens.length);
    version.sentences.forEach((sentence, s) => sentenceAt.fill(s, sentence.tokens.start, sentence.tokens.end));
    const quoted = new Uint8Array(version.tokens.length);
    for (const quotation of facts[i]!.quotations) quoted.fill(1, quotation.tokens.start, quotation.tokens.end);
    const namedIn = new Map<string, number[]>();
    for (const name of facts[i]!.names) {
      const at = sentenceAt[name.tokens.start]!;
      const list = namedIn.get(name.key);
      if (list === undefined) namedIn.set(name.key, [at]);
      else if (list[list.length - 1] !== at) list.push(at);
    }
    return { version, facts: facts[i]!, sentenceAt, quoted, namedIn, isBody: (token) => version.paragraphs[version.sentences[sentenceAt[token]!]!.paragraph]!.role === 'body' };
  });
  return { list, base, compared: base === 0 ? 1 : 0, lexicon, table, partner: (from, token, to) => matches.get(`${from} ${to}`)?.[token] ?? -1, weight: rarity(list, table) };
}

/**
 * How much a shared stem says, 0–1: nothing for words of grammar, less for words that many sentences hold (after Spärck
 * Jones, 1972). Counted over all versions.
 */
function rarity(list: readonly Source[], table: WordTable): (stem: number) => number {
  const held = new Map<number, number>();
  const grammar = new Set<number>();
  table.flags.forEach((flags, norm) => {
    if ((flags & Is.grammar) !== 0 || ((flags & Is.word) === 0 && table.numbers[norm] === null)) grammar.add(table.stems[norm]!);
  });
  let sentences = 0;
  for (const { version } of list) {
    for (const sentence of version.sentences) {
      sentences++;
      const seen = new Set<number>();
      for (let i: number = sentence.tokens.start; i < sentence.tokens.end; i++) seen.add(table.stems[version.tokens.norm[i]!]!);
      for (const stem of seen) held.set(stem, (held.get(stem) ?? 0) + 1);
    }
  }
  const most = Math.log(1 + sentences);
  return (stem) => (grammar.has(stem) ? 0 : Math.log((1 + sentences) / (held.get(stem) ?? 1)) / Math.max(1, most));
}

/** Stems of sense in a run of tokens, `skip` left out. */
export function stemsIn({ version }: Source, sources: Sources, from: number, to: number, skip: Span<TokenIndex>): ReadonlySet<number> {
  const out = new Set<number>();
  for (let i = from; i < to; i++) {
    if (i >= skip.start && i < skip.end) continue;
    const stem = sources.table.stems[version.tokens.norm[i]!]!;
    if (sources.weight(stem) > 0) out.add(stem);
  }
  return out;
}

/** Weight that two sets share against the lighter of them, 0–1. */
export function shared(x: ReadonlySet<number>, y: ReadonlySet<number>, weight: Sources['weight']): number {
  let both = 0;
  let own = 0;
  let theirs = 0;
  for (const stem of x) {
    own += weight(stem);
    if (y.has(stem)) both += weight(stem);
  }
  for (const stem of y) theirs += weight(stem);
  const least = Math.min(own, theirs);
  return least === 0 ? 0 : both / least;
}

export const textOf = (version: Version, tokens: Span<TokenIndex>): string =>
  tokens.start < tokens.end ? version.text.slice(version.tokens.start[tokens.start], version.tokens.end[tokens.end - 1]) : '';
