import { creditAll } from '#core/collate.ts';
import type { Kindred } from '#core/model/kindred.ts';
import type { History } from './history.ts';
import { kindredOf } from './kindredOf.ts';

/** Sentences judged, and how many of them are right. */
export type HistoryScore = { sentences: number; assigned: number; origin: number; words: number; creditedWords: number };

export const emptyHistoryScore = (): HistoryScore => ({ sentences: 0, assigned: 0, origin: 0, words: 0, creditedWords: 0 });

/** Truth of each sentence: its passage, numbered; sentences that were ever merged are one passage. */
function passagesOf(history: History): readonly (readonly number[])[] {
  const parent = new Map<number, number>();
  const find = (line: number): number => {
    let at = line;
    while ((parent.get(at) ?? at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const { lines } of history.sentences.flat()) for (const line of lines) parent.set(find(line), find(lines[0]!));
  return history.sentences.map((version) => version.map(({ lines }) => find(lines[0]!)));
}

/** For each sentence of the truth the strand of the engine's sentence that holds most of it. */
function strandsFor(history: History, kindred: Kindred): readonly (readonly number[])[] {
  const strandOf = kindred.versions.map(({ sentences }) => new Int32Array(sentences.length).fill(-1));
  kindred.strands.forEach(({ cells }, k) => cells.forEach((cell, v) => { for (const s of cell) strandOf[v]![s] = k; }));
  return history.sentences.map((told, v) => {
    const { sentences, tokens } = kindred.versions[v]!;
    return told.map(({ start, end }) => {
      let best = -1;
      let most = 0;
      sentences.forEach(({ tokens: span }, s) => {
        const overlap = Math.min(end, tokens.end[span.end - 1]!) - Math.max(start, tokens.start[span.start]!);
        if (overlap > most) [most, best] = [overlap, s];
      });
      return strandOf[v]![best] ?? -1;
    });
  });
}

/**
 * A sentence is assigned right where its strand is, for each line it goes back to, the one that holds most sentences of
 * that line, and where that strand holds more of its passage than of any other. Its origin is right where the strand
 * begins with the first version that has one of its lines, or with the first of the whole passage.
 */
export function addHistory(score: HistoryScore, history: History, kindred = kindredOf(history.texts)): readonly string[] {
  const passages = passagesOf(history);
  const strands = strandsFor(history, kindred);
  const home = countPairs();
  const holds = countPairs();
  const firstOfPassage = new Map<number, number>();
  const firstOfLine = new Map<number, number>();
  history.sentences.forEach((told, v) => told.forEach(({ lines }, s) => {
    const [strand, passage] = [strands[v]![s]!, passages[v]![s]!];
    for (const line of lines) {
      home.add(line, strand);
      if (!firstOfLine.has(line)) firstOfLine.set(line, v);
    }
    holds.add(strand, passage);
    if (!firstOfPassage.has(passage)) firstOfPassage.set(passage, v);
  }));
  const wrong: string[] = [];
  history.sentences.forEach((told, v) => told.forEach(({ lines, text }, s) => {
    const [strand, passage] = [strands[v]![s]!, passages[v]![s]!];
    score.sentences++;
    if (lines.every((line) => home.most(line) === strand) && holds.most(strand) === passage) score.assigned++;
    else wrong.push(`version ${v + 1}, passage ${passage}: ${text}`);
    const began = kindred.strands[strand]?.cells.findIndex((cell) => cell.length > 0);
    if (began === firstOfPassage.get(passage) || began === Math.min(...lines.map((line) => firstOfLine.get(line)!))) score.origin++;
  }));
  addWords(score, history, kindred);
  return wrong;
}

/** How often two numbers met; `most` is the partner met most often, the first of equal ones. */
function countPairs(): { add(x: number, y: number): void; most(x: number): number } {
  const counts = new Map<number, Map<number, number>>();
  return {
    add(x, y) {
      const of = counts.get(x) ?? new Map<number, number>();
      counts.set(x, of.set(y, (of.get(y) ?? 0) + 1));
    },
    most: (x) => [...(counts.get(x) ?? [])].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, 0])[0]!,
  };
}

/** Words that stood in the first form of a passage and still do: credited to the version of that form? */
function addWords(score: HistoryScore, history: History, kindred: Kindred): void {
  const { earlier } = creditAll(kindred);
  const firstForm = new Map<string, number>();
  history.sentences.forEach((told, v) => told.forEach(({ text, start, end }) => {
    const known = firstForm.get(text);
    if (known === undefined) {
      firstForm.set(text, v);
      return;
    }
    // Word for word as it once was: all of its words are those of an earlier version.
    const { start: starts } = kindred.versions[v]!.tokens;
    const { kind, source } = earlier[v]!;
    for (let t = 0; t < starts.length; t++) {
      if (starts[t]! < start || starts[t]! >= end || kind[t] === 0) continue;
      score.words++;
      if (source[t]! >= 0 && source[t]! <= known) score.creditedWords++;
    }
  }));
}
