import { expect, test } from 'vitest';
import { collate } from '#core/collate.ts';
import { finish } from './steps.ts';
import { changeListSteps } from './changeList.ts';
import { alarmsInOrder, countAlarms, narrowed } from './alarmFilter.ts';
import { projectFlags } from './flags.ts';
import { countHiddenStyle } from './hiddenStyle.ts';
import { markIndexSteps } from './markIndex.ts';
import { sideBySideSteps } from './sideBySide.ts';

const ONE = ['At least 23 people were hurt, police in the harbor said on Friday.', 'The mayor said he would not resign over the color of the ferry.', 'A third paragraph gained nothing.'];
const TWO = ['At least 32 people were hurt, police in the harbor said on Friday.', 'The mayor said he would resign over the colour of the ferry.', 'A third paragraph has gained nothing.'];

function told() {
  const draft = (name: string, text: readonly string[]) => ({ name, text: text.join('\n\n'), publishedAt: null, roles: [] });
  const comparison = collate([draft('One', ONE), draft('Two', TWO)]).comparisons[0]!;
  const index = finish(markIndexSteps(comparison, { before: 'A', after: 'B' }));
  const list = finish(changeListSteps(index));
  return { comparison, list, flags: projectFlags(index, list, finish(sideBySideSteps(index)).rows) };
}

test('only kinds that are there are counted, and those that were chosen', () => {
  const { flags } = told();
  expect(countAlarms(flags, [])).toEqual([{ kind: 'figure', items: 1 }, { kind: 'negation', items: 1 }]);
  expect(countAlarms(flags, ['hedge']).at(-1)).toEqual({ kind: 'hedge', items: 0 });
});

test('a kind that is chosen leaves its entries and its flags alone', () => {
  const { list, flags } = told();
  const figures = narrowed(list, flags, ['figure']);
  expect(figures.list.items.map(({ after }) => after)).toEqual([1]);
  expect([...figures.flags.rows.values()]).toEqual([['figure']]);
  expect(figures.list.counts).toEqual(list.counts);
  expect(narrowed(list, flags, ['figure', 'negation']).list.items).toHaveLength(2);
  expect(narrowed(list, flags, ['hedge']).list.items).toEqual([]);
  expect(narrowed(list, flags, [])).toEqual({ list, flags });
});

test('kinds stand in one order, each once', () => expect(alarmsInOrder(['negation', 'quote-altered', 'negation'])).toEqual(['quote-altered', 'negation']));

test('what the switch for style hides is counted, wherever it stands', () => {
  const { comparison } = told();
  expect(countHiddenStyle(comparison, ['furniture'])).toBe(0);
  expect(countHiddenStyle(comparison, ['style', 'furniture'])).toBe(1);
});
