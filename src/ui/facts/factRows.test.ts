import { expect, test } from 'vitest';
import { harbourFacts } from '#testing/factFixtures.ts';
import { openFlags, passageOf, rowsOf, shownSections, stepRow, type Choice } from './factRows.ts';

const table = harbourFacts();
const ALL: Choice = { show: 'all', hideSame: false, hideStyle: false, checked: [] };
const shown = (choice: Partial<Choice>): readonly string[] =>
  shownSections(table, { ...ALL, ...choice }).map(({ section, rows }) => `${section}: ${rows.map(({ id }) => id).join(', ')}`);

test('what to check comes first, then the kinds', () => {
  expect(shown({})).toEqual(['check-first: hours of talks, Marlow', 'quotes: we wait, too late', 'numbers: injured', 'dates: Tuesday']);
});
test('what was checked moves under Checked and no longer counts', () => {
  expect(shown({ checked: ['Marlow', 'injured', 'of another story'] })).toEqual(['check-first: hours of talks', 'quotes: we wait, too late', 'dates: Tuesday', 'checked: Marlow, injured']);
  expect([openFlags(table, []), openFlags(table, ['Marlow', 'injured'])]).toEqual([2, 1]);
});
test('a kind shows its rows, those to check first among them', () => {
  expect(shown({ show: 'numbers' })).toEqual(['check-first: hours of talks', 'numbers: injured']);
  expect(shown({ show: 'check-first', checked: ['Marlow'] })).toEqual(['check-first: hours of talks', 'checked: Marlow']);
});
test('hiding what is the same hides nothing else', () => {
  expect(rowsOf(shownSections(table, ALL)).length - rowsOf(shownSections(table, { ...ALL, hideSame: true })).length).toBe(1);
  expect(shown({ hideSame: true }).join()).not.toContain('injured');
});

test('j and k walk the rows as they stand; with Shift those still to be checked', () => {
  const sections = shownSections(table, ALL);
  const from = (selected: string | null, by: 1 | -1, flagged = false) => stepRow(sections, selected, by, flagged)?.id ?? null;
  expect([from(null, 1), from('Marlow', 1), from('Tuesday', 1), from(null, -1), from('hours of talks', -1)]).toEqual(['hours of talks', 'we wait', null, 'Tuesday', null]);
  expect([from(null, 1, true), from('hours of talks', 1, true), from('Marlow', 1, true), from('injured', -1, true)]).toEqual(['hours of talks', 'Marlow', null, 'Marlow']);
});

test('Enter leads to the odd reading, else to the compared version, the base, the first', () => {
  const [hours, , , late, , tuesday] = rowsOf(shownSections(table, ALL));
  const to = (row: typeof hours, base: string, compared: string) => (row === undefined ? null : passageOf(row, table.sigla, base, compared)?.anchor);
  expect(to(hours, 'A', 'B')).toBe('c3');
  expect(to(late, 'A', 'B')).toBe('a1');
  expect(to(late, 'B', 'C')).toBe('a1');
  expect(to(tuesday, 'A', 'B')).toBe('b2');
});
