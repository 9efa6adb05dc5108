import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryMarks, inkLines, inkRuns, sameInk, type TextMark } from './carryMarks.ts';

const mark = (text: string, words: string): TextMark => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, class: 'added' });

describe('carryMarks', () => {
  const before = 'The ferry left Norrvik at dawn. Nobody was hurt.';

  it('keeps the marks before the typing and moves those behind it', () => {
    const after = 'The ferry left Norrvik harbour at dawn. Nobody was hurt.';
    const carried = carryMarks([mark(before, 'ferry'), mark(before, 'Nobody')], before, after);
    expect(carried.map(({ start, end }) => after.slice(start, end))).toEqual(['ferry', 'Nobody']);
  });

  it('drops the mark that is being typed in', () => {
    expect(carryMarks([mark(before, 'Norrvik')], before, before.replace('Norrvik', 'Norwick'))).toEqual([]);
  });

  it('never changes the words under a mark that it keeps', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (from, to, x, y) => {
      const [start, end] = [x % (from.length + 1), y % (from.length + 1)].sort((a, b) => a - b) as [number, number];
      for (const kept of carryMarks([{ start, end, class: 'moved' }], from, to)) expect(to.slice(kept.start, kept.end)).toBe(from.slice(start, end));
    }), { numRuns: 1000 });
  });
});

describe('inkRuns', () => {
  it('nests the marks that overlap', () => {
    expect(inkRuns('abcdef', [{ start: 1, end: 5, class: 'moved' }, { start: 2, end: 3, class: 'added' }])).toEqual([
      { text: 'a', classes: [] }, { text: 'b', classes: ['moved'] }, { text: 'c', classes: ['moved', 'added'] }, { text: 'de', classes: ['moved'] }, { text: 'f', classes: [] },
    ]);
  });

  it('joins to the text, whatever the marks', () => {
    const anyMark = fc.record({ start: fc.nat(30), end: fc.nat(30), class: fc.constantFrom('added' as const, 'moved' as const) });
    fc.assert(fc.property(fc.string(), fc.array(anyMark), (text, marks) => {
      expect(inkRuns(text, marks).map((run) => run.text).join('')).toBe(text);
    }), { numRuns: 1000 });
  });
});

describe('inkLines', () => {
  it('cuts the text and its marks behind each break', () => {
    expect(inkLines('ab\ncd\n', [{ start: 1, end: 4, class: 'added' }])).toEqual([
      [{ text: 'a', classes: [] }, { text: 'b\n', classes: ['added'] }], [{ text: 'c', classes: ['added'] }, { text: 'd\n', classes: [] }], [],
    ]);
  });

  it('joins to the text, and breaks only at the end of a line', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    const anyMark = fc.record({ start: fc.nat(20), end: fc.nat(20), class: fc.constantFrom('added' as const, 'moved' as const) });
    fc.assert(fc.property(anyText, fc.array(anyMark), (text, marks) => {
      const lines = inkLines(text, marks).map((runs) => runs.map((run) => run.text).join(''));
      expect(lines.join('')).toBe(text);
      expect(lines.map((line) => line.replace('\n', ''))).toEqual(text.split('\n'));
    }), { numRuns: 1000 });
  });

  it('leaves the lines alike that nothing was typed in', () => {
    const marks = [{ start: 3, end: 5, class: 'added' as const }];
    const [one, other] = [inkLines('ab\ncd\nef', marks), inkLines('ab\ncd\nexf', marks)];
    expect(one.map((line, at) => sameInk(line, other[at] ?? []))).toEqual([true, true, false]);
    expect(sameInk(one[1] ?? [], inkLines('ab\ncd', [])[1] ?? [])).toBe(false);
  });
});
