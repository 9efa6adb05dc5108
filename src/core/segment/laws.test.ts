import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { arbitraryParagraph, arbitraryText, wrapCopy } from '#testing/arbitraries.ts';
import { segment } from './segment.ts';

const RUNS = { numRuns: 1500 };
const read = (text: string): Version => segment({ name: 'test', text, publishedAt: null, roles: [] }, createLexicon());
const isBlank = (text: string): boolean => text.trim() === '';
const texts = (version: Version): string[] => version.paragraphs.map((p) => version.text.slice(p.chars.start, p.chars.end));

describe('laws of a version', () => {
  it('law 1: paragraphs tile sentences, sentences tile tokens', () => {
    fc.assert(fc.property(arbitraryText, (text) => {
      const version = read(text);
      let sentence = 0, token = 0, number = 0;
      for (const [i, paragraph] of version.paragraphs.entries()) {
        expect(paragraph.sentences.start).toBe(sentence);
        expect(paragraph.tokens.start).toBe(token);
        expect(paragraph.sentences.end).toBeGreaterThan(paragraph.sentences.start);
        for (; sentence < paragraph.sentences.end; sentence++) {
          const current = version.sentences[sentence];
          expect(current?.paragraph).toBe(i);
          expect(current?.tokens.start).toBe(token);
          expect(current?.tokens.end).toBeGreaterThan(token);
          token = current?.tokens.end ?? -1;
        }
        expect(paragraph.tokens.end).toBe(token);
        expect(paragraph.number).toBe(paragraph.role === 'body' ? ++number : null);
        expect(paragraph.dateline.start).toBe(paragraph.tokens.start);
        expect(paragraph.dateline.end).toBeLessThanOrEqual(paragraph.tokens.end);
      }
      expect(version.sentences.length).toBe(sentence);
      expect(version.tokens.length).toBe(token);
      expect(version.tokens.start.length).toBe(token);
    }), RUNS);
  });

  it('law 1: every character that is not white space is in exactly one token, and gaps name the white space between', () => {
    fc.assert(fc.property(arbitraryText, (text) => {
      const lexicon = createLexicon();
      const version = segment({ name: 'test', text, publishedAt: null, roles: [] }, lexicon);
      const { start, end, gap, surface, norm } = version.tokens;
      let at = 0;
      for (const paragraph of version.paragraphs) {
        expect(start[paragraph.tokens.start]).toBe(paragraph.chars.start);
        expect(end[paragraph.tokens.end - 1]).toBe(paragraph.chars.end);
        for (let i: number = paragraph.tokens.start; i < paragraph.tokens.end; i++) {
          const between = version.text.slice(at, start[i]);
          expect(isBlank(between)).toBe(true);
          if (i > paragraph.tokens.start) expect(lexicon.gaps[gap[i] ?? -1]).toBe(between);
          expect(lexicon.surfaces[surface[i] ?? -1]).toBe(version.text.slice(start[i], end[i]));
          expect(lexicon.normOf[surface[i] ?? -1]).toBe(norm[i]);
          expect(end[i]).toBeGreaterThan(start[i] ?? 0);
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
      for (let i = 0; i < version.tokens.length; i++) {
        expect(edges).toContain(version.tokens.start[i]);
        expect(edges).toContain(version.tokens.end[i]);
      }
    }), { numRuns: 4000 });
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
      expect(read(text)).toEqual(once);
      const again = read(once.text);
      expect(again).toEqual({ ...once, id: again.id });
    }), RUNS);
  });

  it('shares one lexicon between versions: equal norms exactly where comparison forms are equal', () => {
    fc.assert(fc.property(arbitraryText, arbitraryText, (a, b) => {
      const lexicon = createLexicon();
      const first = segment({ name: 'a', text: a, publishedAt: null, roles: [] }, lexicon);
      const second = segment({ name: 'b', text: b, publishedAt: null, roles: [] }, lexicon);
      expect(new Set(lexicon.surfaces).size).toBe(lexicon.surfaces.length);
      expect(new Set(lexicon.norms).size).toBe(lexicon.norms.length);
      expect(lexicon.normOf.length).toBe(lexicon.surfaces.length);
      for (const version of [first, second]) for (const id of version.tokens.norm) expect(lexicon.norms[id]).not.toBe('');
    }), RUNS);
  });
});
