import { describe, expect, it } from 'vitest';
import { tableOf } from './table.ts';
import { addToTally, emptyTally, f1Of, precisionOf, recallOf, type Pair, type Tally } from './tally.ts';
import { matchByRareWords, matchExactly } from './yardsticks.ts';

const LEFT = ['Bread is dear.', 'The mill closed.', 'Nobody knows why.'];
const RIGHT = ['The mill shut down.', 'bread is  dear.', 'Nobody knows why.'];

function tallyOf(gold: readonly string[], links: readonly Pair[]): Tally {
  const tally = emptyTally();
  addToTally(tally, { id: 'x', left: LEFT, right: RIGHT, gold: new Set(gold), partial: false }, links);
  return tally;
}

describe('addToTally', () => {
  it('counts right, wrong and missed links', () => {
    const tally = tallyOf(['0-1', '1-0', '2-2'], [[0, 1], [1, 2]]);
    expect([precisionOf(tally.all), recallOf(tally.all)]).toEqual([1 / 2, 1 / 3]);
    expect(f1Of(tally.all)).toBeCloseTo(0.4);
  });

  it('takes pairs as hard whose texts differ beyond blanks and capitals', () => {
    const tally = tallyOf(['0-1', '1-0'], [[0, 1], [1, 0]]);
    expect([tally.hard.gold, tally.hard.given, tally.edited.gold, tally.identical.gold]).toEqual([1, 1, 1, 1]);
  });

  it('counts a link given twice once', () => expect(tallyOf(['2-2'], [[2, 2], [2, 2]]).all.given).toBe(1));
  it('finds what moved: what is off the longest chain', () => expect(tallyOf(['0-1', '1-0', '2-2'], []).moved.gold).toBe(1));
  it('finds splits: units with several partners', () => expect(tallyOf(['0-1', '0-2', '1-0'], [[0, 1]]).split).toEqual({ gold: 2, given: 0, right: 1 }));
  it('calls a set without links that gets none right', () => expect(precisionOf(tallyOf([], []).all)).toBe(1));
});

describe('yardsticks', () => {
  it('match equal words only', () => expect(matchExactly(LEFT, RIGHT)).toEqual([[0, 1], [2, 2]]));
  it('match by rare words', () => expect(matchByRareWords(LEFT, RIGHT)).toEqual(expect.arrayContaining([[0, 1], [2, 2]])));
});

describe('tableOf', () => {
  it('prints a row with its recall and wrong links', () => {
    const [head = '', row = ''] = tableOf([{ set: 'mine', aligner: 'engine', tally: tallyOf(['0-1'], [[0, 1], [2, 0]]) }]).split('\n');
    expect(head).toMatch(/^set +aligner +P +R +F1/);
    expect(row).toMatch(/^mine +engine +50\.0 +100\.0 +66\.7 .* 33\.33 +0$/);
  });
});
