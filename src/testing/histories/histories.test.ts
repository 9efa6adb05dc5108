import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noStories, readStory, storiesNote } from '../stories.ts';
import { catchUpTable, type CatchUpScore } from './catchUpTable.ts';
import { DESKS, plantTriple } from './catchUpTriple.ts';
import { historyTable } from './historyTable.ts';
import { PACES, tellHistory } from './history.ts';
import { openingOf } from './openings.ts';
import type { HistoryScore } from './scoreHistory.ts';

const sample = openingOf(readFileSync(new URL('../../../public/sample/1-halyard-early.txt', import.meta.url), 'utf8'));
const INVENTED: readonly (readonly string[])[] = [];

/** The bars of issue 4. */
function expectBars({ sentences, assigned, origin, words, creditedWords }: HistoryScore): void {
  expect(assigned / sentences).toBeGreaterThanOrEqual(0.97);
  expect(origin / sentences).toBeGreaterThanOrEqual(0.97);
  expect(creditedWords / words).toBeGreaterThanOrEqual(0.97);
}
const expectExact = ({ exact, triples }: CatchUpScore): void => expect(exact / triples).toBeGreaterThanOrEqual(0.95);

const print = (title: string, lines: readonly string[]): void => console.info([title, ...lines].join('\n'));

describe('histories of known truth', () => {
  test('the truth is true: sentences stand where it says, and a seed tells one story', () => {
    for (const pace of PACES) {
      const history = tellHistory(5, 6, 400, pace);
      history.sentences.forEach((told, v) => {
        for (const { text, start, end } of told) expect(history.texts[v]!.slice(start, end)).toBe(text);
      });
      expect(tellHistory(5, 6, 400, pace)).toEqual(history);
      expect(new Set(history.texts).size).toBeGreaterThan(1);
    }
  });

  test('of an invented story and of the sample are read within the bars', () => {
    const { lines, total } = historyTable([INVENTED, sample], 2);
    print('Histories of an invented story and of the sample', lines);
    expectBars(total);
  });

  test.skipIf(noStories)(`of a real story are read within the bars${storiesNote}`, () => {
    const { lines, total } = historyTable([openingOf(readStory('crimea')[1]!.text)], 2);
    print('Histories of a real story', lines);
    expectBars(total);
  });
});

describe('catching up with planted items', () => {
  test('what is planted stands in the wire and, but for new items, our copy carries it', () => {
    for (const desk of DESKS) {
      const { old, wire, planted } = plantTriple(3, desk);
      expect(planted.length).toBeGreaterThan(0);
      for (const { kind, sentence } of planted) expect((kind === 'new' ? wire : old).includes(sentence)).toBe(true);
    }
  });

  test('the list is exactly what was planted, in nineteen of twenty', () => {
    const { lines, total } = catchUpTable([INVENTED, sample], 30);
    print('Catching up with planted items, invented story and sample', lines);
    expectExact(total);
  });

  test.skipIf(noStories)(`the same on a real story${storiesNote}`, () => {
    const { lines, total, wrong } = catchUpTable([openingOf(readStory('crimea')[0]!.text)], 30);
    print('Catching up with planted items, real story', lines);
    expect(wrong.length).toBeLessThan(total.planted);
    expectExact(total);
  });
});
