import type { Alignment } from '#core/model/alignment.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { int32 } from '#core/model/slab.ts';
import { lastStartingBy } from '#core/model/span.ts';
import type { TokenKind, Version } from '#core/model/version.ts';
import type { Group } from './groupEdits.ts';
import { paragraphAt } from './groupEdits.ts';
import { CONTEXT_WORDS, type Passage, type Wing, type Word } from './passage.ts';
import { sensesOf } from './senses.ts';
import { keepsQuotations } from './keepsQuotations.ts';
import { quotationMarks, quotedTokens, type QuotationMarks } from './quoted.ts';

type Side = 'before' | 'after';

/**
 * A "sentence" longer than this is a table or a text without stops: only so much round the change is looked at, so that a
 * megabyte without a full stop stays linear. Range 200–1,000: the longest sentence of real copy has about 150.
 */
const MAX_SCOPE_TOKENS = 400;

/** Makes passages for rules to judge: words, neighbours, and the sentences that answer to each other. */
export function passageMaker(before: Version, after: Version, alignment: Alignment, matchAfter: Int32Array, lexicon: Lexicon): (group: Group) => Passage {
  const marks = quotationMarks(lexicon);
  const versions = { before, after };
  const quoted = { before: quotedTokens(before, lexicon, marks), after: quotedTokens(after, lexicon, marks) };
  const keeps = keepsQuotations(versions, quoted, matchAfter, marks, endsSentence);
  const links = { before: linksBySentence(before, alignment, 'before'), after: linksBySentence(after, alignment, 'after') };
  const wordAt = wordReader(lexicon);
  const cut = (version: Version, start: number, end: number): Word[] => {
    const out: Word[] = [];
    for (let t = start; t < end; t++) out.push(wordAt(version, t));
    return out;
  };
  const wing = (side: Side, group: Group): Wing => {
    const version = versions[side];
    const { start, end } = group[side];
    const p = paragraphOf(version, start, end);
    const paragraph = version.paragraphs[p];
    if (paragraph === undefined) return emptyWing(version);
    const from = paragraph.tokens.start as number;
    const to = paragraph.tokens.end as number;
    quoted[side].read(p);
    const { flags } = quoted[side];
    const isQuoted = (t: number): boolean => t >= from && t < to && flags[t] === 1;
    const left: Word[] = [];
    for (let t = start - 1; t >= from && t >= start - CONTEXT_WORDS; t--) left.push(wordAt(version, t));
    const sentence = version.sentences[sentenceAt(version, start)];
    const { dateline } = paragraph;
    const startsSentence = sentence?.tokens.start === start || (dateline.start < dateline.end && start === dateline.end);
    const [opens, closes] = [isQuoted(start - 1), isQuoted(end)];
    return {
      words: cut(version, start, end),
      left,
      right: cut(version, end, Math.min(to, end + CONTEXT_WORDS)),
      quoted: start < end ? anyQuoted(flags, Math.max(start, from), Math.min(end, to)) && !holdsWholeQuotation(version, start, end, marks) : opens && closes,
      beside: opens && closes ? 'both' : opens || closes ? 'one' : 'none',
      startsSentence,
      wholeSentences: start < end && startsSentence && endsSentence(version, end),
      role: paragraph.role,
      inDateline: start < end && dateline.start < dateline.end && end <= dateline.end,
      publishedAt: version.publishedAt,
      scope: once(() => scopeOf(side, group)),
    };
  };
  const scopeOf = (side: Side, group: Group): readonly Word[] => {
    const other: Side = side === 'before' ? 'after' : 'before';
    const sentences = touched(versions[side], group[side]);
    for (const s of touched(versions[other], group[other])) {
      const link = alignment.sentences[links[other][s]!];
      if (link !== undefined) for (const t of link[side]) if (!sentences.includes(t)) sentences.push(t);
    }
    if (sentences.length > 1) sentences.sort((x, y) => x - y);
    const out: Word[] = [];
    for (const s of sentences) {
      const sentence = versions[side].sentences[s];
      if (sentence === undefined) continue;
      let { start, end }: { start: number; end: number } = sentence.tokens;
      if (end - start > MAX_SCOPE_TOKENS) {
        start = Math.max(start, group[side].start - MAX_SCOPE_TOKENS / 2);
        end = Math.min(end, group[side].end + MAX_SCOPE_TOKENS / 2);
      }
      for (let t = start; t < end; t++) out.push(wordAt(versions[side], t));
    }
    return out;
  };
  return (group) => ({
    operation: group.before.start === group.before.end ? 'insertion' : group.after.start === group.after.end ? 'deletion' : 'substitution',
    before: wing('before', group),
    after: wing('after', group),
    keepsQuotations: once(() => keeps(group)),
  });
}

