import type { Alignment } from '#core/model/alignment.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { TokenKind, Version } from '#core/model/version.ts';
import type { Group } from './groupEdits.ts';
import { paragraphAt } from './groupEdits.ts';
import { CONTEXT_WORDS, type Passage, type Wing, type Word } from './passage.ts';
import { quotedTokens } from './quoted.ts';

type Side = 'before' | 'after';

/**
 * A "sentence" longer than this is a table or a text without stops: only so much round the change is looked at, so that a
 * megabyte without a full stop stays linear. Range 200–1,000: the longest sentence of real copy has about 150.
 */
const MAX_SCOPE_TOKENS = 400;

/** Makes passages for rules to judge: words, neighbours, and the sentences that answer to each other. */
export function passageMaker(before: Version, after: Version, alignment: Alignment, lexicon: Lexicon): (group: Group) => Passage {
  const versions = { before, after };
  const quoted = { before: quotedTokens(before, lexicon), after: quotedTokens(after, lexicon) };
  const links = linksBySentence(alignment);
  const word = (version: Version, t: number): Word => ({
    text: lexicon.surfaces[version.tokens.surface[t]!] ?? '',
    norm: lexicon.norms[version.tokens.norm[t]!] ?? '',
    kind: version.tokens.kind[t] as TokenKind,
  });
  const cut = (version: Version, start: number, end: number): Word[] => {
    const out: Word[] = [];
    for (let t = start; t < end; t++) out.push(word(version, t));
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
    const isQuoted = (t: number): boolean => t >= from && t < to && quoted[side](t, p);
    return {
      words: cut(version, start, end),
      left: cut(version, Math.max(from, start - CONTEXT_WORDS), start).reverse(),
      right: cut(version, end, Math.min(to, end + CONTEXT_WORDS)),
      quoted: start < end ? anyQuoted(start, end, isQuoted) && !holdsWholeQuotation(version, start, end, lexicon) : isQuoted(start - 1) && isQuoted(start),
      startsSentence: version.sentences[sentenceAt(version, start)]?.tokens.start === start,
      wholeSentences: start < end && version.sentences[sentenceAt(version, start)]?.tokens.start === start && endsSentence(version, end),
      role: paragraph.role,
      inDateline: start < end && paragraph.dateline.start < paragraph.dateline.end && end <= paragraph.dateline.end,
      publishedAt: version.publishedAt,
      scope: once(() => scopeOf(side, group)),
    };
  };
  const scopeOf = (side: Side, group: Group): readonly Word[] => {
    const other: Side = side === 'before' ? 'after' : 'before';
    const sentences = new Set<number>(touched(versions[side], group[side]));
    for (const s of touched(versions[other], group[other])) {
      const link = links[other].get(s);
      if (link !== undefined) for (const t of alignment.sentences[link]![side]) sentences.add(t);
    }
    return [...sentences].sort((x, y) => x - y).flatMap((s) => {
      const sentence = versions[side].sentences[s];
      if (sentence === undefined) return [];
      const { start, end } = sentence.tokens;
      if (end - start <= MAX_SCOPE_TOKENS) return cut(versions[side], start, end);
      return cut(versions[side], Math.max(start, group[side].start - MAX_SCOPE_TOKENS / 2), Math.min(end, group[side].end + MAX_SCOPE_TOKENS / 2));
    });
  };
  return (group) => ({
    operation: group.before.start === group.before.end ? 'insertion' : group.after.start === group.after.end ? 'deletion' : 'substitution',
    before: wing('before', group),
    after: wing('after', group),
  });
}

/** Several rules ask for the same sentences. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function emptyWing(version: Version): Wing {
  return { words: [], left: [], right: [], quoted: false, startsSentence: true, wholeSentences: false, role: 'body', inDateline: false, publishedAt: version.publishedAt, scope: () => [] };
}

/** The paragraph of a span; a place between two paragraphs belongs to the first, where its neighbour on the left stands. */
function paragraphOf(version: Version, start: number, end: number): number {
  const p = paragraphAt(version, start);
  return start === end && p > 0 && version.paragraphs[p]!.tokens.start === start ? p - 1 : p;
}

function linksBySentence(alignment: Alignment): Readonly<Record<Side, ReadonlyMap<number, number>>> {
  const links = { before: new Map<number, number>(), after: new Map<number, number>() };
  alignment.sentences.forEach((link, index) => {
    for (const s of link.before) links.before.set(s, index);
    for (const s of link.after) links.after.set(s, index);
  });
  return links;
}

const endsSentence = (version: Version, end: number): boolean => version.sentences[sentenceAt(version, end - 1)]?.tokens.end === end;

const anyQuoted = (start: number, end: number, isQuoted: (t: number) => boolean): boolean => {
  for (let t = start; t < end; t++) if (isQuoted(t)) return true;
  return false;
};

/** Both quotation marks of a quotation inside the run: a quotation came or went as a whole. */
function holdsWholeQuotation(version: Version, start: number, end: number, lexicon: Lexicon): boolean {
  let marks = 0;
  for (let t = start; t < end; t++) if (lexicon.norms[version.tokens.norm[t]!] === '"') marks++;
  return marks >= 2 && marks % 2 === 0;
}

/** Sentences that a span touches; for a place, the one it stands in or at the end of. */
function touched(version: Version, { start, end }: { readonly start: number; readonly end: number }): readonly number[] {
  if (start === end) {
    const inside = sentenceAt(version, start);
    const sentence = version.sentences[inside];
    return sentence === undefined ? [] : sentence.tokens.start === start && inside > 0 ? [inside - 1, inside] : [inside];
  }
  const out: number[] = [];
  for (let s = sentenceAt(version, start); s >= 0 && s < version.sentences.length && version.sentences[s]!.tokens.start < end; s++) out.push(s);
  return out;
}

function sentenceAt(version: Version, t: number): number {
  let low = 0;
  let high = version.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (version.sentences[middle]!.tokens.start <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
