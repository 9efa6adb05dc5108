import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment } from '#core/model/alignment.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { arbitraryParagraph, arbitraryStory, arbitraryText } from '#testing/arbitraries.ts';
import { versionOf } from '#testing/builders.ts';
import { align } from './align.ts';

const RUNS = { numRuns: 1000 };

/** A story and a revision of it: paragraphs dropped, repeated, moved, or replaced. */
const revision = fc.tuple(fc.array(arbitraryParagraph, { minLength: 1, maxLength: 7 }), fc.array(fc.nat(9), { maxLength: 9 }), arbitraryParagraph)
  .map(([paragraphs, picks, other]): [string, string] => [
    paragraphs.join('\n\n'),
    picks.map((pick) => paragraphs[pick] ?? (pick === 9 ? other : `${paragraphs[0]} ${other}`)).join('\n\n'),
  ]);
const texts = fc.oneof(revision, fc.tuple(arbitraryStory, arbitraryStory), fc.tuple(arbitraryText, arbitraryText));

type Read = { readonly before: Version; readonly after: Version; readonly alignment: Alignment };

function read([left, right]: readonly [string, string], seedWords = ''): Read {
  const lexicon = createLexicon();
  versionOf(seedWords, lexicon);
  const before = versionOf(left, lexicon);
  const after = versionOf(right, lexicon);
  return { before, after, alignment: align(before, after, lexicon) };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, k) => k);
const ascending = (list: readonly number[]): boolean => list.every((value, k) => k === 0 || list[k - 1]! < value);

describe('align, laws', () => {
  it('puts every paragraph of each side in exactly one block (law 2)', () => {
    fc.assert(fc.property(texts, (pair) => {
      const { before, after, alignment } = read(pair);
      expect(alignment.blocks.flatMap((b) => b.before).toSorted((x, y) => x - y)).toEqual(upTo(before.paragraphs.length));
      expect(alignment.blocks.flatMap((b) => b.after).toSorted((x, y) => x - y)).toEqual(upTo(after.paragraphs.length));
    }), RUNS);
  });

  it('names each block by its sides', () => {
    fc.assert(fc.property(texts, (pair) => {
      for (const { kind, before, after, moved, similarity } of read(pair).alignment.blocks) {
        expect(ascending(before) && ascending(after)).toBe(true);
        expect([before.length === 0, after.length === 0]).toEqual([kind === 'added', kind === 'removed']);
        if (kind === 'split') expect([before.length, after.length > 1]).toEqual([1, true]);
        if (kind === 'merged') expect([before.length > 1, after.length]).toEqual([true, 1]);
        if (kind === 'added' || kind === 'removed') expect([moved, similarity]).toEqual([false, 0]);
        expect(similarity >= 0 && similarity <= 1).toBe(true);
      }
    }), RUNS);
  });

  it('sorts blocks by their place in the later version', () => {
    fc.assert(fc.property(texts, (pair) => {
      const places = read(pair).alignment.blocks.filter((b) => b.after.length > 0).map((b) => b.after[0]!);
      expect(ascending(places)).toBe(true);
    }), RUNS);
  });

  it('links each sentence at most once, in order of the later version', () => {
    fc.assert(fc.property(texts, (pair) => {
      const { before, after, alignment } = read(pair);
      const left = alignment.sentences.flatMap((link) => link.before);
      const right = alignment.sentences.flatMap((link) => link.after);
      expect(new Set(left).size).toBe(left.length);
      expect(new Set(right).size).toBe(right.length);
      expect(left.every((s) => s < before.sentences.length) && right.every((s) => s < after.sentences.length)).toBe(true);
      expect(alignment.sentences.every((link) => link.before.length > 0 && link.after.length > 0)).toBe(true);
      expect(ascending(alignment.sentences.map((link) => link.after[0]!))).toBe(true);
    }), RUNS);
  });

  it('keeps a version compared with itself, every sentence in its place (law 6)', () => {
    fc.assert(fc.property(fc.oneof(arbitraryStory, arbitraryText), (text) => {
      const { before, alignment } = read([text, text]);
      expect(alignment.blocks.map(({ kind, moved, before: b, after: a }) => [kind, moved, [...b], [...a]]))
        .toEqual(before.paragraphs.map((_, p) => ['kept', false, [p], [p]]));
      expect(alignment.sentences.map(({ moved, before: b, after: a }) => [moved, [...b], [...a]])).toEqual(before.sentences.map((_, s) => [false, [s], [s]]));
    }), RUNS);
  });

  it('does not depend on how words are numbered (law 9)', () => {
    fc.assert(fc.property(texts, fc.constantFrom('plan vote the Okafor', 'budget river. Ruiz said', '东京 يوم March'), (pair, seedWords) => {
      expect(read(pair, seedWords).alignment).toEqual(read(pair).alignment);
    }), RUNS);
  });

  it('pairs distinct paragraphs in any order, the same both ways', () => {
    fc.assert(fc.property(fc.uniqueArray(arbitraryParagraph, { minLength: 1, maxLength: 8, selector: (p) => p.toLowerCase() }), fc.infiniteStream(fc.nat()), (paragraphs, stream) => {
      const keys = new Map(paragraphs.map((p) => [p, stream.next().value as number]));
      const shuffled = paragraphs.toSorted((a, b) => keys.get(a)! - keys.get(b)!);
      const long = paragraphs.every((p) => p.split(' ').length >= 5);
      fc.pre(long);
      const there = read([paragraphs.join('\n\n'), shuffled.join('\n\n')]);
      const back = read([shuffled.join('\n\n'), paragraphs.join('\n\n')]);
      fc.pre(there.before.paragraphs.every((p) => p.role === 'body') && there.after.paragraphs.every((p) => p.role === 'body'));
      expect(there.alignment.blocks.every((b) => b.kind === 'kept')).toBe(true);
      expect(movedTokens(there)).toBe(movedTokens(back));
    }), RUNS);
  });
});

function movedTokens({ before, alignment }: Read): number {
  return alignment.blocks.filter((b) => b.moved).reduce((sum, b) => sum + before.paragraphs[b.before[0]!]!.tokens.end - before.paragraphs[b.before[0]!]!.tokens.start, 0);
}
