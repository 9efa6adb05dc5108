import { expect, test } from 'vitest';
import { factRow } from '#testing/factFixtures.ts';
import { factKind, factLabel } from '#core/project/factWords.ts';
import { agreement, rowAnnouncement } from './factWords.ts';

const named = { A: 'Wire 1', B: 'Wire 2', C: 'Pickup', D: 'Own' };
const says = (cells: readonly string[], kind: 'figure' | 'quotation' = 'figure') =>
  agreement(factRow('x', kind, 'same', cells), { sigla: ['A', 'B', 'C', 'D'] }, named);

test('the panel counts those that agree and names those that differ', () => {
  expect(says(['six', 'six', 'six', '*five*'])).toBe('Three versions agree; Own differs.');
  expect(says(['six', 'six', '*five*', '*ten*'])).toBe('Two versions agree; Pickup and Own differ.');
  expect(says(['*six*', '', '', '*five*'])).toBe('Wire 1 and Own differ.');
  expect(says(['six', 'six', '', ''])).toBe('Two versions agree.');
  expect(says(['', '', 'six', ''])).toBe('Only in Pickup.');
  expect(says(['"we wait"', '"we wait"', '~would wait~', ''], 'quotation')).toBe('Two versions agree; Pickup paraphrases.');
  expect(says(['"we wait"', '', '~would wait~', ''], 'quotation')).toBe('Wire 1 quotes it; Pickup paraphrases.');
});

test('a quotation is shown as one, with its speaker', () => {
  const row = { ...factRow('too late', 'quotation', 'dropped', ['"too late"']), speaker: 'hague' };
  expect([factLabel(row), factKind(row), rowAnnouncement(row, 3, 9)]).toEqual(['“too late”', 'Quote, Hague', 'Dropped, “too late”, 3 of 9']);
  expect([factLabel({ kind: 'name', label: 'Lavrov' }), factKind({ kind: 'figure', speaker: null })]).toEqual(['Lavrov', 'Number']);
});
