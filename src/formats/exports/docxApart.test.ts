import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inVersion, type TrackedParagraph, type TrackedState } from '#core/project/tracked.ts';
import { keptApart } from './docxApart.ts';

const STATES: Readonly<Record<string, TrackedState>> = { '=': 'kept', '-': 'deleted', '+': 'inserted' };

/** `=words +came -went ¶=`: a paragraph of runs by sign, and the state of its mark. */
const paragraphsOf = (...lines: readonly string[]): readonly TrackedParagraph[] => lines.map((line) => {
  const [runs = '', mark = '='] = line.split('¶');
  return { runs: [...runs.matchAll(/([=+-])([^=+-]+)/g)].map(([, sign = '=', text = '']) => ({ text, state: STATES[sign]!, move: null })), end: { state: STATES[mark]!, move: null }, role: 'body', before: 0, after: 0 };
});
const drawn = (paragraphs: readonly TrackedParagraph[]): readonly string[] => {
  const sign = (state: TrackedState): string => Object.keys(STATES).find((key) => STATES[key] === state)!;
  return paragraphs.map(({ runs, end }) => `${runs.map(({ text, state }) => sign(state) + text).join('')}¶${sign(end.state)}`);
};
const settled = (paragraphs: readonly TrackedParagraph[], side: 'before' | 'after'): string =>
  paragraphs.flatMap(({ runs, end }) => [...runs, { ...end, text: '¶' }]).filter(({ state }) => inVersion(state, side)).map(({ text }) => text).join('');

describe('changes of one kind on both sides of a mark that stays', () => {
  test.each([
    ['a whole new paragraph takes the old mark', ['=a+b¶=', '+c¶+', '=d¶='], ['=a+b¶+', '+c¶=', '=d¶=']],
    ['of words that went and came the others stand at the edge', ['=a-b+c¶=', '+d=e f¶='], ['=a+c-b¶=', '+d=e f¶=']],
    ['also at the beginning of the next', ['=a-b¶=', '-c+d=e¶='], ['=a-b¶=', '+d-c=e¶=']],
    ['else a word is told twice', ['=a+b¶=', '+c=d e¶='], ['=a+b¶=', '-d+c+d= e¶=']],
    ['changes of two kinds may meet', ['=a+b¶=', '-c=d¶='], ['=a+b¶=', '-c=d¶=']],
  ])('%s', (_, given, expected) => expect(drawn(keptApart(paragraphsOf(...given)))).toEqual(expected));

  test('each version reads the same afterwards', () => {
    const line = fc.tuple(fc.array(fc.tuple(fc.constantFrom('=', '+', '-'), fc.constantFrom('a', 'b c', ' d', 'e ')), { minLength: 1, maxLength: 4 }), fc.constantFrom('=', '=', '+', '-'))
      .map(([runs, mark]) => `${runs.map((run) => run.join('')).join('')}¶${mark}`);
    fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const given = paragraphsOf(...lines);
      for (const side of ['before', 'after'] as const) expect(settled(keptApart(given), side)).toBe(settled(given, side));
    }), { numRuns: 500 });
  });
});
