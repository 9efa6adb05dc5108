import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from './redlineRuns.ts';
import { wrapRuns } from './redlineWrap.ts';
import { harmless, terminalOf } from './terminalColour.ts';

const plain = (text: string): Run => ({ text, look: 'plain' });
const flat = (lines: readonly (readonly Run[])[]) => lines.map((line) => line.map((run) => run.text).join(''));

test('lines break at spaces, and a word of two looks stays together', () => {
  const runs = [plain('The dam was '), { text: 'un', look: 'added' as const }, plain('safe on Friday.')];
  expect(flat(wrapRuns(runs, 12))).toEqual(['The dam was ', 'unsafe on ', 'Friday.']);
});

test('a word longer than the line stands alone', () => {
  expect(flat(wrapRuns([plain('a incomprehensibilities b')], 10))).toEqual(['a ', 'incomprehensibilities ', 'b']);
});

test('wide characters take two cells', () => {
  expect(flat(wrapRuns([plain('水位 上升 明显')], 10))).toEqual(['水位 上升 ', '明显']);
});

test('wrapping loses and adds nothing', () => {
  const look = fc.constantFrom('plain', 'added', 'removed') as fc.Arbitrary<Run['look']>;
  const run = fc.record({ text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '水', '–', '👍') }), look });
  fc.assert(
    fc.property(fc.array(run), fc.integer({ min: 1, max: 40 }), (runs, columns) => {
      expect(flat(wrapRuns(runs, columns)).join('')).toBe(runs.map((r) => r.text).join(''));
    }),
    { numRuns: 1000 },
  );
});

test('copy cannot steer the terminal', () => {
  expect(harmless('a\u001b[2Jb\u009b31mc\u202ed\te\u0007')).toBe('a�[2Jb�31mc�d e�');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(harmless(text))).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('colours only where they are wanted', () => {
  const screen = { isTTY: true, columns: 80 };
  const pipe = { isTTY: false, columns: undefined };
  expect(terminalOf(screen, {}).colour).toBe(true);
  expect(terminalOf(screen, { NO_COLOR: '1' }).colour).toBe(false);
  expect(terminalOf(screen, { NO_COLOR: '' }).colour).toBe(true);
  expect(terminalOf(screen, { TERM: 'dumb' }).colour).toBe(false);
  expect(terminalOf(pipe, {}).colour).toBe(false);
  expect(terminalOf(pipe, { FORCE_COLOR: '1' }).colour).toBe(true);
  expect(terminalOf(pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }).colour).toBe(false);
  expect(terminalOf(pipe, {}).columns).toBe(100);
});
