import { expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';

/** Rank and feature of each move, in reading order. */
function moves(before: readonly string[], after: readonly string[]): readonly string[] {
  const pair = pairOf(before.join('\n\n'), after.join('\n\n'));
  return comparePair(pair.before, pair.after, pair.lexicon).changes.flatMap(({ operation, grade }) => (operation === 'move' ? [`${grade.rank} ${grade.feature}`] : []));
}

test.each([
  [['Rain fell all day. The river rose.', 'Crews built a wall. It held.'], ['Rain fell all day.', 'The river rose. Crews built a wall. It held.']],
  [['Hail broke windows in Lunde.', 'The harvest failed. Farmers sold cows. Few were insured.'], ['Hail broke windows in Lunde. The harvest failed.', 'Farmers sold cows. Few were insured.']],
  [['Der Pegel stieg am Morgen. Ein Damm brach bei Werle.', 'Helfer füllten Säcke. Er hielt nicht.'], ['Der Pegel stieg am Morgen.', 'Ein Damm brach bei Werle. Helfer füllten Säcke. Er hielt nicht.']],
  [['Дождь шёл весь день. Река поднялась на метр.', 'Жители ушли в школу. Вода спала к утру.'], ['Дождь шёл весь день.', 'Река поднялась на метр. Жители ушли в школу. Вода спала к утру.']],
])('a break that slid past a sentence is paragraphing, since the text runs on as it did: %j', (before, after) => {
  expect(moves(before, after)).toEqual(['accidental paragraphing']);
});

test.each([
  [['Rain fell all day. The river rose.', 'Crews built a wall. It held.'], ['Rain fell all day.', 'Crews built a wall. The river rose. It held.']],
  [
    ['Washington will not accept the vote in Lunde, the minister said.', 'Her words came after envoy Karl Rask saw no common ground in the talks.', 'The bank is shut.'],
    ['Envoy Karl Rask spoke in the talks after he met her there.', 'Crowds cheered. Washington will not accept the vote in Lunde, the minister said.', 'The bank is shut.'],
  ],
  [['The vote was close.', 'Nobody cheered in the hall.', 'A recount is due.'], ['Nobody cheered in the hall.', 'A recount is due.', 'The vote was close.']],
])('a passage that passed what kept its place is order: %j', (before, after) => {
  expect(moves(before, after)).toEqual(['substantive order']);
});

test('a line of furniture that moved is furniture', () => {
  const credit = '(Photo: Ruth Calder/NWA)';
  expect(moves([credit, 'The ferry is back.', 'It sailed on Friday.'], ['The ferry is back.', 'It sailed on Friday.', credit])).toEqual(['accidental furniture']);
});
