import { createLexicon } from '#core/model/lexicon.ts';
import { createRandom, type Random } from './random.ts';
import { versionOf } from './builders.ts';

/** How much of each kind of change a rewrite gets. Shares are of words or of paragraphs. */
export type Recipe = {
  readonly name: string;
  /** Share of words that are substituted, deleted, or get a new word before them. */
  readonly words: number;
  /** Share of sentences in which a run of three to seven words is worded anew. */
  readonly rewordings: number;
  /** Share of paragraphs cut out, and of paragraphs put in. */
  readonly paragraphs: number;
  /** Moves of each kind for every ten paragraphs. */
  readonly sentenceMoves: number;
  readonly paragraphMoves: number;
  readonly clauseMoves: number;
  readonly splits: number;
  readonly merges: number;
};

const NONE = { words: 0, rewordings: 0, paragraphs: 0, sentenceMoves: 0, paragraphMoves: 0, clauseMoves: 0, splits: 0, merges: 0 };

/** From a proofreader's pass to a thorough rewrite. */
export const RECIPES: readonly Recipe[] = [
  { ...NONE, name: 'words 2%', words: 0.02 },
  { ...NONE, name: 'words 5%', words: 0.05 },
  { ...NONE, name: 'words 10%', words: 0.1 },
  { ...NONE, name: 'words 20%', words: 0.2 },
  { ...NONE, name: 'rewordings', rewordings: 0.25 },
  { ...NONE, name: 'moves', sentenceMoves: 1, paragraphMoves: 1 },
  { ...NONE, name: 'moves, words 5%', sentenceMoves: 1, paragraphMoves: 1, words: 0.05 },
  { ...NONE, name: 'moves, words 10%', sentenceMoves: 1, paragraphMoves: 1, words: 0.1 },
  { ...NONE, name: 'clauses moved', clauseMoves: 1.5 },
  { ...NONE, name: 'clauses moved, words 3%', clauseMoves: 1.5, words: 0.03 },
  { ...NONE, name: 'splits, merges', splits: 1.5, merges: 1.5 },
  { ...NONE, name: 'all, light', words: 0.03, rewordings: 0.05, paragraphs: 0.06, sentenceMoves: 0.5, paragraphMoves: 0.5, splits: 0.7, merges: 0.7 },
  { ...NONE, name: 'all, heavy', words: 0.08, rewordings: 0.15, paragraphs: 0.1, sentenceMoves: 0.7, paragraphMoves: 0.7, splits: 0.7, merges: 0.7 },
];

/** A run of characters without white space. `origin`: where it stood in the base, -1 for a new one. */
export type Chunk = {
  readonly text: string;
  /** Characters of the base, [start, end), of what this chunk is or replaces; null for a new one. */
  readonly from: { readonly start: number; readonly end: number } | null;
  readonly fate: 'kept' | 'substituted' | 'deleted' | 'inserted';
  /** Clauses that moved are numbered from 0; -1 elsewhere. */
  readonly clause: number;
};
type SentenceDraft = { readonly id: number; readonly chunks: Chunk[]; moved: boolean };
type ParagraphDraft = { readonly sentences: SentenceDraft[]; moved: boolean; readonly whole: boolean; fate: 'kept' | 'deleted' | 'inserted'; split: boolean; merged: boolean };

/** Character spans, half-open, in the base's or the rewrite's text. */
export type CharSpan = { readonly start: number; readonly end: number };

/** A rewrite and everything that is true of it. */
export type Rewrite = {
  readonly before: string;
  readonly after: string;
  /** Chunks that stand in both, by place. */
  readonly kept: readonly { readonly before: CharSpan; readonly after: CharSpan }[];
  /** Characters, white space aside, that were deleted, inserted or substituted, on both sides together. */
  readonly changedChars: number;
  /** Runs of changed words: what a reader would count as changes. */
  readonly segments: number;
  /** Where moved passages stand now. */
  readonly moves: readonly { readonly unit: 'sentence' | 'paragraph' | 'clause'; readonly after: CharSpan }[];
  /** Where split paragraphs stood and merged ones stand. */
  readonly splits: readonly CharSpan[];
  readonly merges: readonly CharSpan[];
};

/**
 * Rewrites copy by known steps. Moves are far enough (past more words than they hold) that no other reading of the same
 * two texts is shorter. Paragraphs that take part in one structural change take part in no other.
 */
