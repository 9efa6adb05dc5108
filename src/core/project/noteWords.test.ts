import { expect, it } from 'vitest';
import { noteWords } from './noteWords.ts';

const NAMES = { A: 'Wire 1', B: 'Wire 2' };
const place = (siglum: string, number: number | null, up: boolean) => ({ siglum, number, anchor: 'x', up });

it('says where a passage came from and where it went', () => {
  expect(noteWords({ kind: 'moved-here', change: 'm', place: place('A', 5, false) }, NAMES)).toBe('From Wire 1 ¶5');
  expect(noteWords({ kind: 'moved-away', change: 'm', place: place('B', 3, false), clause: true }, NAMES)).toBe('Passage moved down to ¶3');
  expect(noteWords({ kind: 'moved-away', change: 'm', place: place('B', 12, true), clause: false }, NAMES)).toBe('Moved up to ¶12');
  expect(noteWords({ kind: 'moved-away', change: 'm', place: place('B', null, true), clause: false }, NAMES)).toBe('Moved up');
});

it('counts the parts of a split and a merge, and names furniture by role', () => {
  expect(noteWords({ kind: 'split', parts: 3 }, NAMES)).toBe('Split in 3');
  expect(noteWords({ kind: 'merged', parts: 2 }, NAMES)).toBe('2 paragraphs merged');
  expect(noteWords({ kind: 'furniture', role: 'byline', operation: 'removed' }, NAMES)).toBe('Byline');
});
