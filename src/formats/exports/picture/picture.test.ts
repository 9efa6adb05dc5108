import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '#testing/viewNotation.ts';
import { layOut, PICTURE_PADDING, PICTURE_WIDTH } from './pictureLayout.ts';
import { pictureRuns } from './pictureRuns.ts';

/** A type of which every letter is 8 pixels wide. */
const measure = (text: string): number => [...text].length * 8;

describe('a picture of a passage', () => {
  test('has the looks of the redline: what came, what went, brackets round what moved', () => {
    expect(pictureRuns(piecesOf('The [-<c1 old ][+c1 new] [>m4 bridge [=c2 US]][@m5 12 b3 up]', 'after'))).toEqual([
      { text: 'The ', ink: 'plain' }, { text: 'old ', ink: 'gone' }, { text: 'new', ink: 'added' }, { text: ' ', ink: 'plain' }, { text: '⌜', ink: 'moved' },
      { text: 'bridge ', ink: 'plain' }, { text: 'US', ink: 'style' }, { text: '⌟', ink: 'moved' }, { text: ' [12 words to ¶3] ', ink: 'moved' },
    ]);
  });

  test('breaks between words, joins what looks alike, and marks no blank at a line’s end', () => {
    const words = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
    const { runs, height } = layOut([{ text: words, ink: 'added' }], measure);
    expect(runs.map(({ text }) => text).join(' ')).toBe(words);
    expect(runs.every(({ text }) => text === text.trim())).toBe(true);
    expect(runs.length).toBeGreaterThan(2);
    expect(height).toBe(2 * PICTURE_PADDING + 34 + runs.length * 27);
  });

  test('stands from the right where the copy does', () => {
    const { runs, rightToLeft } = layOut([{ text: 'قال متحدث ', ink: 'plain' }, { text: 'جديد', ink: 'added' }], measure);
    expect(rightToLeft).toBe(true);
    expect(runs[0]!.x).toBeGreaterThan(runs[1]!.x);
    expect(runs[0]!.x + runs[0]!.width).toBe(PICTURE_WIDTH - PICTURE_PADDING);
  });

  test('nothing stands outside it, whatever the copy holds, and nothing is lost but what is too long', () => {
    const ink = fc.constantFrom('plain' as const, 'added' as const, 'gone' as const);
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('x'.repeat(400)), fc.constant('东京星期五发生地震'.repeat(20)));
    fc.assert(fc.property(fc.array(fc.record({ text, ink }), { maxLength: 8 }), (given) => {
      const { runs, width } = layOut(given, measure);
      for (const run of runs) {
        expect(run.x).toBeGreaterThanOrEqual(PICTURE_PADDING - 1);
        expect(run.x + run.width).toBeLessThanOrEqual(width - PICTURE_PADDING + 1);
      }
      const letters = (texts: readonly { readonly text: string }[]): string => texts.map((one) => one.text).join('').replace(/\s/gu, '');
      expect(letters(runs)).toBe(letters(given));
    }), { numRuns: 300 });
  });

  test('ends with … after 120 lines', () => {
    const { runs, height } = layOut([{ text: 'word '.repeat(20_000), ink: 'plain' }], measure);
    expect(runs.at(-1)?.text).toBe(' …');
    expect(height).toBe(2 * PICTURE_PADDING + 34 + 120 * 27);
  });
});