export function rewrite(text: string, recipe: Recipe, seed: number): Rewrite {
  const random = createRandom(seed);
  const lexicon = createLexicon();
  const base = versionOf(text, lexicon);
  const vocabulary = [...new Set(base.text.match(/[\p{L}]{3,}/gu) ?? ['word'])].filter((w) => w === w.toLowerCase());
  const drafts = readParagraphs(base.text, base.paragraphs.map((p) => p.sentences), base.sentences.map((s) => s.tokens), base.tokens);
  // Words first, so that a moved passage carries its own changes with it.
  for (const paragraph of drafts) for (const sentence of paragraph.sentences) changeWords(sentence, recipe, random, vocabulary);
  const shaped = reshape(drafts, recipe, random, vocabulary);
  return layOut(base.text, shaped);
}

function readParagraphs(
  text: string, sentencesOf: readonly { start: number; end: number }[], tokensOf: readonly { start: number; end: number }[],
  tokens: { readonly start: Int32Array; readonly end: Int32Array },
): ParagraphDraft[] {
  return sentencesOf.map(({ start, end }) => {
    const sentences: SentenceDraft[] = [];
    for (let s = start; s < end; s++) {
      const from = tokens.start[tokensOf[s]!.start]!;
      const to = tokens.end[tokensOf[s]!.end - 1]!;
      const chunks = [...text.slice(from, to).matchAll(/\S+/gu)].map((m): Chunk => ({
        text: m[0], from: { start: from + m.index, end: from + m.index + m[0].length }, fate: 'kept', clause: -1,
      }));
      sentences.push({ id: s, chunks, moved: false });
    }
    return { sentences, moved: false, whole: true, fate: 'kept', split: false, merged: false };
  });
}

const MIN_REWORDED = 3;
const MAX_REWORDED = 7;

function changeWords({ chunks }: SentenceDraft, recipe: Recipe, random: Random, vocabulary: readonly string[]): void {
  if (chunks.length >= 12 && random.next() < recipe.rewordings) {
    const length = MIN_REWORDED + random.below(MAX_REWORDED - MIN_REWORDED + 1);
    const at = 1 + random.below(chunks.length - length - 2);
    for (let i = at; i < at + length; i++) chunks[i] = substituted(chunks[i]!, random, vocabulary);
  }
  for (let i = 0; i < chunks.length; i++) {
    if (chunks[i]!.fate !== 'kept' || random.next() >= recipe.words) continue;
    const kind = random.below(3);
    if (kind === 0) chunks[i] = substituted(chunks[i]!, random, vocabulary);
    else if (kind === 1 && i < chunks.length - 1 && chunks.length > 5) chunks[i] = { ...chunks[i]!, fate: 'deleted' };
    else if (i > 0) {
      chunks.splice(i, 0, { text: random.pick(vocabulary), from: null, fate: 'inserted', clause: -1 });
      i++;
    }
  }
}

function substituted(chunk: Chunk, random: Random, vocabulary: readonly string[]): Chunk {
  const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(chunk.text);
  if (core === null) return chunk;
  let word = random.pick(vocabulary);
  while (word.toLowerCase() === core[0].toLowerCase()) word = `${word}er`;
  const start = chunk.from!.start + core.index;
  return { text: chunk.text.slice(0, core.index) + word + chunk.text.slice(core.index + core[0].length), from: { start, end: start + core[0].length }, fate: 'substituted', clause: -1 };
}

const words = (sentence: SentenceDraft): number => sentence.chunks.length;

function reshape(drafts: ParagraphDraft[], recipe: Recipe, random: Random, vocabulary: readonly string[]): readonly ParagraphDraft[] {
  const busy = new Set<ParagraphDraft>();
  const out = [...drafts];
  const tens = drafts.length / 10;
  const free = (test: (p: ParagraphDraft) => boolean): ParagraphDraft | null => {
    const list = out.filter((p) => !busy.has(p) && p.fate === 'kept' && p.sentences.length > 0 && test(p));
    return list.length === 0 ? null : random.pick(list);
  };
  const times = (rate: number): number => Math.floor(rate) + (random.next() < rate % 1 ? 1 : 0);
  for (let n = times(recipe.splits * tens); n > 0; n--) split(out, free((p) => p.sentences.length >= 2 && p.sentences.every((s) => words(s) >= 4)), random, busy);
  for (let n = times(recipe.merges * tens); n > 0; n--) merge(out, free((p) => canMerge(out, p, busy)), busy);
  for (let n = times(recipe.sentenceMoves * tens); n > 0; n--) moveSentence(out, free((p) => p.sentences.length >= 3 && p.sentences.some((s) => words(s) >= 8)), random, busy);
  for (let n = times(recipe.clauseMoves * tens); n > 0; n--) moveClause(out, free((p) => p.sentences.some(canLoseClause)), n, random, busy);
  for (let n = times(recipe.paragraphMoves * tens); n > 0; n--) moveParagraph(out, free((p) => p.sentences.some((s) => words(s) >= 8)), random, busy);
  for (let n = times(recipe.paragraphs * drafts.length); n > 0; n--) {
    const gone = free(() => true);
    if (gone !== null) {
      gone.fate = 'deleted';
      busy.add(gone);
    }
    const places = Array.from({ length: out.length + 1 }, (_, i) => i).filter((i) => !partsSplit(out, i));
    out.splice(random.pick(places), 0, inserted(random, vocabulary));
  }
  return out;
}

