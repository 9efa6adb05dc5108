import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noStories, readStory, storiesNote } from './stories.ts';
import { bodyOf, rewriteTable } from './rewriteTable.ts';
import { rewrite, RECIPES } from './rewrites.ts';
import type { Score } from './scoreRewrite.ts';

const SAMPLE = ['1-halyard-early', '2-halyard-writethru', '4-beacon-rewrite', '5-ledger-report'];
const sample = SAMPLE.map((name) => bodyOf(readFileSync(new URL(`../../public/sample/${name}.txt`, import.meta.url), 'utf8')));

/** The bars of the engine's issue, for the sum over all recipes. */
function expectBars(total: Score): void {
  expect(total.markedChars / total.changedChars).toBeGreaterThanOrEqual(0.97);
  expect(total.markedChars / total.changedChars).toBeLessThanOrEqual(1.05);
  expect(total.pairedWords / total.keptWords).toBeGreaterThanOrEqual(0.995);
  expect(total.movesFound / total.moves).toBeGreaterThanOrEqual(0.98);
  expect(total.falseMoves).toBe(0);
  expect(total.reparagraphedFound / total.reparagraphed).toBeGreaterThanOrEqual(0.96);
  expect(total.changes / total.segments).toBeLessThanOrEqual(1.1);
}

const print = (title: string, lines: readonly string[]): void => console.info([title, ...lines].join('\n'));

describe('rewrites of known truth', () => {
  test('the truth of a rewrite is true: kept words stand where it says', () => {
    for (const recipe of RECIPES) {
      const truth = rewrite(sample[0]!, recipe, 7);
      for (const pair of truth.kept) {
        expect(truth.after.slice(pair.after.start, pair.after.end)).toBe(truth.before.slice(pair.before.start, pair.before.end));
      }
      expect(rewrite(sample[0]!, recipe, 7)).toEqual(truth);
    }
  });

  test('of the sample story are read within the bars', () => {
    const { lines, total } = rewriteTable(sample, 5);
    print('Rewrites of the sample story', lines);
    expectBars(total);
  });

  test.skipIf(noStories)(`of real stories are read within the bars${storiesNote}`, () => {
    const { lines, total } = rewriteTable(readStory('crimea').map((draft) => bodyOf(draft.text)), 6);
    print('Rewrites of real stories', lines);
    expectBars(total);
  });
});
