import { expect, test } from 'vitest';
import { deniedWord } from './deniedWord.ts';

test.each([
  ['legal', 'illegal'], ['safe', 'unsafe'], ['fit', 'unfit'], ['unpaid', 'paid'], ['formal', 'informal'], ['possible', 'impossible'], ['regular', 'irregular'],
  ['complete', 'incomplete'], ['honest', 'dishonest'], ['fiction', 'non-fiction'], ['important', 'unimportant'], ['disclosed', 'undisclosed'],
])('%s and %s deny each other', (x, y) => {
  expect(deniedWord(x, y)).toBe(true);
});

test.each([
  ['form', 'inform'], ['formation', 'information'], ['migrants', 'immigrants'], ['migration', 'immigration'], ['closed', 'disclosed'], ['posed', 'imposed'], ['missed', 'dismissed'],
  ['cited', 'incited'], ['installed', 'stalled'], ['mates', 'inmates'], ['less', 'unless'], ['covered', 'discovered'], ['proved', 'improved'], ['flammable', 'inflammable'],
  ['patients', 'inpatients'], ['safe', 'safe'], ['it', 'unit'], ['safe', 'vouchsafe'], ['', 'un'],
])('%s and %s do not', (x, y) => {
  expect(deniedWord(x, y)).toBe(false);
});
