import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';

/** One word for another that makes it another fact. Each alarm as its kind, with the grade of its change. */
const told = (before: string, after: string): readonly string[] => {
  const pair = pairOf(`Rain fell all week in the north.\n\n${before}\n\nThe roads are open again.`, `Rain fell all week in the north.\n\n${after}\n\nThe roads are open again.`);
  const { alarms, changes } = comparePair(pair.before, pair.after, pair.lexicon);
  return alarms.map(({ kind, changes: of }) => `${kind} ${changes.find(({ id }) => id === of[0])?.grade.feature ?? '-'}`);
};

test.each([
  ['Most of the passengers were asleep when the train stopped.', 'Some of the passengers were asleep when the train stopped.', 'hedge hedge'],
  ['All of the trucks passed the border on Friday.', 'Most of the trucks passed the border on Friday.', 'hedge hedge'],
  ['Every school in the valley has a shelter.', 'Some school in the valley has a shelter.', 'hedge hedge'],
  ['Nine guards were wounded in the riot.', 'Nine guards were killed in the riot.', 'reversal reversal'],
  ['The lawyer for the plaintiff left early.', 'The lawyer for the defendant left early.', 'reversal reversal'],
  ['The match went ahead because of the storm.', 'The match went ahead despite the storm.', 'reversal reversal'],
])('%s → %s', (before, after, wanted) => expect(told(before, after)).toEqual([wanted]));

describe('says the same, or says more', () => {
  test.each([
    ['Some of the boats were insured.', 'Several of the boats were insured.'],
    ['All the lights went out at nine.', 'The lights all went out at nine.'],
    ['Both bridges are shut.', 'Each bridge is shut.'],
    ['Many fans left in tears.', 'Many of the fans left in tears.'],
    ['Nine guards were wounded in the riot.', 'Nine guards were injured in the riot.'],
  ])('%s → %s', (before, after) => expect(told(before, after)).toEqual([]));
});

describe('"by" that names nobody', () => {
  test.each([
    ['The bridge is expected to be repaired by the weekend.', 'The bridge is expected to be repaired by Sunday.'],
    ['The hall will be rebuilt by June.', 'The hall will be rebuilt by the end of summer.'],
    ['The van was parked by the lake.', 'The van was parked.'],
    ['The plan was adopted by voice vote.', 'The plan was adopted.'],
    ['The ballots were returned by mail.', 'The ballots were returned in person.'],
    ['The fund was cut by more than half.', 'The fund was cut.'],
  ])('%s → %s', (before, after) => expect(told(before, after).filter((one) => one.startsWith('agent'))).toEqual([]));
  test('a deed loses its doer', () => {
    expect(told('The clerk was bitten by a guard dog on Friday.', 'The clerk was bitten on Friday.').map((one) => one.split(' ')[0])).toEqual(['agent']);
    expect(told('The wall was painted by the next tenant.', 'The wall was painted.').map((one) => one.split(' ')[0])).toEqual(['agent']);
  });
});

test('a correction that names the wrong figure raises nothing about a headline', () => {
  const before = 'Council backs lake fund\n\nThe council approved the fund by 7 votes to 4 on Monday.\n\nThe lake lies north of the town.';
  const after = 'Council backs lake fund\n\nThe council approved the fund by 6 votes to 5 on Monday.\n\nThe lake lies north of the town.\n\nCorrection: An earlier version of this story gave a wrong vote. It was 6-5, not 7-4.';
  const pair = pairOf(before, after);
  expect(comparePair(pair.before, pair.after, pair.lexicon).alarms.map(({ kind }) => kind)).not.toContain('headline-figure');
});
