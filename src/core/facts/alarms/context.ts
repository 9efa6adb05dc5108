import type { Change, ChangeId } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import type { Alarm, VersionFacts } from '#core/model/facts.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { int32, uint8 } from '#core/model/slab.ts';
import { span, tokenIndex, type Span, type TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { Is, type WordTable } from '../words/wordTable.ts';

/** One side of a comparison with what the alarms look up in it. */
export type AlarmSide = {
  readonly version: Version;
  readonly facts: VersionFacts;
  /** Token → partner on the other side, or -1. */
  readonly match: Int32Array;
  /** Token → position in `changes` of the edit that holds it, or -1. */
  readonly changeAt: Int32Array;
  /** Token → its sentence. */
  readonly sentenceAt: Int32Array;
  /** Sentence → position of its link in `Comparison.sentences`, or -1. */
  readonly linkOf: Int32Array;
  /** Token → stands between quotation marks: 1. */
  readonly quoted: Uint8Array;
  /** Token → is part of a name: 1. */
  readonly named: Uint8Array;
};

/** A comparison before its alarms are known. */
export type Unalarmed = Omit<Comparison, 'alarms'>;

export type AlarmContext = {
  readonly comparison: Unalarmed;
  readonly lexicon: Lexicon;
  readonly table: WordTable;
  readonly before: AlarmSide;
  readonly after: AlarmSide;
  /** Link → some word of its sentences changed: 1. All others can raise nothing. */
  readonly touched: Uint8Array;
  /** Link → how often each stem stands in its sentences; read when asked, and once: a sentence of a thousand changes is asked a thousand times. */
  readonly stemCounts: (side: SideName, link: number) => ReadonlyMap<number, number>;
};

export type SideName = 'before' | 'after';
export const otherSide = (side: SideName): SideName => (side === 'before' ? 'after' : 'before');

export function makeContext(comparison: Unalarmed, before: VersionFacts, after: VersionFacts, lexicon: Lexicon, table: WordTable): AlarmContext {
  const sides = { before: makeSide(comparison, 'before', before), after: makeSide(comparison, 'after', after) };
  const touched = uint8(comparison.sentences.length);
  for (const { changeAt, sentenceAt, linkOf } of [sides.before, sides.after]) {
    for (let i = 0; i < changeAt.length; i++) {
      const link = changeAt[i]! < 0 ? -1 : linkOf[sentenceAt[i]!]!;
      if (link >= 0) touched[link] = 1;
    }
  }
  const stemCounts = onceByLink((side, link) => {
    const counts = new Map<number, number>();
    for (const s of comparison.sentences[link]![side]) {
      const { tokens, sentences } = comparison[side];
      for (let i: number = sentences[s]!.tokens.start; i < sentences[s]!.tokens.end; i++) {
        const stem = table.stems[tokens.norm[i]!]!;
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
      }
    }
    return counts;
  });
  return { comparison, lexicon, table, ...sides, touched, stemCounts };
}

/** What is made for a side of a link, made once. */
export function onceByLink<T>(make: (side: SideName, link: number) => T): (side: SideName, link: number) => T {
  const known = { before: new Map<number, T>(), after: new Map<number, T>() };
  return (side, link) => {
    let made = known[side].get(link);
    if (made === undefined) known[side].set(link, (made = make(side, link)));
    return made;
  };
}

function makeSide(comparison: Unalarmed, side: SideName, facts: VersionFacts): AlarmSide {
  const version = comparison[side];
  const { length } = version.tokens;
  const changeAt = int32(length).fill(-1);
  comparison.changes.forEach((change, i) => {
    if (change.operation === 'insertion' || change.operation === 'deletion' || change.operation === 'substitution') changeAt.fill(i, change[side].start, change[side].end);
  });
  const sentenceAt = int32(length);
  version.sentences.forEach((sentence, i) => sentenceAt.fill(i, sentence.tokens.start, sentence.tokens.end));
  const linkOf = int32(version.sentences.length).fill(-1);
  comparison.sentences.forEach((link, i) => {
    for (const s of link[side]) linkOf[s] = i;
  });
  const quoted = uint8(length);
  for (const quotation of facts.quotations) quoted.fill(1, quotation.tokens.start, quotation.tokens.end);
  const named = uint8(length);
  for (const name of facts.names) named.fill(1, name.tokens.start, name.tokens.end);
  return { version, facts, named, match: side === 'before' ? comparison.matchBefore : comparison.matchAfter, changeAt, sentenceAt, linkOf, quoted };
}

export const normAt = (context: AlarmContext, side: SideName, i: number): string => {
  const { tokens } = context[side].version;
  return i >= 0 && i < tokens.length ? context.lexicon.norms[tokens.norm[i]!]! : '';
};
export const flagsAt = (context: AlarmContext, side: SideName, i: number): number => {
  const { tokens } = context[side].version;
  return i >= 0 && i < tokens.length ? context.table.flags[tokens.norm[i]!]! : 0;
};
export const linkAt = (side: AlarmSide, token: number): number => side.linkOf[side.sentenceAt[token]!]!;
export const textAt = (version: Version, tokens: Span<TokenIndex>): string =>
  tokens.start < tokens.end ? version.text.slice(version.tokens.start[tokens.start], version.tokens.end[tokens.end - 1]) : '';

/** Tokens of one side of a link, in order. */
export function* linkTokens(context: AlarmContext, side: SideName, link: number): Generator<number> {
  for (const s of context.comparison.sentences[link]![side]) {
    const { start, end } = context[side].version.sentences[s]!.tokens;
    for (let i: number = start; i < end; i++) yield i;
  }
}

/** The changes that touch a run of tokens, in order, each once. */
export function changesIn(context: AlarmContext, side: SideName, tokens: Span<TokenIndex>): readonly ChangeId[] {
  const seen = new Set<number>();
  for (let i: number = tokens.start; i < tokens.end; i++) {
    const at = context[side].changeAt[i]!;
    if (at >= 0) seen.add(at);
  }
  return [...seen].map((at) => context.comparison.changes[at]!.id);
}

/** The changes that two runs rest on; order of the base first. */
export const changesOf = (context: AlarmContext, before: Span<TokenIndex> | null, after: Span<TokenIndex> | null): readonly ChangeId[] => [
  ...new Set([...(before === null ? [] : changesIn(context, 'before', before)), ...(after === null ? [] : changesIn(context, 'after', after))]),
];

export const changeOf = (context: AlarmContext, side: SideName, token: number): Change | null => context.comparison.changes[context[side].changeAt[token] ?? -1] ?? null;

export const one = (i: number): Span<TokenIndex> => span(tokenIndex(i), tokenIndex(i + 1));

/** Alarm for words that one side alone has: the other side is the place in the partner change. */
export function lonely(context: AlarmContext, kind: Alarm['kind'], side: SideName, tokens: Span<TokenIndex>, about = textAt(context[side].version, tokens)): Alarm {
  const change = changeOf(context, side, tokens.start);
  const place = change === null ? null : change[otherSide(side)];
  return {
    kind, form: side === 'before' ? 'dropped' : 'added', changes: changesIn(context, side, tokens), about,
    before: side === 'before' ? tokens : place, after: side === 'after' ? tokens : place,
  };
}

/** A change of so many tokens is the word itself with what goes with it: "no longer", "had yet to". Range 2–4. */
const MAX_OWN_RUN = 3;

/**
 * Do the words round a word stand on the other side too? Else it went with its clause, and is no alarm of its own. Looks
 * for the next word of sense, or at the end of a sentence the one before, by partner or by stem in the linked sentences.
 */
export function surroundingsStay(context: AlarmContext, side: SideName, token: number, link: number): boolean {
  const own = context[side];
  const sentence = own.version.sentences[own.sentenceAt[token]!]!.tokens;
  const stems = context.stemCounts(otherSide(side), link);
  const stays = (i: number): boolean => own.match[i]! >= 0 || stems.has(context.table.stems[own.version.tokens.norm[i]!]!);
  // "no longer supports": what went or came with the word says nothing of what stayed.
  const change = changeOf(context, side, token);
  const short = change !== null && change[side].end - change[side].start <= MAX_OWN_RUN;
  for (const step of [1, -1] as const) {
    const from = !short ? token + step : step > 0 ? change[side].end : change[side].start - 1;
    for (let i: number = from, seen = 0; i >= sentence.start && i < sentence.end && seen < 4; i += step, seen++) {
      const flags = flagsAt(context, side, i);
      // "may have been able to reach": what may be is the reaching.
      if ((flags & Is.word) === 0 || (flags & Is.grammar) !== 0 || normAt(context, side, i) === 'able') continue;
      return stays(i);
    }
  }
  return false;
}
