import type { Alarm, Quotation } from '#core/model/facts.ts';
import { int32 } from '#core/model/slab.ts';
import { pairQuotations, quotedWords, stemWeights, type QuotedWords } from '../pairQuotations.ts';
import { spelledAlike } from '../spelledAlike.ts';
import { Is } from '../words/wordTable.ts';
import { changeOf, changesOf, linkAt, type AlarmContext } from './context.ts';
import { runsOf, wordsOfRuns } from './runs.ts';

/** A cut of fewer words than this that leaves no seam is an alteration; of more, a trim. Range 2–5. */
const MIN_TRIMMED_WORDS = 3;

/**
 * Quotations of the base against those of the compared version, also when moved: altered inside, trimmed, marks put on or
 * taken off, paraphrased, another speaker. Never for marks of another style or for what the house style rewrites.
 */
export function quotationAlarms(context: AlarmContext): readonly Alarm[] {
  const { before, after, table } = context;
  const own = before.facts.quotations;
  const theirs = after.facts.quotations;
  const wordsBefore = own.map((q) => quotedWords(before.version, table, q));
  const wordsAfter = theirs.map((q) => quotedWords(after.version, table, q));
  const pairs = pairQuotations(wordsBefore, wordsAfter, stemWeights(table), answersIn(context), answeringIn(context), standsInPlaceOf(context));
  const alarms: Alarm[] = [];
  const together = runsOf(context);
  const pairedBefore = new Set<number>();
  const pairedAfter = new Set<number>();
  for (const pair of pairs) {
    const b = own[pair.before]!;
    const a = theirs[pair.after]!;
    const about = (a.speaker ?? b.speaker)?.text ?? '';
    const runs = together(pair.before, pair.after);
    const judged = runs.before.some((run) => run !== pair.before && pairedBefore.has(run));
    for (const run of runs.before) pairedBefore.add(run);
    for (const run of runs.after) pairedAfter.add(run);
    const [bs, as] = [runs.before.map((run) => own[run]!), runs.after.map((run) => theirs[run]!)];
    const verdict = judged ? 'same' : judge(context, bs, as, wordsOfRuns(context, 'before', runs.before), wordsOfRuns(context, 'after', runs.after));
    if (verdict !== 'same') alarms.push({ kind: verdict, form: 'altered', changes: changesOf(context, from(bs), from(as)), before: from(bs), after: from(as), about });
    if (b.speaker?.named === true && a.speaker?.named === true && b.speaker.key !== a.speaker.key && !spelledAlike(b.speaker.key, a.speaker.key) && speakerReplaced(context, b, a)) {
      alarms.push({ kind: 'speaker-changed', form: 'altered', changes: changesOf(context, b.speaker.tokens, a.speaker.tokens), before: b.speaker.tokens, after: a.speaker.tokens, about: a.speaker.text });
    }
  }
  own.forEach((quotation, i) => {
    if (!pairedBefore.has(i)) pushLone(context, alarms, 'before', quotation, wordsBefore[i]!);
  });
  theirs.forEach((quotation, i) => {
    if (!pairedAfter.has(i)) pushLone(context, alarms, 'after', quotation, wordsAfter[i]!);
  });
  return alarms;
}

/** Share of a quotation's tokens whose partners stand in the other, 0–1; also where their sentences answer. */
function answersIn({ before, after }: AlarmContext): (b: number, a: number) => number {
  return (b, a) => {
    const x = before.facts.quotations[b]!.inner;
    const y = after.facts.quotations[a]!.inner;
    let matched = 0;
    for (let i: number = x.start; i < x.end; i++) {
      const partner = before.match[i]!;
      if (partner >= y.start && partner < y.end) matched++;
    }
    const linked = linkAt(before, x.start) >= 0 && linkAt(before, x.start) === linkAt(after, y.start) ? 0.25 : 0;
    return matched / Math.max(1, x.end - x.start) + linked;
  };
}

/** Quotations of the compared version in which partners of a quotation's tokens stand. */
function answeringIn({ before, after }: AlarmContext): (b: number) => ReadonlySet<number> {
  const at = int32(after.version.tokens.length).fill(-1);
  after.facts.quotations.forEach(({ inner }, a) => at.fill(a, inner.start, inner.end));
  return (b) => {
    const { inner } = before.facts.quotations[b]!;
    const found = new Set<number>();
    for (let i: number = inner.start; i < inner.end; i++) {
      const a = at[before.match[i]!] ?? -1;
      if (a >= 0) found.add(a);
    }
    // The quotation that begins after the same word, or ends before it.
    for (const [place, side] of [[inner.start - 2, 2], [inner.end + 1, -2]] as const) {
      const partner = before.match[place] ?? -1;
      const a = partner < 0 ? -1 : (at[partner + side] ?? -1);
      if (a >= 0) found.add(a);
    }
    return found;
  };
}

