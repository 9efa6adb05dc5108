import { describe, expect, test } from 'vitest';
import { catchUpOf } from '#testing/histories/scoreCatchUp.ts';
import { paragraphsOf } from '#testing/builders.ts';
import type { CatchUpItem, CatchUpPassage } from './catchUp.ts';

const LEDE = 'The harbour board voted late on Friday to close the north mole to all ferries.';
const HURT = 'At least 23 people were hurt when the gangway gave way, police said.';
const MAYOR = 'Mayor Ingrid Sole called the decision a grave mistake for the outer islands.';
const FUEL = 'Fuel at the pump in Port Halden has risen twice since the second week of January.';
const CREWS = 'Stranded crews slept in the chapel kitchen while the pumps ran all night.';
const SURVEY = 'Divers from the survey office found eleven cracks in the footing of the mole.';

const list = (old: string, ours: string, wire: string) => catchUpOf({ old: paragraphsOf(old), ours: paragraphsOf(ours), wire: paragraphsOf(wire) });
const words = (passage: CatchUpPassage | null): string => (passage?.pieces ?? []).map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const told = (item: CatchUpItem): readonly string[] => [item.kind, words(item.old), words(item.wire), words(item.ours)];

describe('what the rewrite has not followed', () => {
  test('a correction, with the words that are stale in our copy', () => {
    const { items } = list(`${LEDE}⏎${HURT}`, `${LEDE}⏎Police said at least 23 people were hurt when the gangway gave way.`, `${LEDE}⏎${HURT.replace('23', '32')}`);
    expect(items.map(told)).toEqual([['corrected', HURT.replace('23', '[23]'), HURT.replace('23', '[32]'), 'Police said at least [23] people were hurt when the gangway gave way.']]);
    expect(items[0]).toMatchObject({ grade: { rank: 'substantive', feature: 'figure' }, ours: { anchor: 'b2', siglum: 'B' } });
  });

  test('something new, with the passage after which it would stand', () => {
    const { items } = list(`${LEDE}⏎${FUEL}`, `${FUEL}⏎${LEDE}`, `${LEDE}⏎${SURVEY}⏎${FUEL}`);
    expect(items.map(told)).toEqual([['new', '', `[${SURVEY}]`, LEDE]]);
  });

  test('what was withdrawn, where we still carry it', () => {
    const { items } = list(`${LEDE}⏎${MAYOR}⏎${FUEL}`, `${FUEL}⏎${LEDE} ${MAYOR}`, `${LEDE}⏎${FUEL}`);
    expect(items.map(told)).toEqual([['withdrawn', `[${MAYOR}]`, '', `[${MAYOR}]`]]);
  });

  test('new sentences of one paragraph are one thing to do', () => {
    const { items, counts } = list(`${LEDE}⏎${FUEL}`, `${LEDE}⏎${FUEL}`, `${LEDE}⏎${SURVEY} ${CREWS}⏎${FUEL}`);
    expect(items.map(told)).toEqual([['new', '', `[${SURVEY} ${CREWS}]`, LEDE]]);
    expect(counts).toEqual({ new: 1, corrected: 0, withdrawn: 0 });
  });
});

describe('nothing is listed', () => {
  test.each([
    ['that we have followed', `${LEDE}⏎${HURT}`, `${LEDE}⏎${HURT.replace('23', '32')}`, `${LEDE}⏎${HURT.replace('23', '32')}`],
    ['that we never took', `${LEDE}⏎${HURT}⏎${MAYOR}`, LEDE, `${LEDE}⏎${HURT.replace('23', '32')}`],
    ['that our own reporting had', `${LEDE}⏎${FUEL}`, `${LEDE}⏎${SURVEY}⏎${FUEL}`, `${LEDE}⏎${FUEL}⏎${SURVEY}`],
    ['that differs in style alone', `${LEDE}⏎About 8 percent of U.S. flights were late.`, `${LEDE}⏎About 8 percent of U.S. flights were late.`, `${LEDE}⏎About 8% of US flights were late.`],
    ['that only moved', `${LEDE}⏎${FUEL}⏎${MAYOR}⏎${CREWS}`, `${LEDE}⏎${FUEL}⏎${MAYOR}⏎${CREWS}`, `${LEDE}⏎${MAYOR}⏎${CREWS}⏎${FUEL}`],
  ])('%s', (_, old, ours, wire) => {
    expect(list(old, ours, wire).items.map(told)).toEqual([]);
  });
});

test('an item keeps its id when our copy changes elsewhere', () => {
  const [before] = list(`${LEDE}⏎${HURT}`, `${LEDE}⏎${HURT}`, `${LEDE}⏎${HURT.replace('23', '32')}`).items;
  const [after] = list(`${LEDE}⏎${HURT}`, `${CREWS}⏎${HURT}⏎${LEDE}`, `${LEDE}⏎${HURT.replace('23', '32')}`).items;
  expect(after?.id).toBe(before?.id);
});
