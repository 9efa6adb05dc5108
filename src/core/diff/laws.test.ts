import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '#core/align/align.ts';
import { classify } from '#core/classify/classify.ts';
import type { Alignment } from '#core/model/alignment.ts';
import type { Diff } from '#core/model/diff.ts';
import type { Version } from '#core/model/version.ts';
import { arbitraryParagraph, arbitraryPins, arbitraryStory, arbitraryText } from '#testing/arbitraries.ts';
import { alignByPosition, pairOf, settledPins, type Pair } from '#testing/builders.ts';
import { diff } from './diff.ts';

const RUNS = { numRuns: 1000 };

/** Unlike texts, a text and a shuffled or cut one of the same copy, and hostile characters. */
const arbitraryPair: fc.Arbitrary<Pair> = fc.oneof(
  fc.tuple(arbitraryStory, arbitraryStory),
  fc.tuple(arbitraryText, arbitraryText),
  fc.tuple(arbitraryText, fc.constant(null)).map(([text]) => [text, text] as [string, string]),
  fc.array(arbitraryParagraph, { minLength: 1, maxLength: 6 }).chain((list) =>
    fc.tuple(fc.constant(list.join('\n\n')), fc.shuffledSubarray(list).map((part) => part.join('\n\n')))),
  fc.array(arbitraryParagraph, { minLength: 1, maxLength: 4 }).chain((list) =>
    fc.tuple(fc.constant(list.join('\n\n')), fc.array(fc.tuple(fc.constantFrom(...list), fc.nat(200), fc.constantFrom('', ' river', ', not', ' "so"')), { maxLength: 5 })
      .map((parts) => parts.map(([text, at, word]) => text.slice(0, at) + word + text.slice(at)).join('\n\n')))),
).map(([before, after]) => pairOf(before, after));

type Compared = { readonly pair: Pair; readonly alignment: Alignment; readonly difference: Diff };
const compared = (pair: Pair, alignment: Alignment): Compared => ({ pair, alignment, difference: diff(pair.before, pair.after, alignment, pair.lexicon) });

const arbitraryComparison: fc.Arbitrary<Compared> = fc.tuple(arbitraryPair, fc.boolean(), fc.oneof(fc.constant([]), arbitraryPins))
  .map(([pair, byHand, pins]) => compared(pair, byHand ? alignByPosition(pair) : align(pair.before, pair.after, pair.lexicon, settledPins(pair, pins))));

const paragraphsTouched = (version: Version, start: number, end: number): number =>
  version.paragraphs.filter((p) => p.tokens.start < end && p.tokens.end > start).length;

/** Token → how many edits hold it. */
const cover = (length: number, spans: readonly { readonly start: number; readonly end: number }[]): readonly number[] => {
  const out = Array.from({ length }, () => 0);
  for (const { start, end } of spans) for (let t = start; t < end; t++) out[t]!++;
  return out;
};

