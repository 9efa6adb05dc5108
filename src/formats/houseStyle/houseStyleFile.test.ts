import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HABIT_NAMES, HABITS, styleOf, type HouseStyle, type Stances } from '#core/model/houseStyle.ts';
import { BUILT_IN_STYLES } from '#core/model/houseStyles.ts';
import { readHouseStyle, writeHouseStyle } from './houseStyleFile.ts';

const file = (change: object): string => JSON.stringify({ format: 'writethru-house-style/1', name: 'Desk', ...change });

test.each(Object.values(BUILT_IN_STYLES))('what is written is read again: $name', (style) => {
  expect(readHouseStyle(writeHouseStyle(style))).toEqual({ ok: true, value: style });
});

test('every lawful style survives its file', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'B', 'é', '-', "'", '水') });
  const stances = fc.record(Object.fromEntries(HABIT_NAMES.map((habit) => [habit, habit === 'numerals' ? fc.oneof(fc.constantFrom('either', 'wording'), fc.integer({ min: 1, max: 1000 })) : fc.constantFrom('either', 'wording', ...HABITS[habit])])));
  const pair = fc.uniqueArray(word, { minLength: 2, maxLength: 4 }).chain((forms) => fc.constantFrom(null, ...forms).map((prefer) => ({ forms, prefer })));
  const style: fc.Arbitrary<HouseStyle> = fc.tuple(word, stances, fc.array(pair, { maxLength: 4 })).map(([name, rules, pairs]) => styleOf(name, rules as Stances, pairs));
  fc.assert(fc.property(style, (one) => {
    expect(readHouseStyle(writeHouseStyle(one))).toEqual({ ok: true, value: one });
  }));
});

test('what a file does not say is neither preferred nor switched off', () => {
  const read = readHouseStyle(file({ rules: { spelling: 'british', numerals: 13 }, pairs: [{ forms: [' EU ', 'European Union'] }] }));
  expect(read).toEqual({ ok: true, value: styleOf('Desk', { spelling: 'british', numerals: 13 }, [{ forms: ['EU', 'European Union'], prefer: null }]) });
});

describe('a bad file is refused with its reason', () => {
  test.each([
    ['nonsense', 'it is not JSON'],
    ['[]', 'it holds no style'],
    ['{"format":"writethru-house-style/2","name":"x"}', 'its "format" is not "writethru-house-style/1"'],
    [file({ name: '' }), 'its "name" is not 1 to 60 characters long'],
    [file({ rules: { spelling: 'scottish' } }), '"spelling" is "scottish"; it may be either, wording, american or british'],
    [file({ rules: { numerals: 0 } }), '"numerals" is 0; it may be either, wording or a whole number from 1 to 1000'],
    [file({ rules: { oxford: 'with' } }), 'there is no rule "oxford"'],
    [file({ pairs: [{ forms: ['EU'] }] }), 'pair 1 needs two to 8 different forms of at most 6 words, and may prefer one of them'],
    [file({ pairs: [{ forms: ['a', 'b'] }, { forms: ['a', 'b'], prefer: 'c' }] }), 'pair 2 needs two to 8 different forms of at most 6 words, and may prefer one of them'],
    [file({ pairs: 7 }), 'its "pairs" are no list of at most 500'],
    ['x'.repeat(1_000_001), 'it is too long'],
  ])('%s', (text, reason) => expect(readHouseStyle(text)).toEqual({ ok: false, problem: reason }));

  test('whatever the file holds, reading it never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.object().map((value) => file(value))), (text) => {
      expect(typeof readHouseStyle(text).ok).toBe('boolean');
    }));
  });
});