/** One object for each written form: tokens of one form are the same word to every rule. */
function wordReader(lexicon: Lexicon): (version: Version, t: number) => Word {
  const known: (Word | undefined)[] = new Array<Word | undefined>(lexicon.surfaces.length);
  return (version, t) => {
    const surface = version.tokens.surface[t]!;
    const word = known[surface];
    if (word !== undefined && word.kind === version.tokens.kind[t]) return word;
    const norm = lexicon.norms[version.tokens.norm[t]!] ?? '';
    return (known[surface] = {
      text: lexicon.surfaces[surface] ?? '', norm, kind: version.tokens.kind[t] as TokenKind, senses: sensesOf(norm), plain: { form: undefined },
    });
  };
}

/** Several rules ask for the same sentences. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function emptyWing(version: Version): Wing {
  return { words: [], left: [], right: [], quoted: false, beside: 'none', startsSentence: true, wholeSentences: false, role: 'body', inDateline: false, publishedAt: version.publishedAt, scope: () => [] };
}

/** The paragraph of a span; a place between two paragraphs belongs to the first, where its neighbour on the left stands. */
function paragraphOf(version: Version, start: number, end: number): number {
  const p = paragraphAt(version, start);
  return start === end && p > 0 && version.paragraphs[p]!.tokens.start === start ? p - 1 : p;
}

/** Sentence → its link, -1 where it has none. */
function linksBySentence(version: Version, alignment: Alignment, side: Side): Int32Array {
  const links = int32(version.sentences.length).fill(-1);
  alignment.sentences.forEach((link, index) => {
    for (const s of link[side]) links[s] = index;
  });
  return links;
}

const endsSentence = (version: Version, end: number): boolean => version.sentences[sentenceAt(version, end - 1)]?.tokens.end === end;

const anyQuoted = (flags: Uint8Array, start: number, end: number): boolean => {
  for (let t = start; t < end; t++) if (flags[t] === 1) return true;
  return false;
};

/** Both quotation marks of a quotation inside the run: a quotation came or went as a whole. */
function holdsWholeQuotation(version: Version, start: number, end: number, marks: QuotationMarks): boolean {
  let count = 0;
  for (let t = start; t < end; t++) if (version.tokens.norm[t] === marks.norm) count++;
  return count >= 2 && count % 2 === 0;
}

/** Sentences that a span touches; for a place, the one it stands in or at the end of. */
function touched(version: Version, { start, end }: { readonly start: number; readonly end: number }): number[] {
  if (start === end) {
    const inside = sentenceAt(version, start);
    const sentence = version.sentences[inside];
    return sentence === undefined ? [] : sentence.tokens.start === start && inside > 0 ? [inside - 1, inside] : [inside];
  }
  const out: number[] = [];
  for (let s = sentenceAt(version, start); s >= 0 && s < version.sentences.length && version.sentences[s]!.tokens.start < end; s++) out.push(s);
  return out;
}

const sentenceAt = (version: Version, t: number): number => lastStartingBy(version.sentences, t);