describe('laws of the diff', () => {
  test('3: edits are sorted, disjoint and not empty, and each side lies in one paragraph', () => {
    fc.assert(fc.property(arbitraryComparison, ({ pair, difference: { edits } }) => {
      for (const [i, edit] of edits.entries()) {
        expect(edit.before.end - edit.before.start + edit.after.end - edit.after.start).toBeGreaterThan(0);
        expect(paragraphsTouched(pair.before, edit.before.start, edit.before.end)).toBeLessThanOrEqual(1);
        expect(paragraphsTouched(pair.after, edit.after.start, edit.after.end)).toBeLessThanOrEqual(1);
        const previous = edits[i - 1];
        if (previous === undefined) continue;
        expect(edit.after.start).toBeGreaterThanOrEqual(previous.after.end);
        if (edit.after.start === previous.after.start && edit.after.end === previous.after.end) expect(edit.before.start).toBeGreaterThanOrEqual(previous.before.end);
      }
      const covered = cover(pair.before.tokens.length, edits.map((e) => e.before));
      expect(Math.max(0, ...covered)).toBeLessThanOrEqual(1);
    }), RUNS);
  });

  test('3: edits applied to the base give the compared version, word for word', () => {
    fc.assert(fc.property(arbitraryComparison, ({ pair: { before, after }, difference }) => {
      const inEdit = { before: cover(before.tokens.length, difference.edits.map((e) => e.before)), after: cover(after.tokens.length, difference.edits.map((e) => e.after)) };
      const built: number[] = [];
      for (let a = 0; a < after.tokens.length; a++) {
        const b = difference.matchAfter[a]!;
        if (inEdit.after[a] === 1) built.push(after.tokens.surface[a]!);
        else {
          expect(b).toBeGreaterThanOrEqual(0);
          built.push(before.tokens.surface[b]!);
        }
      }
      expect(built).toEqual([...after.tokens.surface.subarray(0, after.tokens.length)]);
      for (let b = 0; b < before.tokens.length; b++) {
        const a = difference.matchBefore[b]!;
        if (a < 0) expect(inEdit.before[b]).toBe(1);
        else {
          expect(difference.matchAfter[a]).toBe(b);
          expect(before.tokens.norm[b]).toBe(after.tokens.norm[a]);
          expect(inEdit.before[b]).toBe(inEdit.after[a]);
        }
      }
    }), RUNS);
  });

  test('4: every edit is in exactly one change, every change has a grade, a rule and an id of its own', () => {
    fc.assert(fc.property(arbitraryComparison, ({ pair, alignment, difference }) => {
      const changes = classify(pair.before, pair.after, alignment, difference, pair.lexicon);
      const worded = changes.filter((c) => c.operation === 'insertion' || c.operation === 'deletion' || c.operation === 'substitution');
      for (const edit of difference.edits) {
        const holding = worded.filter((c) =>
          c.before.start <= edit.before.start && edit.before.end <= c.before.end && c.after.start <= edit.after.start && edit.after.end <= c.after.end);
        expect(holding).toHaveLength(1);
      }
      expect(new Set(changes.map((c) => c.id)).size).toBe(changes.length);
      for (const change of changes) expect(change.rule).not.toBe('');
      expect(changes.filter((c) => c.operation === 'move')).toHaveLength(difference.moves.length);
    }), RUNS);
  });

  test('6: a version compared with itself has no change', () => {
    fc.assert(fc.property(fc.oneof(arbitraryText, arbitraryStory), (text) => {
      const pair = pairOf(text, text);
      const { difference, alignment } = compared(pair, align(pair.before, pair.after, pair.lexicon));
      expect(difference.quiet).toBe(0);
      expect(classify(pair.before, pair.after, alignment, difference, pair.lexicon)).toEqual([]);
    }), RUNS);
  });

  test('6: two versions whose strings differ show a change or a counted quiet one', () => {
    fc.assert(fc.property(arbitraryPair, (pair) => {
      fc.pre(pair.before.id !== pair.after.id);
      const { difference, alignment } = compared(pair, align(pair.before, pair.after, pair.lexicon));
      expect(classify(pair.before, pair.after, alignment, difference, pair.lexicon).length + difference.quiet).toBeGreaterThan(0);
    }), RUNS);
  });

  test('7: no change cuts a grapheme', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(fc.property(arbitraryComparison, ({ pair, difference }) => {
      for (const side of ['before', 'after'] as const) {
        const version = pair[side];
        const edges = new Set([...graphemes.segment(version.text)].map((g) => g.index));
        edges.add(version.text.length);
        for (const edit of difference.edits) {
          if (edit[side].start === edit[side].end) continue;
          expect(edges).toContain(version.tokens.start[edit[side].start]);
          expect(edges).toContain(version.tokens.end[edit[side].end - 1]);
        }
      }
    }), RUNS);
  });

  test('every move has words on both sides and lies in one paragraph or holds whole ones', () => {
    fc.assert(fc.property(arbitraryComparison, ({ pair, difference }) => {
      for (const move of difference.moves) {
        for (const side of ['before', 'after'] as const) {
          const { start, end } = move[side];
          expect(end).toBeGreaterThan(start);
          const whole = pair[side].paragraphs.some((p) => p.tokens.start === start) && pair[side].paragraphs.some((p) => p.tokens.end === end);
          expect(whole || paragraphsTouched(pair[side], start, end) === 1).toBe(true);
        }
      }
    }), RUNS);
  });
});