/** Do two quotations stand between words that are partners? The edge of a sentence counts as one where the other side is a word. */
function standsInPlaceOf({ before, after }: AlarmContext): (b: number, a: number) => boolean {
  const edge = (side: AlarmContext['before'], place: number, from: number): boolean => place < 0 || place >= side.version.tokens.length || side.sentenceAt[place] !== side.sentenceAt[from];
  const isWord = (side: AlarmContext['before'], place: number): boolean => side.version.tokens.kind[place] !== PUNCTUATION;
  return (b, a) => {
    const [x, y] = [before.facts.quotations[b]!.tokens, after.facts.quotations[a]!.tokens];
    let words = 0;
    for (const [own, theirs, from, to] of [[x.start - 1, y.start - 1, x.start, y.start], [x.end, y.end, x.end - 1, y.end - 1]] as const) {
      if (edge(before, own, from) && edge(after, theirs, to)) continue;
      if (before.match[own] !== theirs || before.match[own] === undefined) return false;
      if (isWord(before, own)) words++;
    }
    return words > 0 && linkAt(before, x.start) >= 0 && linkAt(before, x.start) === linkAt(after, y.start);
  };
}

/** From the first of some runs to the last. */
const from = (runs: readonly Quotation[]): Quotation['tokens'] => ({ start: runs[0]!.tokens.start, end: runs[runs.length - 1]!.tokens.end });

function judge(context: AlarmContext, b: readonly Quotation[], a: readonly Quotation[], x: QuotedWords, y: QuotedWords): 'same' | 'quote-altered' | 'quote-trimmed' | 'quote-marks' {
  if (sameList(x.words, y.words) || unhyphenated(context, x) === unhyphenated(context, y)) return 'same';
  if (onlyStyle(context, b, a)) return 'same';
  const longer = x.words.length >= y.words.length ? x : y;
  const shorter = longer === x ? y : x;
  const at = indexOfRun(longer.words, shorter.words);
  if (at < 0) return 'quote-altered';
  if (longer === y) return grewOverMatched(context, b, a) ? 'quote-marks' : 'quote-altered';
  // What was cut may still stand in the sentence, outside the marks.
  if (shrankOverMatched(context, b, a)) return 'quote-marks';
  return isTrim(context, b, longer, at, at + shorter.words.length) ? 'quote-trimmed' : 'quote-altered';
}

/**
 * Were whole words cut from the ends, with a seam and without turning what is left? A seam is three words, or words of
 * grammar alone ("a", "it was"). A "not", a hedge or an "if" cut from the same sentence makes another statement.
 */
function isTrim(context: AlarmContext, b: readonly Quotation[], { words }: QuotedWords, from: number, to: number): boolean {
  const flags = (k: number): number => context.table.flags[words[k]!]!;
  const seam = (start: number, end: number): boolean => {
    if (end - start >= MIN_TRIMMED_WORDS) return true;
    for (let k = start; k < end; k++) if ((flags(k) & (Is.grammar | Is.be)) === 0) return false;
    return true;
  };
  if (!seam(0, from) || !seam(to, words.length)) return false;
  const sentenceOf = innerSentences(context, b);
  const kept = new Set(sentenceOf.slice(from, to));
  return words.every((word, j) => (j >= from && j < to) || !kept.has(sentenceOf[j]!) || ((context.table.flags[word]! & (Is.negator | Is.hedge)) === 0 && !CONDITIONS.has(context.lexicon.norms[word]!)));
}

const CONDITIONS = new Set(['if', 'unless', 'except', 'only', 'almost', 'nearly']);

/** The sentence of each word inside a quotation, counted by its own stops: "Yes. We will." may be one sentence of the copy. */
function innerSentences({ before: { version }, lexicon }: AlarmContext, runs: readonly Quotation[]): readonly number[] {
  const out: number[] = [];
  let sentence = 0;
  for (const { inner } of runs) for (let i: number = inner.start; i < inner.end; i++) {
    if (version.tokens.kind[i] !== PUNCTUATION) out.push(sentence);
    else if (/^[.!?…]+$/.test(lexicon.norms[version.tokens.norm[i]!]!)) sentence++;
  }
  return out;
}

/** "backdoor annexation", "back-door annexation": word division is style. */
const unhyphenated = (context: AlarmContext, { words }: QuotedWords): string => words.map((word) => context.lexicon.norms[word]!.replace(/(?<=\p{L})-(?=\p{L})/gu, '')).join('');