function split(out: ParagraphDraft[], paragraph: ParagraphDraft | null, random: Random, busy: Set<ParagraphDraft>): void {
  if (paragraph === null) return;
  const at = 1 + random.below(paragraph.sentences.length - 1);
  const rest: ParagraphDraft = { ...paragraph, sentences: paragraph.sentences.splice(at) };
  paragraph.split = true;
  out.splice(out.indexOf(paragraph) + 1, 0, rest);
  busy.add(paragraph).add(rest);
}

const canMerge = (out: readonly ParagraphDraft[], p: ParagraphDraft, busy: ReadonlySet<ParagraphDraft>): boolean => {
  const next = out[out.indexOf(p) + 1];
  return next !== undefined && !busy.has(next) && next.fate === 'kept' && next.sentences.length > 0 && p.sentences.every((s) => words(s) >= 4) && next.sentences.every((s) => words(s) >= 4);
};

function merge(out: ParagraphDraft[], paragraph: ParagraphDraft | null, busy: Set<ParagraphDraft>): void {
  if (paragraph === null) return;
  const at = out.indexOf(paragraph) + 1;
  paragraph.sentences.push(...out[at]!.sentences);
  paragraph.merged = true;
  out.splice(at, 1);
  busy.add(paragraph);
}

/** To another paragraph, at least three away. */
function moveSentence(out: ParagraphDraft[], paragraph: ParagraphDraft | null, random: Random, busy: Set<ParagraphDraft>): void {
  if (paragraph === null) return;
  const from = out.indexOf(paragraph);
  const targets = out.filter((p, i) => Math.abs(i - from) >= 3 && !busy.has(p) && p.fate === 'kept' && p.sentences.length >= 2);
  if (targets.length === 0) return;
  const target = random.pick(targets);
  const long = paragraph.sentences.filter((s) => words(s) >= 8);
  const sentence = random.pick(long);
  paragraph.sentences.splice(paragraph.sentences.indexOf(sentence), 1);
  sentence.moved = true;
  target.sentences.splice(random.below(target.sentences.length + 1), 0, sentence);
  busy.add(paragraph).add(target);
}

/** From the middle of a sentence that keeps at least as many words as it loses. */
const canLoseClause = (sentence: SentenceDraft): boolean => words(sentence) >= 2 * MAX_CLAUSE + 6;
const MIN_CLAUSE = 10;
const MAX_CLAUSE = 14;

/** Ten to fourteen words, signs and all, into a sentence at least three paragraphs away. */
function moveClause(out: ParagraphDraft[], paragraph: ParagraphDraft | null, number: number, random: Random, busy: Set<ParagraphDraft>): void {
  if (paragraph === null) return;
  const from = out.indexOf(paragraph);
  const targets = out.filter((p, i) => Math.abs(i - from) >= 3 && !busy.has(p) && p.fate === 'kept' && p.sentences.some((s) => words(s) >= 20));
  if (targets.length === 0) return;
  const target = random.pick(targets);
  const source = random.pick(paragraph.sentences.filter(canLoseClause));
  const length = MIN_CLAUSE + random.below(MAX_CLAUSE - MIN_CLAUSE + 1);
  const clause = source.chunks.splice(3 + random.below(words(source) - length - 6), length).map((chunk) => ({ ...chunk, clause: number }));
  const host = random.pick(target.sentences.filter((s) => words(s) >= 20));
  host.chunks.splice(5 + random.below(words(host) - 10), 0, ...clause);
  busy.add(paragraph).add(target);
}

