import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';

/** A "not" that became another word, or went with another form of its verb. Each alarm as its kind. */
const alarmsOf = (before: string, after: string): readonly string[] => {
  const pair = pairOf(`Rain fell all week in the north.\n\n${before}\n\nThe roads are open again.`, `Rain fell all week in the north.\n\n${after}\n\nThe roads are open again.`);
  return comparePair(pair.before, pair.after, pair.lexicon).alarms.map(({ kind }) => kind);
};

describe('raises negation', () => {
  test.each([
    ['It was not known on Sunday who had sent the letter.', 'It was now known on Sunday who had sent the letter.'],
    ['The harbor will not reopen this month, the mayor said.', 'The harbor will soon reopen this month, the mayor said.'],
    ['The tank was not empty when the pilot landed.', 'The tank was nearly empty when the pilot landed.'],
    ['The vaccine was not tested on children.', 'The vaccine was fully tested on children.'],
    ['The landlord did not keep the deposit.', 'The landlord kept the deposit.'],
    ['The union did not plan a march in May.', 'The union planned a march in May.'],
    ['The senator admitted the payment.', 'The senator did not admit the payment.'],
    ['The ministry did not send troops to the island.', 'The ministry sent troops to the island.'],
    ['The brakes did not fail on the hill.', 'The brakes failed on the hill.'],
    ['The bishop denied the report about the fund.', 'The bishop did not deny the report about the fund.'],
    ['The airline refused to rule out more cuts.', 'The airline ruled out more cuts.'],
    ['The clerk failed to declare the house in Spain.', 'The clerk declared the house in Spain.'],
    ['The jury has yet to reach a verdict in the case.', 'The jury has reached a verdict in the case.'],
    ['The guide hardly spoke to the climbers that day.', 'The guide spoke to the climbers that day.'],
  ])('%s → %s', (before, after) => expect(alarmsOf(before, after)).toEqual(['negation']));
});

describe('raises nothing: it says the same', () => {
  test.each([
    ['The governor did not comment on the raid.', 'The governor declined to comment on the raid.'],
    ['The team did not win at home.', 'The team lost at home.'],
    ['The crew refused to leave the ship.', 'The crew stayed on the ship.'],
    ['The bank failed to open on time.', 'The bank did not open on time.'],
    ['The mill did not stop for the storm.', 'The mill kept running through the storm.'],
    ['It is not yet clear who paid.', 'It is still unclear who paid.'],
    ['No one was hurt in the crash on the bridge.', 'Everyone escaped unharmed from the crash on the bridge.'],
    ['The court declined to hear the appeal.', 'The court refused to hear the appeal.'],
    ['The singer has yet to name a date.', 'The singer has not named a date.'],
  ])('%s → %s', (before, after) => expect(alarmsOf(before, after).filter((kind) => kind === 'negation')).toEqual([]));
});

describe('what was said went with its verb', () => {
  test.each([
    ['The minister toured the camp and said the tents would stay.', 'The minister toured the camp.'],
    ['The coach left the field early and told reporters the knee was bruised.', 'The coach left the field early.'],
  ])('%s → %s', (before, after) => expect(alarmsOf(before, after)).toEqual([]));
  test('a source that went alone is told', () => {
    expect(alarmsOf('The minister toured the camp and the tents would stay, police said.', 'The minister toured the camp and the tents would stay.')).toEqual(['attribution']);
  });
});