const sameList = (x: readonly number[], y: readonly number[]): boolean => x.length === y.length && x.every((word, i) => word === y[i]);

function indexOfRun(long: readonly number[], short: readonly number[]): number {
  for (let at = 0; at + short.length <= long.length; at++) if (short.every((word, i) => word === long[at + i])) return at;
  return -1;
}

/** All that differs between the marks was graded as presentation by the rules of style. */
function onlyStyle(context: AlarmContext, b: readonly Quotation[], a: readonly Quotation[]): boolean {
  let touched = false;
  for (const [side, runs] of [['before', b], ['after', a]] as const) for (const { inner } of runs) {
    for (let i: number = inner.start; i < inner.end; i++) {
      if (context[side].match[i]! >= 0) continue;
      const change = changeOf(context, side, i);
      if (change === null || change.grade.rank !== 'accidental') return false;
      touched = true;
    }
  }
  return touched;
}

/** Words that came between the marks stood right beside them before. */
function grewOverMatched(context: AlarmContext, b: readonly Quotation[], a: readonly Quotation[]): boolean {
  return allBeside(context, 'after', a, b);
}
function shrankOverMatched(context: AlarmContext, b: readonly Quotation[], a: readonly Quotation[]): boolean {
  return allBeside(context, 'before', b, a);
}
function allBeside(context: AlarmContext, side: 'before' | 'after', long: readonly Quotation[], short: readonly Quotation[]): boolean {
  const own = context[side];
  let grown = 0;
  for (const { inner } of long) for (let i: number = inner.start; i < inner.end; i++) {
    if (own.version.tokens.kind[i] === PUNCTUATION) continue;
    const partner = own.match[i]!;
    if (partner < 0) return false;
    if (!short.some((run) => partner >= run.inner.start && partner < run.inner.end)) grown++;
  }
  return grown > 0;
}
const PUNCTUATION = 2;

/** The name in the attribution itself was put in another's place, or stands there with words of saying on both sides. */
function speakerReplaced(context: AlarmContext, b: Quotation, a: Quotation): boolean {
  const old = b.speaker!.tokens;
  const now = a.speaker!.tokens;
  return context.before.changeAt[old.end - 1]! >= 0 && context.after.changeAt[now.end - 1]! >= 0;
}

/** A quotation without partner: words that stand unquoted on the other side (marks), or a sentence that says it otherwise. */
function pushLone(context: AlarmContext, alarms: Alarm[], side: 'before' | 'after', quotation: Quotation, words: QuotedWords): void {
  const own = context[side];
  const other = context[side === 'before' ? 'after' : 'before'];
  let first = -1;
  let last = -1;
  let matched = 0;
  for (let i: number = quotation.inner.start; i < quotation.inner.end; i++) {
    const partner = own.match[i]!;
    if (partner < 0 || own.version.tokens.kind[i] === PUNCTUATION || other.quoted[partner] === 1) continue;
    matched++;
    if (first < 0) first = partner;
    last = partner;
  }
  const speaker = quotation.speaker?.text ?? '';
  const form = side === 'before' ? 'dropped' : 'added';
  if (matched > 0 && matched === words.words.length && last >= first) {
    const there = { start: first as Quotation['tokens']['start'], end: (last + 1) as Quotation['tokens']['end'] };
    const spans = side === 'before' ? { before: quotation.tokens, after: there } : { before: there, after: quotation.tokens };
    alarms.push({ kind: 'quote-marks', form, changes: changesOf(context, spans.before, spans.after), ...spans, about: speaker });
    return;
  }
  const link = linkAt(own, quotation.inner.start);
  if (link < 0 || words.words.length < 4) return;
  const sentences = context.comparison.sentences[link]![side === 'before' ? 'after' : 'before'];
  const start = other.version.sentences[sentences[0]!]!.tokens.start;
  const end = other.version.sentences[sentences[sentences.length - 1]!]!.tokens.end;
  for (let i: number = start; i < end; i++) if (other.quoted[i] === 1) return;
  const stems = new Set<number>();
  for (let i: number = start; i < end; i++) stems.add(context.table.stems[other.version.tokens.norm[i]!]!);
  const sense = words.stems.filter((_, k) => (context.table.flags[words.words[k]!]! & Is.grammar) === 0);
  if (sense.length < 2 || sense.filter((stem) => stems.has(stem)).length / sense.length < 0.34) return;
  const spans = side === 'before' ? { before: quotation.tokens, after: { start, end } } : { before: { start, end }, after: quotation.tokens };
  alarms.push({ kind: 'quote-paraphrased', form, changes: changesOf(context, spans.before, spans.after), ...spans, about: speaker });
}
