import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariant } from '#core/model/result.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { arbitraryParagraph, arbitraryText, wrapCopy } from '#testing/arbitraries.ts';
import { segment } from './segment.ts';

const RUNS = { numRuns: 1500 };
const read = (text: string): Version => segment({ name: 'test', text, publishedAt: null, roles: [] }, createLexicon());
const isBlank = (text: string): boolean => text.trim() === '';
/** Everything in it, typed arrays as lists. */
const print = (version: Version): string => JSON.stringify(version, (_, value: unknown) => (ArrayBuffer.isView(value) ? String(value) : value));
const texts = (version: Version): string[] => version.paragraphs.map((p) => version.text.slice(p.chars.start, p.chars.end));

describe('laws of a version', () => {
  it('law 1: paragraphs tile sentences, sentences tile tokens', () => {
    fc.assert(fc.property(arbitraryText, (text) => {
      const version = read(text);
      let sentence = 0, token = 0, number = 0;
      for (const [i, paragraph] of version.paragraphs.entries()) {
        invariant(paragraph.sentences.start === sentence && paragraph.tokens.start === token, 'a paragraph begins where the last ends');
        invariant(paragraph.sentences.end > sentence, 'a paragraph has a sentence');
        for (; sentence < paragraph.sentences.end; sentence++) {
          const current = version.sentences[sentence];
          invariant(current?.paragraph === i && current.tokens.start === token && current.tokens.end > token, 'a sentence has a token and begins where the last ends');
          token = current.tokens.end;
        }
        invariant(paragraph.tokens.end === token, 'a paragraph ends with its last sentence');
        invariant(paragraph.number === (paragraph.role === 'body' ? ++number : null), 'body paragraphs are numbered in order');
        invariant(paragraph.dateline.start === paragraph.tokens.start && paragraph.dateline.end <= paragraph.tokens.end, 'a dateline opens its paragraph');
      }
      expect([version.sentences.length, version.tokens.length, version.tokens.start.length]).toEqual([sentence, token, token]);
    }), RUNS);
  });

  it('law 1: every character that is not white space is in exactly one token, and gaps name the white space between', () => {
    fc.assert(fc.property(arbitraryText, (text) => {
      const lexicon = createLexicon();
      const version = segment({ name: 'test', text, publishedAt: null, roles: [] }, lexicon);
      const { start, end, gap, surface, norm } = version.tokens;
      let at = 0;
      for (const { tokens, chars } of version.paragraphs) {
        invariant(start[tokens.start] === chars.start && end[tokens.end - 1] === chars.end, 'a paragraph begins and ends with its tokens');
        for (let i: number = tokens.start; i < tokens.end; i++) {
          const between = version.text.slice(at, start[i]);
          const id = surface[i] ?? -1;
          invariant(isBlank(between), 'between tokens is only white space');
          invariant(i === tokens.start || lexicon.gaps[gap[i] ?? -1] === between, 'a gap names the white space');
          invariant(lexicon.surfaces[id] === version.text.slice(start[i], end[i]), 'a surface is what is written');
          invariant(lexicon.normOf[id] === norm[i] && (end[i] ?? 0) > (start[i] ?? 0), 'a token has its norm and a length');
          at = end[i] ?? 0;
        }
      }
      expect(isBlank(version.text.slice(at))).toBe(true);
    }), RUNS);
  });

  it('law 7: no token cuts a grapheme', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(fc.property(arbitraryText, (text) => {
      const version = read(text);
      const edges = new Set([version.text.length]);
      for (const part of graphemes.segment(version.text)) edges.add(part.index);
      const cutting = Array.from(version.tokens.start, (start, i) => [start, version.tokens.end[i] ?? -1]).filter(([start = -1, end = -1]) => !edges.has(start) || !edges.has(end));
      expect(cutting).toEqual([]);
    }), { numRuns: 3000 });
  });

  it('paragraphs are trimmed, hold something and no line break', () => {
    fc.assert(fc.property(arbitraryText, (text) => {
      for (const paragraph of texts(read(text))) {
        expect(paragraph).toBe(paragraph.trim());
        expect(paragraph).not.toMatch(/[\n\r\v\f\u2028\u2029]/);
        expect(paragraph).not.toBe('');
      }
    }), RUNS);
  });

  it('a text without hard wraps keeps its lines, trimmed', () => {
    fc.assert(fc.property(fc.array(arbitraryParagraph, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n', ' \n', '\n\t \n'), (paragraphs, end) => {
      expect(texts(read(paragraphs.join(end)))).toEqual(paragraphs);
    }), RUNS);
  });

  it('hard wraps are undone at every width, with and without blank lines', () => {
    const copy = fc.array(arbitraryParagraph.filter((paragraph) => paragraph.length > 160), { minLength: 2, maxLength: 6 });
    fc.assert(fc.property(copy, fc.integer({ min: 50, max: 78 }), fc.boolean(), fc.constantFrom('\n', '\r\n'), (paragraphs, columns, blankLines, end) => {
      expect(texts(read(wrapCopy(paragraphs, columns, blankLines).replaceAll('\n', end)))).toEqual(paragraphs);
    }), RUNS);
  });

  it('is deterministic, and a version read again gives itself', () => {
    fc.assert(fc.property(arbitraryText, (text) => {
      const once = read(text);
      expect(print(read(text))).toBe(print(once));
      expect(print({ ...read(once.text), id: once.id })).toBe(print(once));
    }), RUNS);
  });

  it('shares one lexicon between versions: equal norms exactly where comparison forms are equal', () => {
    fc.assert(fc.property(arbitraryText, arbitraryText, (a, b) => {
      const lexicon = createLexicon();
      const first = segment({ name: 'a', text: a, publishedAt: null, roles: [] }, lexicon);
      const second = segment({ name: 'b', text: b, publishedAt: null, roles: [] }, lexicon);
      const sizes = [new Set(lexicon.surfaces).size, new Set(lexicon.norms).size, lexicon.normOf.length];
      expect(sizes).toEqual([lexicon.surfaces.length, lexicon.norms.length, lexicon.surfaces.length]);
      const empty = [...first.tokens.norm, ...second.tokens.norm].filter((id) => !lexicon.norms[id]);
      expect(empty).toEqual([]);
    }), RUNS);
  });
});