/** Past at least three paragraphs that hold more words than it does. */
function moveParagraph(out: ParagraphDraft[], paragraph: ParagraphDraft | null, random: Random, busy: Set<ParagraphDraft>): void {
  if (paragraph === null) return;
  const from = out.indexOf(paragraph);
  const size = (list: readonly ParagraphDraft[]): number => list.reduce((n, p) => n + p.sentences.reduce((m, s) => m + words(s), 0), 0);
  const places: number[] = [];
  for (let to = 0; to <= out.length; to++) {
    const passed = to < from ? out.slice(to, from) : out.slice(from + 1, to);
    if (passed.length >= 3 && !partsSplit(out, to) && passed.every((p) => !p.moved) && size(passed) > 2 * size([paragraph])) places.push(to);
  }
  if (places.length === 0) return;
  const to = random.pick(places);
  out.splice(from, 1);
  out.splice(to > from ? to - 1 : to, 0, paragraph);
  paragraph.moved = true;
  busy.add(paragraph);
}

/** Would a paragraph put here part the halves of a split? Whether its end has moved away would then be anyone's guess. */
const partsSplit = (out: readonly ParagraphDraft[], at: number): boolean => at > 0 && out[at - 1]!.split;

function inserted(random: Random, vocabulary: readonly string[]): ParagraphDraft {
  const chunks: Chunk[] = [];
  for (let n = 12 + random.below(20); n > 0; n--) chunks.push({ text: random.pick(vocabulary), from: null, fate: 'inserted', clause: -1 });
  chunks.push({ text: `${random.pick(vocabulary)}.`, from: null, fate: 'inserted', clause: -1 });
  return { sentences: [{ id: -1, chunks, moved: false }], moved: false, whole: true, fate: 'inserted', split: false, merged: false };
}

function layOut(before: string, paragraphs: readonly ParagraphDraft[]): Rewrite {
  const kept: { before: CharSpan; after: CharSpan }[] = [];
  const moves: { unit: 'sentence' | 'paragraph' | 'clause'; after: CharSpan }[] = [];
  const splits: CharSpan[] = [];
  const merges: CharSpan[] = [];
  let after = '';
  let changedChars = 0;
  let segments = 0;
  let clause = { number: -1, start: -1 };
  const closeClause = (): void => {
    if (clause.number >= 0 && clause.start >= 0) moves.push({ unit: 'clause', after: { start: clause.start, end: after.length } });
  };
  for (const paragraph of paragraphs) {
    const chunks = paragraph.sentences.flatMap((s) => s.chunks);
    if (paragraph.fate === 'deleted') {
      changedChars += chunks.reduce((n, c) => n + (c.from === null ? 0 : before.slice(c.from.start, c.from.end).replace(/\s/gu, '').length), 0);
      segments++;
      continue;
    }
    if (after !== '') after += '\n\n';
    const start = after.length;
    let open = false;
    for (const sentence of paragraph.sentences) {
      let sentenceStart = -1;
      if (sentence.moved) open = false;
      for (const chunk of sentence.chunks) {
        if (chunk.clause !== clause.number) {
          closeClause();
          clause = { number: chunk.clause, start: -1 };
          open = false;
        }
        if (chunk.fate !== 'kept' && !open) segments++;
        open = chunk.fate !== 'kept';
        const was = chunk.from === null ? 0 : chunk.from.end - chunk.from.start;
        if (chunk.fate === 'deleted') {
          changedChars += was;
          continue;
        }
        if (after.length > start) after += ' ';
        if (sentenceStart < 0) sentenceStart = after.length;
        const at = after.length;
        if (clause.start < 0) clause.start = at;
        after += chunk.text;
        if (chunk.fate === 'kept') kept.push({ before: chunk.from!, after: { start: at, end: after.length } });
        else if (chunk.fate === 'inserted') changedChars += chunk.text.length;
        else changedChars += was + (/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(chunk.text)?.[0].length ?? 0);
      }
      closeClause();
      clause = { number: -1, start: -1 };
      if (sentence.moved) {
        moves.push({ unit: 'sentence', after: { start: sentenceStart, end: after.length } });
        open = false;
      }
    }
    const here = { start, end: after.length };
    if (paragraph.moved) moves.push({ unit: 'paragraph', after: here });
    if (paragraph.split) splits.push(here);
    if (paragraph.merged) merges.push(here);
  }
  return { before, after, kept, changedChars, segments, moves, splits, merges };
}
